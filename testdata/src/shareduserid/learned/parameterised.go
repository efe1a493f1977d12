package learned

import (
	"context"

	"example.com/composio"
)

// Shelf opens sessions, and hands out tools of one kind.
type Shelf[Tool any] struct {
	client *composio.Client
	owner  string
}

func newShelf[Tool any](client *composio.Client, owner string) *Shelf[Tool] {
	return &Shelf[Tool]{client, owner}
}

func (s *Shelf[Tool]) open(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: s.owner, Toolkits: composio.Enable("gmail")})
}

func openForAll(ctx context.Context, client *composio.Client) (*composio.CreateSessionResponse, error) {
	return newShelf[string](client, "default").open(ctx) // want `shareduserid: user id "default" is shared`
}

func openForOne(ctx context.Context, client *composio.Client, userID string) (*composio.CreateSessionResponse, error) {
	return newShelf[string](client, userID).open(ctx)
}
