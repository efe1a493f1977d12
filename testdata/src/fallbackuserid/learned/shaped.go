package learned

import (
	"context"
	"errors"
	"regexp"

	"example.com/composio"
)

var (
	numbered = regexp.MustCompile(`^user-[0-9]+$`)
	worded   = regexp.MustCompile(`^[a-z]+$`)
)

func isNumbered(id string) bool { return numbered.MatchString(id) }

func (l *Lines) shapedByPattern(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !numbered.MatchString(owner) {
		return nil, errors.New("nobody is called that")
	}
	return l.open(ctx, owner)
}

func (l *Lines) shapedInPlace(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if ok, _ := regexp.MatchString(`^\d+$`, owner); !ok {
		return nil, errors.New("nobody is called that")
	}
	return l.open(ctx, owner)
}

func (l *Lines) shapedByFunction(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !isNumbered(owner) {
		return nil, errors.New("nobody is called that")
	}
	return l.open(ctx, owner)
}

// shapedByOther has a pattern that cannot be seen.
func (l *Lines) shapedByOther(ctx context.Context, pattern *regexp.Regexp, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !pattern.MatchString(owner) {
		return nil, errors.New("nobody is called that")
	}
	return l.open(ctx, owner)
}

// shapedLoosely lets the default through.
func (l *Lines) shapedLoosely(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !worded.MatchString(owner) {
		return nil, errors.New("nobody is called that")
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "default"`
}

// shapedElse looks at somebody else.
func (l *Lines) shapedElse(ctx context.Context, id, team string) (*composio.CreateSessionResponse, error) {
	owner := orDefault(id)
	if !numbered.MatchString(team) {
		return nil, errors.New("no team is called that")
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "default"`
}

// shapedAfter falls back where the pattern does not match.
func (l *Lines) shapedAfter(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	if !numbered.MatchString(id) {
		id = "default"
	}
	return l.open(ctx, id) // want `fallbackuserid: user id falls back to "default"`
}
