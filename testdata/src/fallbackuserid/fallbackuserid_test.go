package fallbackuserid

import (
	"cmp"
	"context"
	"os"
	"testing"

	"example.com/composio"
)

func TestOpen(t *testing.T) {
	c := &Clerk{client: composio.New("key")}
	session, err := c.open(context.Background(), cmp.Or(os.Getenv("TEST_USER_ID"), "default"))
	if err != nil {
		t.Fatal(err)
	}
	t.Log(session.SessionID)
}
