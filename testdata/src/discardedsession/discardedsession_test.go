package discardedsession

import (
	"context"
	"testing"

	"example.com/composio"
)

func TestOpen(t *testing.T) {
	p := &Pool{client: composio.New("key")}
	if _, err := p.Open(context.Background(), t.Name()); err != nil {
		t.Fatal(err)
	}
	p.Open(context.Background(), t.Name())
}
