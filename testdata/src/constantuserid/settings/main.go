// A program that serves one purpose may well have one user, as long as it does
// not serve requests with it.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"

	"example.com/composio"
	"example.com/identity"
)

var client = composio.New(os.Getenv("COMPOSIO_API_KEY"))

var archive = must(open(context.Background(), "acme-archive"))

var sample *composio.CreateSessionResponse

func init() {
	sample = must(open(context.Background(), "user_123"))
}

func main() {
	ctx := context.Background()
	log.Print(archive.SessionID, sample.SessionID)

	session, err := client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   "acme-nightly",
		Toolkits: composio.Enable("gmail"),
	})
	if err != nil {
		log.Fatal(err)
	}
	log.Print(session.SessionID, must(open(ctx, "user_456")).SessionID)
	log.Print(nightly(ctx))
	log.Print(status(ctx))

	clerk := "acme-clerk"
	http.HandleFunc("/clerk", func(w http.ResponseWriter, r *http.Request) {
		session := must(open(r.Context(), clerk)) // want `constantuserid: user id "acme-clerk" is a constant`
		fmt.Fprintln(w, session.SessionID)
	})
	http.HandleFunc("/sample", showSample)
	http.HandleFunc("/status", showStatus)
	http.HandleFunc("/org", showOrganisation)
	http.HandleFunc("/own", showOwn)
	log.Fatal(http.ListenAndServe(":8080", nil))
}

// nightly is called by main alone.
func nightly(ctx context.Context) string {
	return must(open(ctx, "acme-nightly")).SessionID + summary(ctx)
}

// summary is called by what main calls.
func summary(ctx context.Context) string {
	return must(open(ctx, "user_789")).SessionID
}

// status is called by main and by a handler.
func status(ctx context.Context) string {
	return must(open(ctx, "acme-status")).SessionID // want `constantuserid: user id "acme-status" is a constant`
}

func showStatus(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, status(r.Context()))
}

// For demonstration only.
func showSample(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, must(open(r.Context(), "user_123")).SessionID) // want `constantuserid: user id "user_123" is a constant`
}

func showOrganisation(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, must(open(r.Context(), "team:logistics")).SessionID)
}

func showOwn(w http.ResponseWriter, r *http.Request) {
	userID, err := identity.Require(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, must(open(r.Context(), userID)).SessionID)
}

// Nobody calls Audit yet.
func Audit(ctx context.Context) []string {
	return []string{
		must(open(ctx, "acme-audit")).SessionID, // want `constantuserid: user id "acme-audit" is a constant`
		must(open(ctx, "user_123")).SessionID,   // want `constantuserid: user id "user_123" is a constant`
	}
}

func open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
}

func must(session *composio.CreateSessionResponse, err error) *composio.CreateSessionResponse {
	if err != nil {
		log.Fatal(err)
	}
	return session
}
