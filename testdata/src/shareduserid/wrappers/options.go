package wrappers

import (
	"context"

	"example.com/composio"
)

// Options say what a session is for. They are not what goes over the wire.
type Options struct {
	OnBehalfOf string
	Apps       []string
}

// OpenWith fills in the request from the options.
func OpenWith(ctx context.Context, client *composio.Client, o Options) (*composio.CreateSessionResponse, error) {
	req := composio.CreateSessionRequest{
		UserID:   o.OnBehalfOf,
		Toolkits: composio.Enable(o.Apps...),
	}
	return client.CreateSession(ctx, req)
}

// Billing sends invoices in nobody's name.
func Billing(ctx context.Context, client *composio.Client) (*composio.CreateSessionResponse, error) {
	return OpenWith(ctx, client, Options{
		OnBehalfOf: "service", // want `shareduserid: user id "service" is shared`
		Apps:       []string{"stripe"},
	})
}

// Refund acts for the customer.
func Refund(ctx context.Context, client *composio.Client, customerID string) (*composio.CreateSessionResponse, error) {
	return OpenWith(ctx, client, Options{OnBehalfOf: customerID, Apps: []string{"stripe"}})
}
