// Package after is the help desk without the mistakes.
package after

import (
	"context"
	"fmt"
	"net/http"
	"sync"

	"github.com/composiolint/composiolint/examples/go/account"
	"github.com/composiolint/composiolint/examples/go/composio"
)

// Desk answers tickets.
type Desk struct {
	client *composio.Client

	mu       sync.Mutex
	prepared map[string]string
}

// New gives a desk.
func New(client *composio.Client) *Desk {
	return &Desk{client: client, prepared: map[string]string{}}
}

// Routes lists what the desk can be asked for.
func (d *Desk) Routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /inbox", d.signedIn(d.inbox))
	mux.HandleFunc("POST /invoice", d.signedIn(d.invoice))
	mux.HandleFunc("POST /ticket", d.signedIn(d.ticket))
	mux.HandleFunc("POST /research", d.signedIn(d.research))
	mux.HandleFunc("POST /prepare", d.signedIn(d.prepare))
	return mux
}

// signedIn has people sign in before anything is done in their name.
func (d *Desk) signedIn(work func(ctx context.Context, userID string) (string, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		userID, err := account.Require(r.Context())
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		answer, err := work(r.Context(), userID)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintln(w, answer)
	}
}

// inbox is the customer's own.
func (d *Desk) inbox(ctx context.Context, userID string) (string, error) {
	return d.open(ctx, userID, "gmail")
}

// invoice bills from an account that the company shares on purpose, as its name
// says.
func (d *Desk) invoice(ctx context.Context, _ string) (string, error) {
	return d.open(ctx, "org:acme", "stripe")
}

// ticket is for people with an account.
func (d *Desk) ticket(ctx context.Context, userID string) (string, error) {
	return d.open(ctx, userID, "zendesk")
}

// research may read the web, and no more.
func (d *Desk) research(ctx context.Context, userID string) (string, error) {
	return d.open(ctx, userID, "tavily", "firecrawl")
}

// prepare keeps the session for when it is needed.
func (d *Desk) prepare(ctx context.Context, userID string) (string, error) {
	id, err := d.open(ctx, userID, "gmail")
	if err != nil {
		return "", err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.prepared[userID] = id
	return "ready", nil
}

func (d *Desk) open(ctx context.Context, userID string, toolkits ...string) (string, error) {
	session, err := d.client.CreateSession(ctx, composio.SessionRequest{
		UserID:   userID,
		Toolkits: &composio.Toolkits{Enable: toolkits},
	})
	if err != nil {
		return "", err
	}
	return session.ID, nil
}
