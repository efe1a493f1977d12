// Package kept has a place for every session.
package kept

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"net/http"
	"sync"

	"example.com/composio"
	"example.com/identity"
)

// Registry keeps sessions in many ways.
type Registry struct {
	client *composio.Client
	db     *sql.DB
	cache  sync.Map
	queue  chan *composio.CreateSessionResponse
	ended  []string
}

func (r *Registry) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return r.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
}

// Logged writes the id to a structured log.
func (r *Registry) Logged(ctx context.Context, userID string) error {
	session, err := r.open(ctx, userID)
	if err != nil {
		return err
	}
	slog.InfoContext(ctx, "session opened", "user", userID, "session", session.SessionID)
	return nil
}

// Stored writes it to a database.
func (r *Registry) Stored(ctx context.Context, userID string) error {
	session, err := r.open(ctx, userID)
	if err != nil {
		return err
	}
	_, err = r.db.ExecContext(ctx, "INSERT INTO sessions (owner, id) VALUES (?, ?)", userID, session.SessionID)
	return err
}

// Cached keeps the session for its user.
func (r *Registry) Cached(ctx context.Context, userID string) error {
	session, err := r.open(ctx, userID)
	if err != nil {
		return err
	}
	r.cache.Store(userID, session)
	return nil
}

// Queued passes the session on.
func (r *Registry) Queued(ctx context.Context, userID string) error {
	session, err := r.open(ctx, userID)
	if err != nil {
		return err
	}
	r.queue <- session
	return nil
}

// Collected keeps all ids.
func (r *Registry) Collected(ctx context.Context, userIDs []string) error {
	for _, id := range userIDs {
		session, err := r.open(ctx, id)
		if err != nil {
			return err
		}
		r.ended = append(r.ended, session.SessionID)
	}
	return nil
}

// Used runs a tool in the session.
func (r *Registry) Used(ctx context.Context, userID string) (map[string]any, error) {
	session, err := r.open(ctx, userID)
	if err != nil {
		return nil, err
	}
	return r.client.ExecuteInSession(ctx, session.SessionID, "GMAIL_FETCH_EMAILS", nil)
}

// Wrapped returns the session inside of something else.
func (r *Registry) Wrapped(ctx context.Context, userID string) (*Agent, error) {
	session, err := r.open(ctx, userID)
	if err != nil {
		return nil, err
	}
	return &Agent{session: session}, nil
}

// Agent works in a session.
type Agent struct {
	session *composio.CreateSessionResponse
}

// Deferred has a closure read it.
func (r *Registry) Deferred(ctx context.Context, userID string, work func(url string) error) error {
	session, err := r.open(ctx, userID)
	if err != nil {
		return err
	}
	defer func() { r.ended = append(r.ended, session.SessionID) }()
	return work(session.MCP.URL)
}

// ServeHTTP tells the browser.
func (r *Registry) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	userID, err := identity.Require(req.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	session, err := r.open(req.Context(), userID)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Header().Set("X-Session", session.SessionID)
	fmt.Fprintln(w, "ready")
}
