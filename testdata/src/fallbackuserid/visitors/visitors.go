// Package visitors gives people without an account an id of their own.
package visitors

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"

	"example.com/composio"
	"example.com/identity"
)

// Shop is open to everybody.
type Shop struct {
	client *composio.Client
	guests map[string]string
}

// ServeHTTP opens a session for members and visitors alike.
func (s *Shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	userID := identity.Subject(r.Context())
	if userID == "" {
		userID = "visitor-" + visitor(w)
	}
	session, err := s.open(r.Context(), userID)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	s.guests[userID] = session.SessionID
	fmt.Fprintln(w, session.SessionID)
}

// visitor makes an id and has the browser keep it.
func visitor(w http.ResponseWriter) string {
	id := rand.Text()
	http.SetCookie(w, &http.Cookie{Name: "visitor", Value: id, HttpOnly: true})
	return id
}

// Install falls back to the installation that the request is for.
func (s *Shop) Install(ctx context.Context, installation int) (*composio.CreateSessionResponse, error) {
	userID, ok := identity.Lookup(ctx)
	if !ok {
		userID = fmt.Sprintf("installation-%d", installation)
	}
	return s.open(ctx, userID)
}

func (s *Shop) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("shopify"),
	})
}
