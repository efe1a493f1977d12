// Package memory tries agents out with sessions that Composio knows nothing of.
package memory

import (
	"context"

	"example.com/composiotest"
)

// Rehearse opens a session in memory.
func Rehearse(ctx context.Context) (string, error) {
	session, err := composiotest.New().CreateSession(ctx, composiotest.Request{UserID: "default"})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}
