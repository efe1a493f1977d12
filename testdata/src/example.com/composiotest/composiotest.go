// Package composiotest stands in for Composio and keeps everything in memory.
package composiotest

import (
	"context"
	"fmt"
)

// Request is what a session is asked for with.
type Request struct {
	UserID   string         `json:"user_id"`
	Toolkits map[string]any `json:"toolkits"`
}

// Session is a session that nobody outside of the process knows.
type Session struct {
	SessionID string
	UserID    string
}

// Client has the methods of the real one.
type Client struct {
	sessions map[string]*Session
}

// New gives an empty client.
func New() *Client {
	return &Client{sessions: map[string]*Session{}}
}

// CreateSession writes the session down.
func (c *Client) CreateSession(ctx context.Context, req Request) (*Session, error) {
	s := &Session{SessionID: fmt.Sprintf("trs_%d", len(c.sessions)), UserID: req.UserID}
	c.sessions[s.SessionID] = s
	return s, nil
}
