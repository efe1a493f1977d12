// Package wrappers has sessions handed from function to function.
package wrappers

import (
	"context"
	"log"

	"example.com/composio"
	"example.com/gateway"
)

// Office opens sessions for its people.
type Office struct {
	client  *composio.Client
	gateway *gateway.Gateway
	byUser  map[string]*composio.CreateSessionResponse
}

// open gives both halves of a session.
func (o *Office) open(ctx context.Context, userID string) (id, url string, err error) {
	session, err := o.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
	if err != nil {
		return "", "", err
	}
	return session.SessionID, session.MCP.URL, nil
}

// Address takes one half.
func (o *Office) Address(ctx context.Context, userID string) (string, error) {
	_, url, err := o.open(ctx, userID) // want `discardedsession: session id is thrown away`
	return url, err
}

// ID takes the other.
func (o *Office) ID(ctx context.Context, userID string) (string, error) {
	id, _, err := o.open(ctx, userID)
	return id, err
}

// Both takes both.
func (o *Office) Both(ctx context.Context, userID string) (string, error) {
	id, url, err := o.open(ctx, userID)
	if err != nil {
		return "", err
	}
	log.Printf("session %s", id)
	return url, nil
}

// session gives a session.
func (o *Office) session(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return o.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
}

// Forget does not want it.
func (o *Office) Forget(ctx context.Context, userID string) error {
	_, err := o.session(ctx, userID) // want `discardedsession: session id is thrown away`
	return err
}

// ForgetMail does not want one from another package.
func (o *Office) ForgetMail(ctx context.Context, userID string) {
	o.gateway.Mail(ctx, userID) // want `discardedsession: session id is thrown away`
}

// KeepMail does.
func (o *Office) KeepMail(ctx context.Context, userID string) (string, error) {
	return o.gateway.Mail(ctx, userID)
}

// Ensure leaves the keeping to the gateway, which stores what it opens.
func (o *Office) Ensure(ctx context.Context, userID string) error {
	_, err := o.gateway.Ensure(ctx, userID)
	return err
}

// Greet leaves it to the gateway, which writes a log.
func (o *Office) Greet(ctx context.Context, userID string) {
	o.gateway.Greet(ctx, userID)
}

// remember keeps what it opens.
func (o *Office) remember(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	session, err := o.session(ctx, userID)
	if err != nil {
		return nil, err
	}
	o.byUser[userID] = session
	return session, nil
}

// Prepare need not keep it once more.
func (o *Office) Prepare(ctx context.Context, userIDs ...string) {
	for _, id := range userIDs {
		o.remember(ctx, id)
	}
}

// announce logs what it opens.
func (o *Office) announce(ctx context.Context, userID string) (string, error) {
	session, err := o.session(ctx, userID)
	if err != nil {
		return "", err
	}
	log.Printf("%s: session %s", userID, session.SessionID)
	return session.SessionID, nil
}

// Announce need not log it once more.
func (o *Office) Announce(ctx context.Context, userID string) error {
	_, err := o.announce(ctx, userID)
	return err
}
