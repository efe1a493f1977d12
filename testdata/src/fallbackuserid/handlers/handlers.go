// Package handlers serves people who have signed in, and people who have not.
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
	logins map[string]string
}

// Routes lists what there is to ask for.
func (s *Server) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/chat", s.chat)
	mux.HandleFunc("/draft", s.draft)
	mux.HandleFunc("/search", func(w http.ResponseWriter, r *http.Request) {
		userID := s.user(r)
		if userID == "" {
			userID = "public"
		}
		id, err := s.open(r.Context(), userID) // want `fallbackuserid: user id falls back to "public"`
		answer(w, id, err)
	})
	return mux
}

// chat replaces an empty id.
func (s *Server) chat(w http.ResponseWriter, r *http.Request) {
	userID := identity.Subject(r.Context())
	if userID == "" {
		userID = "default-user"
	}
	id, err := s.open(r.Context(), userID) // want `fallbackuserid: user id falls back to "default-user"`
	answer(w, id, err)
}

// draft refuses one.
func (s *Server) draft(w http.ResponseWriter, r *http.Request) {
	userID, ok := identity.Lookup(r.Context())
	if !ok {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	id, err := s.open(r.Context(), userID)
	answer(w, id, err)
}

func (s *Server) user(r *http.Request) string {
	cookie, err := r.Cookie("login")
	if err != nil {
		return ""
	}
	return s.logins[cookie.Value]
}

func (s *Server) open(ctx context.Context, userID string) (string, error) {
	session, err := s.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("notion"),
	})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

func answer(w http.ResponseWriter, id string, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, id)
}
