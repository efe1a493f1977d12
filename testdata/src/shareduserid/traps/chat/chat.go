// Package chat talks to Composio and to a chat service that has sessions too.
package chat

import (
	"context"

	"example.com/chat"
	"example.com/composio"
)

// Bot chats, and has tools.
type Bot struct {
	tools *composio.Client
	chat  *chat.Client
}

// Start begins a conversation that belongs to nobody.
func (b *Bot) Start(ctx context.Context) (string, error) {
	session, err := b.chat.CreateSession(ctx, &chat.SessionRequest{UserID: "default", Title: "Welcome"})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

// Greet begins one and forgets it.
func (b *Bot) Greet(ctx context.Context) {
	b.chat.CreateSession(ctx, &chat.SessionRequest{UserID: "anonymous"})
}

// opener has only the chat service behind it.
type opener interface {
	Open(ctx context.Context, userID string) (string, error)
}

var _ opener = (*chat.Client)(nil)

// Resume opens whatever there is to open.
func Resume(ctx context.Context, o opener) (string, error) {
	return o.Open(ctx, "guest")
}

// Tools opens a tool session, which does belong to somebody.
func (b *Bot) Tools(ctx context.Context, userID string) (string, error) {
	session, err := b.tools.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

// logins are the application's own sessions.
type logins struct {
	byToken map[string]string
}

// CreateSession signs somebody in.
func (l *logins) CreateSession(ctx context.Context, userID string) string {
	token := "tok-" + userID
	l.byToken[token] = userID
	return token
}

func (l *logins) guest(ctx context.Context) {
	l.CreateSession(ctx, "guest")
}
