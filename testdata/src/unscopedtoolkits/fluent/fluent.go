// Package fluent is a client for Composio on top of requests that are put
// together call by call.
package fluent

import (
	"context"
	"errors"

	"example.com/fluent"
	"example.com/identity"
)

// Client talks to Composio.
type Client struct{ key string }

// CreateRequest is the body of POST /tool_router/session.
type CreateRequest struct {
	UserID   string         `json:"user_id"`
	Toolkits map[string]any `json:"toolkits,omitempty"`
}

// Session is what is answered.
type Session struct {
	ID  string `json:"session_id"`
	MCP struct {
		URL string `json:"url"`
	} `json:"mcp"`
}

func (c *Client) request() *fluent.Request {
	return fluent.New().SetHeader("x-api-key", c.key)
}

// Create opens a session. Nobody gets one without an id.
func (c *Client) Create(ctx context.Context, req CreateRequest) (*Session, error) {
	if req.UserID == "" {
		return nil, errors.New("a user id is required")
	}
	var out Session
	if err := c.do(c.request().SetBody(req), "POST", "/tool_router/session", &out); err != nil {
		return nil, err
	}
	return &out, nil
}

func (c *Client) do(req *fluent.Request, method, path string, out any) error {
	if out != nil {
		req = req.SetResult(out)
	}
	return req.Execute(method, path)
}

// text writes an id as a text, the way a database holds it in bytes.
func text(id [16]byte, valid bool) string {
	if !valid {
		return ""
	}
	dst := make([]byte, 36)
	copy(dst, id[:])
	return string(dst)
}

// Open names no toolkits.
func Open(ctx context.Context, c *Client, id [16]byte) (string, error) {
	session, err := c.Create(ctx, CreateRequest{UserID: text(id, true)}) // want `unscopedtoolkits: session names no toolkits`
	if err != nil {
		return "", err
	}
	return session.ID, nil
}

// OpenMail names one.
func OpenMail(ctx context.Context, c *Client) (string, error) {
	session, err := c.Create(ctx, CreateRequest{
		UserID:   identity.Subject(ctx),
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
	if err != nil {
		return "", err
	}
	return session.ID, nil
}

// OpenDefault is one for all.
func OpenDefault(ctx context.Context, c *Client) (string, error) {
	session, err := c.Create(ctx, CreateRequest{
		UserID:   "default", // want `shareduserid: user id "default" is shared`
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
	if err != nil {
		return "", err
	}
	return session.ID, nil
}

// Warm opens one and forgets it.
func Warm(ctx context.Context, c *Client) error {
	_, err := c.Create(ctx, CreateRequest{ // want `discardedsession: session id is thrown away`
		UserID:   identity.Subject(ctx),
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
	return err
}
