// Package checks leaves it to others to make sure that there is somebody.
package checks

import (
	"context"
	"errors"
	"log"
	"strings"

	"example.com/composio"
	"example.com/identity"
)

// Gate opens sessions.
type Gate struct {
	client *composio.Client
}

func (g *Gate) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return g.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("github"),
	})
}

// member may come up empty.
func member(ctx context.Context) string {
	if id, ok := identity.Lookup(ctx); ok {
		return id
	}
	return ""
}

func check(id string) {
	if id == "" {
		panic("nobody is signed in")
	}
}

func verify(id string) error {
	if id == "" {
		return errors.New("nobody is signed in")
	}
	return nil
}

func isBlank(id string) bool { return strings.TrimSpace(id) == "" }

func note(id string) {
	if id == "" {
		log.Print("nobody is signed in")
	}
}

func (g *Gate) checked(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	check(userID)
	return g.open(ctx, userID)
}

func (g *Gate) verified(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if err := verify(userID); err != nil {
		return nil, err
	}
	return g.open(ctx, userID)
}

func (g *Gate) blank(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if isBlank(userID) {
		return nil, nil
	}
	return g.open(ctx, userID)
}

func (g *Gate) named(ctx context.Context, repo string) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	ready := userID != "" && repo != ""
	if !ready {
		return nil, nil
	}
	return g.open(ctx, userID)
}

func (g *Gate) repeated(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	for userID == "" {
		userID = identity.Subject(ctx)
	}
	return g.open(ctx, userID)
}

// noted looks, and goes on.
func (g *Gate) noted(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	note(userID)
	return g.open(ctx, userID) // want `fallbackuserid: user id falls back to ""`
}

// other checks something else.
func (g *Gate) other(ctx context.Context, repo string) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	if err := verify(repo); err != nil {
		return nil, err
	}
	return g.open(ctx, userID) // want `fallbackuserid: user id falls back to ""`
}

// ignored does not wait for the answer.
func (g *Gate) ignored(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := member(ctx)
	_ = verify(userID)
	return g.open(ctx, userID) // want `fallbackuserid: user id falls back to ""`
}
