package constantuserid

import (
	"context"
	"testing"

	"example.com/composio"
)

func TestFlights(t *testing.T) {
	a := &Agency{client: composio.New("key")}
	if err := a.book(context.Background(), "u_1"); err == nil {
		t.Fatal("booked without a connection")
	}
	session, err := a.client.CreateSession(context.Background(), composio.CreateSessionRequest{UserID: "acme-travel"})
	if err == nil {
		t.Fatal(session.SessionID)
	}
}
