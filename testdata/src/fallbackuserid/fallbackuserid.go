// Package fallbackuserid files expenses for people, and for those who are not
// known.
package fallbackuserid

import (
	"cmp"
	"context"
	"database/sql"
	"errors"

	"example.com/composio"
	"example.com/identity"
)

// Clerk files expenses.
type Clerk struct {
	client *composio.Client
	db     *sql.DB
}

func (c *Clerk) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return c.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("expensify"),
	})
}

// IfEmpty replaces what is empty.
func (c *Clerk) IfEmpty(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := identity.Subject(ctx)
	if userID == "" {
		userID = "default"
	}
	return c.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID, // want `fallbackuserid: user id falls back to "default": everyone without an id of their own acts with the same connected accounts`
		Toolkits: composio.Enable("expensify"),
	})
}

// IfFound starts with the replacement.
func (c *Clerk) IfFound(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := "anonymous"
	if id, ok := identity.Lookup(ctx); ok {
		userID = id
	}
	return c.open(ctx, userID) // want `fallbackuserid: user id falls back to "anonymous"`
}

// IfElse picks one or the other.
func (c *Clerk) IfElse(ctx context.Context, expense string) (*composio.CreateSessionResponse, error) {
	var userID string
	err := c.db.QueryRowContext(ctx, "SELECT owner FROM expenses WHERE id = ?", expense).Scan(&userID)
	if err != nil {
		userID = "acme-accounting"
	}
	return c.open(ctx, userID) // want `fallbackuserid: user id falls back to "acme-accounting"`
}

// Switch has a branch for everybody else.
func (c *Clerk) Switch(ctx context.Context, department string) (*composio.CreateSessionResponse, error) {
	var userID string
	switch department {
	case "sales", "support":
		userID = identity.Subject(ctx)
	default:
		userID = "shared"
	}
	return c.open(ctx, userID) // want `fallbackuserid: user id falls back to "shared"`
}

// Or is the short way.
func (c *Clerk) Or(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return c.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   cmp.Or(identity.Subject(ctx), "default"), // want `fallbackuserid: user id falls back to "default"`
		Toolkits: composio.Enable("expensify"),
	})
}

// OrThree tries two people first.
func (c *Clerk) OrThree(ctx context.Context) (*composio.CreateSessionResponse, error) {
	owner := cmp.Or(identity.Subject(ctx), identity.Subscriber(identity.Subject(ctx)), identity.House)
	return c.open(ctx, owner) // want `fallbackuserid: user id falls back to "shared"`
}

// Empty falls back to nobody, which is everybody too.
func (c *Clerk) Empty(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID, err := identity.Require(ctx)
	if err != nil {
		userID = ""
	}
	return c.open(ctx, userID) // want `fallbackuserid: user id falls back to ""`
}

// Company falls back to one that differs between companies.
func (c *Clerk) Company(ctx context.Context, companyID string) (*composio.CreateSessionResponse, error) {
	userID := identity.Subject(ctx)
	if userID == "" {
		userID = "org:" + companyID
	}
	return c.open(ctx, userID)
}

// Strict does not fall back.
func (c *Clerk) Strict(ctx context.Context) (*composio.CreateSessionResponse, error) {
	userID := identity.Subject(ctx)
	if userID == "" {
		return nil, errors.New("sign in first")
	}
	return c.open(ctx, userID)
}
