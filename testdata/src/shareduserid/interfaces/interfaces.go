// Package interfaces keeps the client behind interfaces.
package interfaces

import (
	"context"
	"errors"

	"example.com/assistant"
	"example.com/composio"
)

// sessions is the part of the client that is used here.
type sessions interface {
	CreateSession(ctx context.Context, req composio.CreateSessionRequest) (*composio.CreateSessionResponse, error)
}

// Planner plans days.
type Planner struct {
	sessions sessions
}

// Shared plans the day of the whole office.
func (p *Planner) Shared(ctx context.Context) (string, error) {
	session, err := p.sessions.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   "everyone", // want `shareduserid: user id "everyone" is shared`
		Toolkits: composio.Enable("googlecalendar"),
	})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

// Own plans somebody's day.
func (p *Planner) Own(ctx context.Context, userID string) (string, error) {
	session, err := p.sessions.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("googlecalendar"),
	})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

// opener has one implementation that goes out and one that does not.
type opener interface {
	Open(ctx context.Context, userID string) (string, error)
}

type live struct {
	client *composio.Client
}

func (l live) Open(ctx context.Context, userID string) (string, error) {
	session, err := l.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("googlecalendar"),
	})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

type offline struct{}

func (offline) Open(context.Context, string) (string, error) {
	return "", errors.New("offline")
}

// Start opens a session with whatever it is given.
func Start(ctx context.Context, o opener) (string, error) {
	return o.Open(ctx, "local") // want `shareduserid: user id "local" is shared`
}

// StartFor does so for somebody.
func StartFor(ctx context.Context, o opener, userID string) (string, error) {
	return o.Open(ctx, userID)
}

// Ask hands the implementation to a package that knows only the interface.
func Ask(ctx context.Context, client *composio.Client, prompt string) (string, error) {
	return assistant.Run(ctx, live{client}, "default", prompt) // want `shareduserid: user id "default" is shared`
}

// AskFor does so for somebody.
func AskFor(ctx context.Context, client *composio.Client, userID, prompt string) (string, error) {
	return assistant.Run(ctx, live{client}, userID, prompt)
}
