// Package learned asks the same thing twice: once for the id, and once more before
// it is used.
package learned

import (
	"cmp"
	"context"
	"errors"

	"example.com/composio"
	"example.com/identity"
)

// Lines opens sessions for who is on the phone.
type Lines struct {
	client *composio.Client
}

func (l *Lines) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: userID, Toolkits: composio.Enable("gmail")})
}

func lookUp(ctx context.Context) string {
	id, _ := identity.Lookup(ctx)
	return id
}

func (l *Lines) linked(ctx context.Context, phone string) (*composio.CreateSessionResponse, error) {
	userID := "default"
	if phone != "" {
		userID = "phone-" + phone
	}
	if phone != "" {
		return l.open(ctx, userID)
	}
	return nil, nil
}

func (l *Lines) refused(ctx context.Context, phone string) (*composio.CreateSessionResponse, error) {
	userID := cmp.Or(phone, "default")
	if phone == "" {
		return nil, errors.New("nobody is signed in")
	}
	return l.open(ctx, userID)
}

func (l *Lines) kept(ctx context.Context, phone string) (*composio.CreateSessionResponse, error) {
	wanted := composio.CreateSessionRequest{UserID: cmp.Or(phone, "default"), Toolkits: composio.Enable("gmail")}
	if phone == "" {
		return nil, errors.New("nobody is signed in")
	}
	return l.client.CreateSession(ctx, wanted)
}

func (l *Lines) found(ctx context.Context) (*composio.CreateSessionResponse, error) {
	phone := lookUp(ctx)
	userID := cmp.Or(phone, "default")
	if phone == "" {
		return nil, errors.New("nobody is signed in")
	}
	return l.open(ctx, userID)
}

func (l *Lines) eitherFound(ctx context.Context) (*composio.CreateSessionResponse, error) {
	link, person := cmp.Or(lookUp(ctx), ""), cmp.Or(lookUp(ctx), "")
	if link == "" && person == "" {
		return nil, errors.New("one of the two is needed")
	}
	if link != "" {
		return nil, nil
	}
	return l.open(ctx, person)
}

func (l *Lines) unasked(ctx context.Context, phone string) (*composio.CreateSessionResponse, error) {
	userID := "default"
	if phone != "" {
		userID = "phone-" + phone
	}
	return l.open(ctx, userID) // want `fallbackuserid: user id falls back to "default"`
}

func (l *Lines) replaced(ctx context.Context) (*composio.CreateSessionResponse, error) {
	phone := lookUp(ctx)
	userID := cmp.Or(phone, "default")
	phone = lookUp(context.Background())
	if phone == "" {
		return nil, errors.New("nobody is signed in")
	}
	return l.open(ctx, userID) // want `fallbackuserid: user id falls back to "default"`
}

func (l *Lines) other(ctx context.Context) (*composio.CreateSessionResponse, error) {
	link, person := cmp.Or(lookUp(ctx), ""), cmp.Or(lookUp(ctx), "")
	if link == "" && person == "" {
		return nil, errors.New("one of the two is needed")
	}
	return l.open(ctx, person) // want `fallbackuserid: user id falls back to ""`
}
