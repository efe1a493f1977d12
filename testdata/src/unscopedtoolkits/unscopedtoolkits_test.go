package unscopedtoolkits

import (
	"context"
	"testing"

	"example.com/composio"
)

func TestAnything(t *testing.T) {
	client := composio.New("key")
	session, err := client.CreateSession(context.Background(), composio.CreateSessionRequest{UserID: t.Name()})
	if err != nil {
		t.Fatal(err)
	}
	t.Log(session.SessionID)
}
