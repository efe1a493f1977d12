package learned

import (
	"context"
	"errors"
	"slices"

	"example.com/composio"
)

var (
	barred     = map[string]bool{"default": true, "anonymous": true, "guest": false}
	barredSet  = map[string]struct{}{"default": {}, "anonymous": {}}
	barredList = []string{"default", "anonymous"}
)

func allowed(id string) bool { return !slices.Contains(barredList, id) }

func orDefault(id string) string {
	if id == "" {
		return "default"
	}
	return id
}

func (l *Lines) barredByMap(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if barred[owner] {
		return nil, errors.New("nobody may be called that")
	}
	return l.open(ctx, owner)
}

func (l *Lines) barredBySet(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if _, found := barredSet[owner]; found {
		return nil, errors.New("nobody may be called that")
	}
	return l.open(ctx, owner)
}

func (l *Lines) barredByList(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if slices.Contains(barredList, owner) {
		return nil, errors.New("nobody may be called that")
	}
	return l.open(ctx, owner)
}

func (l *Lines) barredInPlace(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !slices.Contains([]string{"default", "anonymous"}, owner) {
		return l.open(ctx, owner)
	}
	return nil, nil
}

func (l *Lines) barredByFunction(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !allowed(owner) {
		return nil, errors.New("nobody may be called that")
	}
	return l.open(ctx, owner)
}

// known lets through whom a list names.
func (l *Lines) known(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !slices.Contains([]string{"ada", "grace"}, owner) {
		return nil, errors.New("nobody is called that")
	}
	return l.open(ctx, owner)
}

// barredOther bars other names.
func (l *Lines) barredOther(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if slices.Contains([]string{"guest", "anonymous"}, owner) {
		return nil, errors.New("nobody may be called that")
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "default"`
}

// barredFalse bars what its map says is not barred.
func (l *Lines) barredFalse(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	if id == "" {
		id = "guest"
	}
	if barred[id] {
		return nil, errors.New("nobody may be called that")
	}
	return l.open(ctx, id) // want `fallbackuserid: user id falls back to "guest"`
}

// barredElse looks at somebody else.
func (l *Lines) barredElse(ctx context.Context, id, team string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if barred[team] {
		return nil, errors.New("no team may be called that")
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "default"`
}

// onlyBarred goes on for the wrong ones.
func (l *Lines) onlyBarred(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !barred[owner] {
		return nil, nil
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "default"`
}
