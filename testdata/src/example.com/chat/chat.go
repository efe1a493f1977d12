// Package chat is the client of a chat service, with sessions of its own.
package chat

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

// Client talks to the chat service.
type Client struct {
	base string
}

// New gives a client.
func New() *Client {
	return &Client{base: "https://chat.example.com"}
}

// SessionRequest names the person who chats.
type SessionRequest struct {
	UserID string `json:"user_id"`
	Title  string `json:"title"`
}

// Session is a conversation.
type Session struct {
	SessionID string `json:"session_id"`
}

// CreateSession starts a conversation.
func (c *Client) CreateSession(ctx context.Context, req *SessionRequest) (*Session, error) {
	var s Session
	err := c.do(ctx, http.MethodPost, "/v1/sessions", req, &s)
	return &s, err
}

// Open starts a conversation and gives its id.
func (c *Client) Open(ctx context.Context, userID string) (string, error) {
	s, err := c.CreateSession(ctx, &SessionRequest{UserID: userID})
	return s.SessionID, err
}

func (c *Client) do(ctx context.Context, method, path string, body, out any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, bytes.NewReader(b))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}
