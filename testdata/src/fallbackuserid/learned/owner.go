package learned

import (
	"cmp"
	"context"
	"os"

	"example.com/composio"
)

func setting(name, otherwise string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return otherwise
}

func (l *Lines) named(ctx context.Context, person string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, cmp.Or(person, cmp.Or(os.Getenv("OWNER_ID"), "")))
}

func (l *Lines) chained(ctx context.Context, person string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, cmp.Or(person, os.Getenv("OWNER_ID"), ""))
}

func (l *Lines) helped(ctx context.Context, person string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, cmp.Or(person, setting("OWNER_ID", "")))
}

func (l *Lines) fixed(ctx context.Context, person string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, cmp.Or(person, os.Getenv("OWNER_ID"), "default")) // want `fallbackuserid: user id falls back to "default"`
}

func (l *Lines) helpedFixed(ctx context.Context, person string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, cmp.Or(person, setting("OWNER_ID", "default"))) // want `fallbackuserid: user id falls back to "default"`
}

func (l *Lines) setFirst(ctx context.Context, person string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, cmp.Or(os.Getenv("OWNER_ID"), person, "")) // want `fallbackuserid: user id falls back to ""`
}
