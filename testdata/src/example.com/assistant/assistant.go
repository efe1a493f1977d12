// Package assistant answers questions with whatever tools it is given.
package assistant

import (
	"context"
	"fmt"
)

// Sessions opens tool sessions. The service gives it an implementation on top of
// Composio.
type Sessions interface {
	Open(ctx context.Context, userID string) (sessionID string, err error)
}

// Run answers the prompt on behalf of the user.
func Run(ctx context.Context, sessions Sessions, userID, prompt string) (string, error) {
	id, err := sessions.Open(ctx, userID)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s: %s", id, prompt), nil
}
