// Package composio is as much of a Composio client as a help desk needs.
package composio

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

const baseURL = "https://backend.composio.dev/api/v3.1"

// Client talks to Composio with the key of one project.
type Client struct {
	apiKey string
}

// New gives a client for the project of apiKey.
func New(apiKey string) *Client {
	return &Client{apiKey: apiKey}
}

// SessionRequest says whose session is wanted, and what it may reach.
type SessionRequest struct {
	UserID   string    `json:"user_id"`
	Toolkits *Toolkits `json:"toolkits,omitempty"`
}

// Toolkits are the toolkits that a session may reach.
type Toolkits struct {
	Enable []string `json:"enable"`
}

// Session is a session as Composio answers it.
type Session struct {
	ID  string `json:"session_id"`
	MCP struct {
		URL string `json:"url"`
	} `json:"mcp"`
}

// CreateSession opens a session.
func (c *Client) CreateSession(ctx context.Context, req SessionRequest) (*Session, error) {
	var session Session
	if err := c.do(ctx, http.MethodPost, "/tool_router/session", req, &session); err != nil {
		return nil, err
	}
	return &session, nil
}

func (c *Client) do(ctx context.Context, method, path string, body, out any) error {
	payload, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, baseURL+path, bytes.NewReader(payload))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("x-api-key", c.apiKey)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("%s %s: %s", method, path, resp.Status)
	}
	return json.NewDecoder(resp.Body).Decode(out)
}
