package learned

import (
	"context"

	"example.com/composio"
)

var filledOwner string

func fillOwner(owner string) { filledOwner = owner }

func filled(ctx context.Context, client *composio.Client) (*composio.CreateSessionResponse, error) {
	return client.CreateSession(ctx, composio.CreateSessionRequest{UserID: filledOwner, Toolkits: composio.Enable("gmail")})
}

func filledForEveryone(ctx context.Context, client *composio.Client) (*composio.CreateSessionResponse, error) {
	fillOwner("default") // want `shareduserid: user id "default" is shared`
	return filled(ctx, client)
}

func filledForOne(ctx context.Context, client *composio.Client, id string) (*composio.CreateSessionResponse, error) {
	fillOwner(id)
	return filled(ctx, client)
}
