// Package discardedsession opens sessions ahead of time.
package discardedsession

import (
	"context"
	"fmt"
	"log"

	"example.com/composio"
)

// Pool opens sessions for the people it expects.
type Pool struct {
	client   *composio.Client
	sessions map[string]string
}

func gmail(userID string) composio.CreateSessionRequest {
	return composio.CreateSessionRequest{UserID: userID, Toolkits: composio.Enable("gmail")}
}

// Warm does not look at what it gets.
func (p *Pool) Warm(ctx context.Context, userID string) {
	p.client.CreateSession(ctx, gmail(userID)) // want `discardedsession: session id is thrown away: the session cannot be resumed or ended, and every call leaves one more behind`
}

// Check looks at the error alone.
func (p *Pool) Check(ctx context.Context, userID string) error {
	_, err := p.client.CreateSession(ctx, composio.CreateSessionRequest{ // want `discardedsession: session id is thrown away`
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
	return err
}

// CheckAll does so for several people.
func (p *Pool) CheckAll(ctx context.Context, userIDs []string) error {
	for _, id := range userIDs {
		if _, err := p.client.CreateSession(ctx, gmail(id)); err != nil { // want `discardedsession: session id is thrown away`
			return fmt.Errorf("%s: %w", id, err)
		}
	}
	return nil
}

// Neither looks at neither.
func (p *Pool) Neither(ctx context.Context, userID string) {
	_, _ = p.client.CreateSession(ctx, gmail(userID)) // want `discardedsession: session id is thrown away`
}

// Soon does not wait.
func (p *Pool) Soon(ctx context.Context, userID string) {
	go p.client.CreateSession(ctx, gmail(userID)) // want `discardedsession: session id is thrown away`
}

// Address uses the session, and keeps only its address.
func (p *Pool) Address(ctx context.Context, userID string) (string, error) {
	session, err := p.client.CreateSession(ctx, gmail(userID))
	if err != nil {
		return "", err
	}
	return session.MCP.URL, nil
}

// Log logs the id.
func (p *Pool) Log(ctx context.Context, userID string) error {
	session, err := p.client.CreateSession(ctx, gmail(userID))
	if err != nil {
		return err
	}
	log.Printf("opened session %s", session.SessionID)
	return nil
}

// Fill stores it.
func (p *Pool) Fill(ctx context.Context, userID string) error {
	session, err := p.client.CreateSession(ctx, gmail(userID))
	if err != nil {
		return err
	}
	p.sessions[userID] = session.SessionID
	return nil
}

// Open returns the session.
func (p *Pool) Open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return p.client.CreateSession(ctx, gmail(userID))
}
