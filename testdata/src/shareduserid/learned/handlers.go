// Package learned has handlers that call each other.
package learned

import (
	"fmt"
	"net/http"

	"example.com/composio"
	"example.com/identity"
)

// Desk serves the web application.
type Desk struct {
	client *composio.Client
}

func (d *Desk) sheets(w http.ResponseWriter, r *http.Request, userID string) {
	session, err := d.client.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("googlesheets"),
	})
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, session.SessionID)
}

// Files leaves the user to whoever asks.
func (d *Desk) Files(w http.ResponseWriter, r *http.Request) {
	userID := r.Header.Get("X-User-Id")
	if userID == "" {
		userID = "guest"
	}
	d.sheets(w, r, userID) // want `fallbackuserid: user id falls back to "guest"`
}

// Shared has one user for all.
func (d *Desk) Shared(w http.ResponseWriter, r *http.Request) {
	d.sheets(w, r, "default") // want `shareduserid: user id "default" is shared`
}

// Mine asks who it is for.
func (d *Desk) Mine(w http.ResponseWriter, r *http.Request) {
	userID, err := identity.Require(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	d.sheets(w, r, userID)
}
