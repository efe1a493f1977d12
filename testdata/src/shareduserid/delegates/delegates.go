// Package delegates runs tools through whoever comes first in a chain.
package delegates

import (
	"context"

	"example.com/composio"
)

type executor interface {
	Execute(ctx context.Context, tool string) error
}

// Chain tries its own tools, and then those of the next.
type Chain struct {
	next   executor
	client *composio.Client
}

// Execute calls another Execute, which may be this one.
func (c *Chain) Execute(ctx context.Context, tool string) error {
	if c.next != nil {
		return c.next.Execute(ctx, tool)
	}
	return c.run(ctx, tool)
}

func (c *Chain) run(ctx context.Context, tool string) error {
	_, err := c.client.ExecuteTool(ctx, tool, composio.ExecuteToolRequest{
		UserID: "acme-chain", // want `constantuserid: user id "acme-chain" is a constant`
	})
	return err
}
