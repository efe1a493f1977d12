// Package handlers opens sessions while it serves requests.
package handlers

import (
	"fmt"
	"net/http"

	"example.com/composio"
	"example.com/identity"
)

// Register adds two handlers.
func Register(mux *http.ServeMux, c *composio.Client) {
	mux.HandleFunc("/anything", func(w http.ResponseWriter, r *http.Request) {
		userID, err := identity.Require(r.Context())
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		session, err := c.CreateSession(r.Context(), composio.CreateSessionRequest{ // want `unscopedtoolkits: session names no toolkits`
			UserID: userID,
		})
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintln(w, session.SessionID)
	})
	mux.HandleFunc("/mail", func(w http.ResponseWriter, r *http.Request) {
		userID, err := identity.Require(r.Context())
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		session, err := c.CreateSession(r.Context(), composio.CreateSessionRequest{
			UserID:   userID,
			Toolkits: composio.Enable("gmail"),
		})
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintln(w, session.SessionID)
	})
}
