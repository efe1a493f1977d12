// Package wrappers is a help desk whose calls go through several layers.
package wrappers

import (
	"context"
	"log"
	"time"

	"example.com/composio"
	"example.com/gateway"
	"example.com/identity"
)

// Ticket is a question that somebody asked.
type Ticket struct {
	CustomerID string
	Text       string
}

// Desk answers tickets.
type Desk struct {
	client  *composio.Client
	gateway *gateway.Gateway
}

// Open is the lowest layer.
func (d *Desk) Open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("zendesk", "gmail"),
	})
}

// reply is the layer above.
func (d *Desk) reply(ctx context.Context, who string, t Ticket) error {
	session, err := d.Open(ctx, who)
	if err != nil {
		return err
	}
	log.Printf("ticket %q: session %s", t.Text, session.SessionID)
	return nil
}

// replyLater is one more.
func (d *Desk) replyLater(ctx context.Context, t Ticket, who string, delay time.Duration) error {
	time.Sleep(delay)
	return d.reply(ctx, who, t)
}

// OutOfOffice answers with an account that is defined in another file.
func (d *Desk) OutOfOffice(ctx context.Context, t Ticket) error {
	return d.replyLater(ctx, t, houseAccount, time.Minute) // want `shareduserid: user id "shared" is shared`
}

// Night answers with one that is put together.
func (d *Desk) Night(ctx context.Context, t Ticket) error {
	return d.reply(ctx, nightDesk, t) // want `shareduserid: user id "acme-default" is shared`
}

// Weekend answers with one that another package defines.
func (d *Desk) Weekend(ctx context.Context, t Ticket) error {
	return d.replyLater(ctx, t,
		identity.House, // want `shareduserid: user id "shared" is shared`
		time.Hour,
	)
}

// Answer acts for the customer who asked.
func (d *Desk) Answer(ctx context.Context, t Ticket) error {
	return d.replyLater(ctx, t, t.CustomerID, time.Second)
}

// Forward crosses into a package that wraps the client once more.
func (d *Desk) Forward(ctx context.Context, t Ticket) (string, error) {
	if t.CustomerID == "internal" {
		return d.gateway.Mail(ctx, "everyone") // want `shareduserid: user id "everyone" is shared`
	}
	return d.gateway.Mail(ctx, t.CustomerID)
}

// Closure hides the call in a function value.
func (d *Desk) Closure(ctx context.Context, t Ticket) ([]string, error) {
	var ids []string
	open := func(userID string) error {
		session, err := d.Open(ctx, userID)
		if err != nil {
			return err
		}
		ids = append(ids, session.SessionID)
		return nil
	}
	if err := open(t.CustomerID); err != nil {
		return nil, err
	}
	err := open("guest") // want `shareduserid: user id "guest" is shared`
	return ids, err
}

// Retried passes the call on to be made again.
func (d *Desk) Retried(ctx context.Context, t Ticket) error {
	return retry(3, func() error {
		return d.reply(ctx, "default", t) // want `shareduserid: user id "default" is shared`
	})
}

func retry(times int, call func() error) (err error) {
	for range times {
		if err = call(); err == nil {
			return nil
		}
	}
	return err
}
