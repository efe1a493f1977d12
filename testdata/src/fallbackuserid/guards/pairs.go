package guards

import (
	"context"

	"example.com/composio"
	"example.com/identity"
)

// keyAndUser gives nothing where one of the two is missing.
func keyAndUser(ctx context.Context, keys map[string]string) (key, userID string) {
	id := identity.Subject(ctx)
	if id == "" {
		return "", ""
	}
	return keys[id], id
}

// WithKey needs both.
func WithKey(ctx context.Context, keys map[string]string) (*composio.CreateSessionResponse, error) {
	key, userID := keyAndUser(ctx, keys)
	if key == "" {
		return nil, nil
	}
	return composio.New(key).CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
}
