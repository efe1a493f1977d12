// Package learned takes an owner by a name that is kept elsewhere.
package learned

import (
	"context"
	"os"

	"example.com/composio"
)

const (
	desk = "desk"
	mail = "mail"
)

// Lines opens sessions for what the house owns.
type Lines struct {
	client *composio.Client
}

func (l *Lines) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: userID, Toolkits: composio.Enable("gmail")})
}

func (l *Lines) kept(ctx context.Context) (*composio.CreateSessionResponse, error) {
	owners := map[string]string{"desk": "default", "mail": os.Getenv("MAIL_OWNER")}
	return l.open(ctx, owners[desk]) // want `shareduserid: user id "default" is shared`
}

func (l *Lines) keptApart(ctx context.Context) (*composio.CreateSessionResponse, error) {
	owners := map[string]string{"desk": "default", "mail": os.Getenv("MAIL_OWNER")}
	return l.open(ctx, owners[mail])
}
