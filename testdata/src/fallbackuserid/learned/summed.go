package learned

import (
	"context"
	"fmt"

	"example.com/composio"
)

func (l *Lines) hashed(ctx context.Context, name string) (*composio.CreateSessionResponse, error) {
	sum := 0
	for _, c := range name {
		sum = sum*31 + int(c)
	}
	return l.open(ctx, fmt.Sprintf("owner-%d", sum))
}

func (l *Lines) mixed(ctx context.Context, name string) (*composio.CreateSessionResponse, error) {
	sum := 17
	for _, c := range name {
		sum ^= int(c)
	}
	return l.open(ctx, fmt.Sprintf("owner-%d", sum))
}

// uncounted counts nothing.
func (l *Lines) uncounted(ctx context.Context, name string) (*composio.CreateSessionResponse, error) {
	sum := 0
	for _, c := range name {
		if c == '#' {
			return l.open(ctx, name)
		}
	}
	return l.open(ctx, fmt.Sprintf("owner-%d", sum)) // want `constantuserid: user id "owner-0" is a constant`
}

// summedAnew takes another text each time.
func (l *Lines) summedAnew(ctx context.Context, names []string) (*composio.CreateSessionResponse, error) {
	owner := "default"
	for _, name := range names {
		owner = name
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "default"`
}

func (l *Lines) numbered(ctx context.Context, count int) bool {
	for i := 0; i < count; i++ {
		if session, err := l.open(ctx, fmt.Sprintf("load-%d", i)); err != nil || session.SessionID == "" {
			return false
		}
	}
	return true
}
