// Package rest opens sessions without a client library.
package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type client struct {
	key string
}

type session struct {
	ID  string `json:"session_id"`
	MCP struct {
		URL string `json:"url"`
	} `json:"mcp"`
}

func (c *client) do(ctx context.Context, method, path string, body, out any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, "https://backend.composio.dev/api/v3.1"+path, bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("x-api-key", c.key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

func (c *client) open(ctx context.Context, userID string) (*session, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", map[string]any{
		"user_id":  userID,
		"toolkits": map[string]any{"enable": []string{"gmail"}},
	}, &s)
	if err != nil {
		return nil, err
	}
	return &s, nil
}

// warm only wants to know whether it works.
func (c *client) warm(ctx context.Context, userID string) error {
	_, err := c.open(ctx, userID) // want `discardedsession: session id is thrown away`
	return err
}

// id wants the id.
func (c *client) id(ctx context.Context, userID string) (string, error) {
	s, err := c.open(ctx, userID)
	if err != nil {
		return "", err
	}
	return s.ID, nil
}

// address wants the address.
func (c *client) address(ctx context.Context, userID string) (string, error) {
	s, err := c.open(ctx, userID)
	if err != nil {
		return "", err
	}
	return s.MCP.URL, nil
}
