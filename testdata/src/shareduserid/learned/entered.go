package learned

import (
	"context"

	"example.com/composio"
)

type enteredMailbox struct{ client *composio.Client }

func (m *enteredMailbox) open(ctx context.Context, owner string) (*composio.CreateSessionResponse, error) {
	return m.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: owner, Toolkits: composio.Enable("gmail")})
}

func entered(client *composio.Client, names []string) map[string]*enteredMailbox {
	out := map[string]*enteredMailbox{}
	for _, name := range names {
		out[name] = &enteredMailbox{client}
	}
	return out
}

func enteredLooped(ctx context.Context, client *composio.Client, names []string) (*composio.CreateSessionResponse, error) {
	return entered(client, names)["main"].open(ctx, "default") // want `shareduserid: user id "default" is shared`
}

func enteredLoopedByOne(ctx context.Context, client *composio.Client, names []string, id string) (*composio.CreateSessionResponse, error) {
	return entered(client, names)["main"].open(ctx, id)
}
