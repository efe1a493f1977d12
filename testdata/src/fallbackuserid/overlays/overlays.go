// Package overlays lays what somebody else says over defaults of its own.
package overlays

import (
	"context"

	"example.com/composio"
)

// Desk opens sessions.
type Desk struct {
	client *composio.Client
}

func (d *Desk) open(ctx context.Context, owner string) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   owner,
		Toolkits: composio.Enable("github"),
	})
}

func overlay(target, source map[string]string) {
	for key, value := range source {
		target[key] = value
	}
}

func (d *Desk) overlaid(ctx context.Context, given map[string]string) (*composio.CreateSessionResponse, error) {
	settings := map[string]string{"owner": "acme-desk"}
	overlay(settings, given)
	return d.open(ctx, settings["owner"]) // want `fallbackuserid: user id falls back to "acme-desk"`
}

func (d *Desk) written(ctx context.Context, given map[string]string) (*composio.CreateSessionResponse, error) {
	settings := map[string]string{"owner": "acme-desk"}
	for key, value := range given {
		settings[key] = value
	}
	return d.open(ctx, settings["owner"]) // want `fallbackuserid: user id falls back to "acme-desk"`
}

func (d *Desk) leftAlone(ctx context.Context) (*composio.CreateSessionResponse, error) {
	settings := map[string]string{"owner": "acme-desk"}
	return d.open(ctx, settings["owner"]) // want `constantuserid: user id "acme-desk" is a constant`
}
