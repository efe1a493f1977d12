// Package legacy still uses the first two versions of the API, where a user was
// an entity.
package legacy

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
)

type client struct {
	key string
}

func (c *client) post(ctx context.Context, path string, body any) (map[string]any, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://backend.composio.dev"+path, bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	req.Header.Set("x-api-key", c.key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var out map[string]any
	err = json.NewDecoder(resp.Body).Decode(&out)
	return out, err
}

// Star stars a repository as everybody.
func (c *client) Star(ctx context.Context, owner, repo string) (map[string]any, error) {
	return c.post(ctx, "/api/v2/actions/GITHUB_STAR/execute", map[string]any{
		"entityId": "default", // want `shareduserid: user id "default" is shared`
		"input":    map[string]any{"owner": owner, "repo": repo},
	})
}

// Act performs any action as somebody.
func (c *client) Act(ctx context.Context, action, entityID string, input map[string]any) (map[string]any, error) {
	return c.post(ctx, "/api/v2/actions/"+action+"/execute", map[string]any{
		"entityId": entityID,
		"input":    input,
	})
}

// Watch performs one as nobody.
func (c *client) Watch(ctx context.Context, repo string) (map[string]any, error) {
	return c.Act(ctx, "GITHUB_WATCH", "user", map[string]any{"repo": repo}) // want `shareduserid: user id "user" is shared`
}

// Connect connects an account that everybody can use.
func (c *client) Connect(ctx context.Context, integrationID string) (map[string]any, error) {
	return c.post(ctx, "/api/v1/connectedAccounts", map[string]any{
		"integrationId": integrationID,
		"userUuid":      "anonymous", // want `shareduserid: user id "anonymous" is shared`
	})
}

// Accounts lists somebody's accounts.
func Accounts(entityID string) (*http.Response, error) {
	return http.Get("https://backend.composio.dev/api/v1/connectedAccounts?user_uuid=" + url.QueryEscape(entityID))
}

// AccountsOfAll lists those that everybody can use.
func AccountsOfAll() (*http.Response, error) {
	return Accounts("default") // want `shareduserid: user id "default" is shared`
}

// Track tells the company's own service about an entity. It is none of
// Composio's.
func Track(ctx context.Context) error {
	b, err := json.Marshal(map[string]any{"entityId": "default", "user_id": "system"})
	if err != nil {
		return err
	}
	resp, err := http.Post("https://events.example.com/v2/actions/track", "application/json", bytes.NewReader(b))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
