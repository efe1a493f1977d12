// Package options is an old client for Composio, with requests made of options.
package options

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"example.com/options"
)

// Composio is the client.
type Composio struct {
	base   string
	encode func(any) io.Reader
}

type execution struct {
	EntityID string         `json:"entityId"`
	Input    map[string]any `json:"input"`
}

// Run runs an action for everybody.
func (c *Composio) Run(ctx context.Context, action string, input map[string]any) (*http.Request, error) {
	return options.NewRequest(
		ctx,
		c.encode,
		http.MethodPost,
		fmt.Sprintf("%s/v2/actions/%s/execute", c.base, action),
		options.WithBody(&execution{
			EntityID: "default", // want `shareduserid: user id "default" is shared`
			Input:    input,
		}),
	)
}

// RunAs runs it for somebody, whose mail it reads.
func (c *Composio) RunAs(ctx context.Context, entityID, action string) (*http.Request, error) {
	return options.NewRequest(ctx, c.encode, http.MethodPost, fmt.Sprintf("%s/v2/actions/%s/execute", c.base, action),
		options.WithBody(&execution{EntityID: entityID, Input: map[string]any{"user_id": "me"}}))
}

// Accounts lists what everybody can use.
func (c *Composio) Accounts(ctx context.Context) (*http.Request, error) {
	u, err := url.Parse(fmt.Sprintf("%s/v1/connectedAccounts", c.base))
	if err != nil {
		return nil, err
	}
	query := u.Query()
	query.Add("user_uuid", "default") // want `shareduserid: user id "default" is shared`
	query.Add("showActiveOnly", "true")
	u.RawQuery = query.Encode()
	return options.NewRequest(ctx, c.encode, http.MethodGet, u.String())
}
