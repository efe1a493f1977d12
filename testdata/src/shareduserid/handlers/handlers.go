// Package handlers opens sessions while it serves requests.
package handlers

import (
	"context"
	"fmt"
	"net/http"

	"example.com/composio"
	"example.com/identity"
)

// Server serves the web application.
type Server struct {
	client *composio.Client
}

// Routes lists what there is to ask for.
func (s *Server) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /agent", s.agent)
	mux.HandleFunc("POST /preview", func(w http.ResponseWriter, r *http.Request) {
		session, err := s.client.CreateSession(r.Context(), composio.CreateSessionRequest{
			UserID:   "public", // want `shareduserid: user id "public" is shared`
			Toolkits: composio.Enable("notion"),
		})
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintln(w, session.SessionID)
	})
	mux.Handle("POST /calendar", calendar{s.client})
	return signedIn(mux)
}

// agent opens a session for whoever asks.
func (s *Server) agent(w http.ResponseWriter, r *http.Request) {
	userID, err := identity.Require(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	session, err := s.open(r.Context(), userID)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, session.SessionID)
}

func (s *Server) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail", "notion"),
	})
}

type calendar struct {
	client *composio.Client
}

// For demonstration only: everybody sees the same calendar.
func (c calendar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	session, err := c.client.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   "demo-user", // want `shareduserid: user id "demo-user" is shared`
		Toolkits: composio.Enable("googlecalendar"),
	})
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, session.SessionID)
}

func signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if identity.Subject(r.Context()) == "" {
			http.Error(w, "sign in first", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
