// Package gateway is how the company's services reach Composio.
package gateway

import (
	"context"
	"log"

	"example.com/composio"
)

// Gateway opens sessions and remembers them by user.
type Gateway struct {
	client   *composio.Client
	sessions map[string]string
}

// New gives a gateway on top of client.
func New(client *composio.Client) *Gateway {
	return &Gateway{client: client, sessions: map[string]string{}}
}

// Open gives a new session for the user. Without toolkits, nothing is left out.
func (g *Gateway) Open(ctx context.Context, userID string, toolkits ...string) (*composio.CreateSessionResponse, error) {
	req := composio.CreateSessionRequest{UserID: userID}
	if len(toolkits) > 0 {
		req.Toolkits = composio.Enable(toolkits...)
	}
	return g.client.CreateSession(ctx, req)
}

// Mail gives the id of a session that can read and send mail.
func (g *Gateway) Mail(ctx context.Context, userID string) (string, error) {
	session, err := g.Open(ctx, userID, "gmail", "outlook")
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

// Ensure opens a session for the user where there is none yet, and keeps it.
func (g *Gateway) Ensure(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	if id, ok := g.sessions[userID]; ok {
		return g.client.Session(ctx, id)
	}
	session, err := g.Open(ctx, userID, "gmail")
	if err != nil {
		return nil, err
	}
	g.sessions[userID] = session.SessionID
	return session, nil
}

// Greet opens a session, says so in the log, and gives its address.
func (g *Gateway) Greet(ctx context.Context, userID string) (string, error) {
	session, err := g.Open(ctx, userID, "gmail")
	if err != nil {
		return "", err
	}
	log.Printf("session %s for %s", session.SessionID, userID)
	return session.MCP.URL, nil
}
