package learned

import (
	"context"
	"errors"

	"example.com/composio"
)

// inspectedOrder has its owner looked at before anything is done.
type inspectedOrder struct{ Owner, Team string }

func (o *inspectedOrder) validate() error {
	if o.Owner == "" {
		return errors.New("sign in first")
	}
	return nil
}

func (o inspectedOrder) ofTeam() bool { return o.Team != "" }

func (o inspectedOrder) signedIn() bool { return o.Owner != "" }

// inspectedNote has its owner put in where there is none.
type inspectedNote struct{ Owner, Team string }

// firstOf is the first that is there.
func firstOf(ids ...string) string {
	for _, id := range ids {
		if id != "" {
			return id
		}
	}
	return ""
}

func (l *Lines) ofField(ctx context.Context, o *inspectedNote) (*composio.CreateSessionResponse, error) {
	if o.Owner == "" {
		o.Owner = "nobody"
	}
	if o.Owner == "nobody" {
		return nil, errors.New("sign in first")
	}
	return l.open(ctx, o.Owner)
}

func (l *Lines) ofMethod(ctx context.Context, id, team string) (*composio.CreateSessionResponse, error) {
	o := inspectedOrder{Owner: firstOf(id, team)}
	if err := o.validate(); err != nil {
		return nil, err
	}
	return l.open(ctx, o.Owner)
}

func (l *Lines) ofTruth(ctx context.Context, id, team string) (*composio.CreateSessionResponse, error) {
	o := inspectedOrder{Owner: firstOf(id, team)}
	if !o.signedIn() {
		return nil, errors.New("sign in first")
	}
	return l.open(ctx, o.Owner)
}

func (l *Lines) ofOtherMethod(ctx context.Context, id, team string) (*composio.CreateSessionResponse, error) {
	o := inspectedOrder{Owner: firstOf(id, team), Team: team}
	if !o.ofTeam() {
		return nil, errors.New("no team")
	}
	return l.open(ctx, o.Owner) // want `fallbackuserid: user id falls back to ""`
}

func (l *Lines) ofOther(ctx context.Context, id, team string) (*composio.CreateSessionResponse, error) {
	o, other := inspectedOrder{Owner: firstOf(id, team)}, inspectedOrder{Owner: team}
	if err := other.validate(); err != nil {
		return nil, err
	}
	return l.open(ctx, o.Owner) // want `fallbackuserid: user id falls back to ""`
}

func (l *Lines) ofOtherField(ctx context.Context, o *inspectedNote) (*composio.CreateSessionResponse, error) {
	if o.Owner == "" {
		o.Owner = "nobody"
	}
	if o.Team == "nobody" {
		return nil, errors.New("sign in first")
	}
	return l.open(ctx, o.Owner) // want `fallbackuserid: user id falls back to "nobody"`
}
