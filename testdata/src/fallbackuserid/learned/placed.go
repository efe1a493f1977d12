package learned

import (
	"context"

	"example.com/composio"
)

func (l *Lines) placedSecond(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	pair := [2]string{"default", id}
	return l.open(ctx, pair[1])
}

func (l *Lines) placedFirst(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	pair := []string{"default", id}
	return l.open(ctx, pair[0]) // want `shareduserid: user id "default" is shared`
}

func second(pair []string) string { return pair[1] }

func (l *Lines) placedThrough(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, second([]string{"default", id}))
}

func (l *Lines) placedThroughOther(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, second([]string{id, "default"})) // want `shareduserid: user id "default" is shared`
}

func (l *Lines) placedAnew(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	pair := []string{"default", "github"}
	pair[0] = id
	return l.open(ctx, pair[0])
}

func (l *Lines) placedAnywhere(ctx context.Context, i int, id string) (*composio.CreateSessionResponse, error) {
	pair := []string{"default", id}
	return l.open(ctx, pair[i]) // want `fallbackuserid: user id falls back to "default"`
}

// placedBack may have any of the two in the first place.
func (l *Lines) placedBack(ctx context.Context, back bool, id string) (*composio.CreateSessionResponse, error) {
	pair := []string{"default", id}
	if back {
		pair[0] = id
	}
	return l.open(ctx, pair[0]) // want `fallbackuserid: user id falls back to "default"`
}

// spelled writes a text into a list of bytes, one of which is a dash.
func spelled(id [4]byte) string {
	text := make([]byte, 9)
	for i, b := range id {
		text[2*i] = b
	}
	text[8] = '-'
	return string(text)
}

func (l *Lines) placedBytes(ctx context.Context, id [4]byte) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, spelled(id))
}
