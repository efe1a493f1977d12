package learned

import (
	"context"

	"example.com/composio"
)

// keptOptions are kept whole in a field of those who go by them.
type keptOptions struct{ owner string }

type keptMailbox struct {
	client  *composio.Client
	options struct{ owner string }
}

func newKeptMailbox(client *composio.Client) *keptMailbox {
	m := &keptMailbox{client: client}
	m.options.owner = "default"
	return m
}

func (m *keptMailbox) open(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return m.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: m.options.owner, Toolkits: composio.Enable("gmail")}) // want `shareduserid: user id "default" is shared`
}

type keptNotes struct {
	client  *composio.Client
	options keptOptions
}

func (n *keptNotes) open(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return n.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: n.options.owner, Toolkits: composio.Enable("notion")})
}

func keptByOne(client *composio.Client, id string) *keptNotes {
	return &keptNotes{client, keptOptions{owner: id}}
}
