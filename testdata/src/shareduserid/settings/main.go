// Each part of a program has something to say about the user.
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

// The house session is opened while the package is initialised.
var house = must(open(context.Background(), "shared")) // want `shareduserid: user id "shared" is shared`

var crawler *composio.CreateSessionResponse

func init() {
	crawler = must(open(context.Background(), "bot")) // want `shareduserid: user id "bot" is shared`
}

func main() {
	ctx := context.Background()
	log.Print(house.SessionID, crawler.SessionID)

	first := must(open(ctx, "default")) // want `shareduserid: user id "default" is shared`
	second := must(open(ctx, ""))       // want `shareduserid: user id is missing`
	log.Print(first.SessionID, second.SessionID)
	log.Print(warmUp(ctx))

	http.HandleFunc("/empty", empty)
	http.HandleFunc("/everyone", everyone)
	http.HandleFunc("/own", own)
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func warmUp(ctx context.Context) string {
	return must(open(ctx, "system")).SessionID // want `shareduserid: user id "system" is shared`
}

func empty(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, must(open(r.Context(), "")).SessionID) // want `shareduserid: user id is missing`
}

func everyone(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, must(open(r.Context(), "everyone")).SessionID) // want `shareduserid: user id "everyone" is shared`
}

func own(w http.ResponseWriter, r *http.Request) {
	userID, err := identity.Require(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, must(open(r.Context(), userID)).SessionID)
}

// Nobody calls Maintenance yet.
func Maintenance(ctx context.Context) []string {
	return []string{
		must(open(ctx, "root")).SessionID, // want `shareduserid: user id "root" is shared`
		must(open(ctx, "")).SessionID,     // want `shareduserid: user id is missing`
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
