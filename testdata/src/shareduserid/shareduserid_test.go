package shareduserid

import (
	"context"
	"testing"

	"example.com/composio"
)

func TestDigest(t *testing.T) {
	client := composio.New("key")
	d := &Digest{client: client}
	if err := d.send(context.Background(), "default"); err == nil {
		t.Fatal("sent without a connection")
	}
	if _, err := d.Customer(context.Background(), ""); err == nil {
		t.Fatal("opened without a user")
	}
	client.CreateSession(context.Background(), composio.CreateSessionRequest{UserID: "test"})
}
