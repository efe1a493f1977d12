// Package siblings says in one field of a struct what the others hold.
package siblings

import (
	"context"
	"errors"

	"example.com/composio"
	"example.com/identity"
)

// Desk opens sessions.
type Desk struct {
	client *composio.Client
}

func (d *Desk) open(ctx context.Context, owner string) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   owner,
		Toolkits: composio.Enable("github"),
	})
}

type found struct {
	Owner   string
	Problem string
	Err     error
	Known   bool
}

// holder has both fields, and one is empty.
func holder(ctx context.Context) found {
	id := identity.Subject(ctx)
	if id == "" {
		return found{Problem: "sign in first", Owner: "nobody"}
	}
	return found{Owner: id}
}

func (d *Desk) held(ctx context.Context) (*composio.CreateSessionResponse, error) {
	f := holder(ctx)
	if f.Problem != "" {
		return nil, errors.New(f.Problem)
	}
	return d.open(ctx, f.Owner)
}

func (d *Desk) inAText(ctx context.Context) (*composio.CreateSessionResponse, error) {
	f := holder(ctx)
	if f.Problem != "" {
		return nil, errors.New(f.Problem)
	}
	return d.open(ctx, "store:"+f.Owner)
}

func (d *Desk) takenApart(ctx context.Context) (*composio.CreateSessionResponse, error) {
	f := holder(ctx)
	owner, problem := f.Owner, f.Problem
	if problem != "" {
		return nil, errors.New(problem)
	}
	return d.open(ctx, owner)
}

func (d *Desk) unasked(ctx context.Context) (*composio.CreateSessionResponse, error) {
	f := holder(ctx)
	return d.open(ctx, f.Owner) // want `fallbackuserid: user id falls back to "nobody"`
}

// failing says it with an error.
func failing(ctx context.Context) found {
	id := identity.Subject(ctx)
	if id == "" {
		return found{Err: errors.New("sign in first"), Owner: "nobody"}
	}
	return found{Owner: id}
}

func (d *Desk) succeeded(ctx context.Context) (*composio.CreateSessionResponse, error) {
	f := failing(ctx)
	if f.Err != nil {
		return nil, f.Err
	}
	return d.open(ctx, f.Owner)
}

// outcome says it with a truth.
func outcome(ctx context.Context) *found {
	id := identity.Subject(ctx)
	if id == "" {
		return &found{Known: false, Owner: "nobody"}
	}
	return &found{Known: true, Owner: id}
}

func (d *Desk) known(ctx context.Context) (*composio.CreateSessionResponse, error) {
	f := outcome(ctx)
	if !f.Known {
		return nil, errors.New("nobody is signed in")
	}
	return d.open(ctx, f.Owner)
}

func (d *Desk) unknown(ctx context.Context) (*composio.CreateSessionResponse, error) {
	f := outcome(ctx)
	if f.Known {
		return nil, nil
	}
	return d.open(ctx, f.Owner) // want `constantuserid: user id "nobody" is a constant`
}
