// Package before is the help desk with a mistake for each rule.
package before

import (
	"context"
	"fmt"
	"net/http"

	"github.com/composiolint/composiolint/examples/go/account"
	"github.com/composiolint/composiolint/examples/go/composio"
)

// Desk answers tickets.
type Desk struct {
	client *composio.Client
}

// New gives a desk.
func New(client *composio.Client) *Desk {
	return &Desk{client: client}
}

// Routes lists what the desk can be asked for.
func (d *Desk) Routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /inbox", d.inbox)
	mux.HandleFunc("POST /invoice", d.invoice)
	mux.HandleFunc("POST /ticket", d.ticket)
	mux.HandleFunc("POST /research", d.research)
	mux.HandleFunc("POST /prepare", d.prepare)
	return mux
}

// inbox is one inbox for all customers (shareduserid).
func (d *Desk) inbox(w http.ResponseWriter, r *http.Request) {
	session, err := d.open(r.Context(), "default", "gmail")
	reply(w, session, err)
}

// invoice bills everybody from the same account (constantuserid).
func (d *Desk) invoice(w http.ResponseWriter, r *http.Request) {
	session, err := d.open(r.Context(), "acme-billing", "stripe")
	reply(w, session, err)
}

// ticket has people without an account share one (fallbackuserid).
func (d *Desk) ticket(w http.ResponseWriter, r *http.Request) {
	userID := account.ID(r.Context())
	if userID == "" {
		userID = "guest"
	}
	session, err := d.open(r.Context(), userID, "zendesk")
	reply(w, session, err)
}

// research may use whatever there is (unscopedtoolkits).
func (d *Desk) research(w http.ResponseWriter, r *http.Request) {
	userID, err := account.Require(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	session, err := d.client.CreateSession(r.Context(), composio.SessionRequest{UserID: userID})
	reply(w, session, err)
}

// prepare opens a session that nobody can find again (discardedsession).
func (d *Desk) prepare(w http.ResponseWriter, r *http.Request) {
	userID, err := account.Require(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	if _, err := d.open(r.Context(), userID, "gmail"); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

func (d *Desk) open(ctx context.Context, userID string, toolkits ...string) (*composio.Session, error) {
	return d.client.CreateSession(ctx, composio.SessionRequest{
		UserID:   userID,
		Toolkits: &composio.Toolkits{Enable: toolkits},
	})
}

func reply(w http.ResponseWriter, session *composio.Session, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, session.ID)
}
