// Package guards makes sure that there is somebody before it goes on.
package guards

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"strings"

	"example.com/composio"
	"example.com/identity"
)

// Watch watches repositories.
type Watch struct {
	client *composio.Client
}

func (w *Watch) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return w.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("github"),
	})
}

var errNobody = errors.New("nobody is signed in")

// member may come up empty.
func member(ctx context.Context) string {
	if id, ok := identity.Lookup(ctx); ok {
		return id
	}
	return ""
}

func (w *Watch) returned(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if userID == "" {
		return nil, errNobody
	}
	return w.open(ctx, userID)
}

func (w *Watch) trimmed(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if strings.TrimSpace(userID) == "" {
		return nil, errNobody
	}
	return w.open(ctx, userID)
}

func (w *Watch) fatal(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if userID == "" {
		log.Fatalln("nobody is signed in")
	}
	return w.open(ctx, userID)
}

func (w *Watch) panicked(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if len(userID) == 0 {
		panic(errNobody)
	}
	return w.open(ctx, userID)
}

func (w *Watch) exited(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if userID == "" {
		os.Exit(2)
	}
	return w.open(ctx, userID)
}

func (w *Watch) nested(ctx context.Context) (*composio.CreateSessionResponse, error) {
	if userID := member(ctx); userID != "" {
		return w.open(ctx, userID)
	}
	return nil, errNobody
}

func (w *Watch) switched(ctx context.Context, repo string) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	switch {
	case repo == "":
		return nil, errors.New("no repository")
	case userID == "":
		return nil, errNobody
	}
	return w.open(ctx, userID)
}

// warned goes on all the same.
func (w *Watch) warned(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if userID == "" {
		log.Print("nobody is signed in")
	}
	return w.open(ctx, userID) // want `fallbackuserid: user id falls back to ""`
}

// other guards against something else.
func (w *Watch) other(ctx context.Context, repo string) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if repo == "" {
		return nil, errors.New("no repository")
	}
	return w.open(ctx, userID) // want `fallbackuserid: user id falls back to ""`
}

// ServeHTTP answers the request itself where nobody asks.
func (w *Watch) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	userID := member(r.Context())
	if userID == "" {
		http.Error(rw, "sign in first", http.StatusUnauthorized)
		return
	}
	session, err := w.open(r.Context(), userID)
	if err != nil {
		http.Error(rw, err.Error(), http.StatusBadGateway)
		return
	}
	rw.Write([]byte(session.SessionID))
}
