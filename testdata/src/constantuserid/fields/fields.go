// Package fields has a publisher with an account of its own.
package fields

import (
	"context"

	"example.com/composio"
)

// Publisher publishes in one name.
type Publisher struct {
	client *composio.Client
	entity string
}

// NewPublisher fixes the name.
func NewPublisher(client *composio.Client) *Publisher {
	p := new(Publisher)
	p.client = client
	p.entity = "acme-press"
	return p
}

// Publish posts a text.
func (p *Publisher) Publish(ctx context.Context, text string) error {
	_, err := p.client.ExecuteTool(ctx, "LINKEDIN_CREATE_POST", composio.ExecuteToolRequest{
		UserID:    p.entity, // want `constantuserid: user id "acme-press" is a constant`
		Arguments: map[string]any{"text": text},
	})
	return err
}
