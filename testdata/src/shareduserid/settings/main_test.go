package main

import (
	"context"
	"testing"

	"example.com/composio"
)

func TestOpen(t *testing.T) {
	for _, userID := range []string{"default", "test", ""} {
		if _, err := open(context.Background(), userID); err != nil {
			t.Error(err)
		}
	}
	session, err := client.CreateSession(context.Background(), composio.CreateSessionRequest{UserID: "default"})
	if err != nil {
		t.Fatal(err)
	}
	t.Log(session.SessionID)
}
