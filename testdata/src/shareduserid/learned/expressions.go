package learned

import (
	"context"
	"net/http"

	"example.com/composio"
)

// counter opens sessions under a label. Its methods are also called as functions, which
// take the receiver first.
type counter struct {
	client *composio.Client
	label  string
}

type opener interface {
	open(ctx context.Context, label, userID string) (*composio.CreateSessionResponse, error)
}

func (c *counter) open(ctx context.Context, label, userID string) (*composio.CreateSessionResponse, error) {
	c.label = label
	return c.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: userID, Toolkits: composio.Enable("gmail")})
}

func (c *counter) byExpression(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return (*counter).open(c, ctx, "default", userID)
}

func (c *counter) byExpressionForAll(ctx context.Context, label string) (*composio.CreateSessionResponse, error) {
	return (*counter).open(c, ctx, label, "default") // want `shareduserid: user id "default" is shared`
}

func (c *counter) byVariable(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	open := (*counter).open
	return open(c, ctx, "default", userID)
}

func (c *counter) byVariableForAll(ctx context.Context, label string) (*composio.CreateSessionResponse, error) {
	open := (*counter).open
	return open(c, ctx, label, "default") // want `shareduserid: user id "default" is shared`
}

func byInterface(ctx context.Context, o opener, userID string) (*composio.CreateSessionResponse, error) {
	return opener.open(o, ctx, "default", userID)
}

func byInterfaceForAll(ctx context.Context, o opener, label string) (*composio.CreateSessionResponse, error) {
	return opener.open(o, ctx, label, "default") // want `shareduserid: user id "default" is shared`
}

// fetchAll calls a method of a library the same way.
func fetchAll(client *http.Client, address string) (*http.Response, error) {
	return (*http.Client).Get(client, address)
}
