// Package bodies writes the body of the request itself.
package bodies

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"os"
)

type client struct {
	base, key string
	toolkits  []string
}

type session struct {
	ID  string `json:"session_id"`
	MCP struct {
		URL string `json:"url"`
	} `json:"mcp"`
}

func (c *client) do(ctx context.Context, method, path string, body, out any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("x-api-key", c.key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

// omitted has a user and nothing else.
func (c *client) omitted(ctx context.Context, userID string) (string, error) {
	var s session
	body := map[string]any{"user_id": userID}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &s) // want `unscopedtoolkits: session names no toolkits`
	return s.ID, err
}

// omittedToo is a map of texts, which could not hold any.
func (c *client) omittedToo(ctx context.Context, userID string) (string, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", map[string]string{"user_id": userID}, &s) // want `unscopedtoolkits: session names no toolkits`
	return s.ID, err
}

// unrelated has other settings.
func (c *client) unrelated(ctx context.Context, userID string) (string, error) {
	var s session
	body := map[string]any{
		"user_id":            userID,
		"manage_connections": map[string]any{"enable": false},
	}
	body["workbench"] = map[string]any{"enable": true}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &s) // want `unscopedtoolkits: session names no toolkits`
	return s.ID, err
}

// named has toolkits from the start.
func (c *client) named(ctx context.Context, userID string) (string, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", map[string]any{
		"user_id":  userID,
		"toolkits": map[string]any{"enable": []string{"gmail"}},
	}, &s)
	return s.ID, err
}

// later writes them afterwards.
func (c *client) later(ctx context.Context, userID string) (string, error) {
	var s session
	body := map[string]any{"user_id": userID}
	body["toolkits"] = map[string]any{"enable": []string{"gmail"}}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s.ID, err
}

// sometimes writes them where the client has some.
func (c *client) sometimes(ctx context.Context, userID string) (string, error) {
	var s session
	body := map[string]any{"user_id": userID}
	if len(c.toolkits) > 0 {
		body["toolkits"] = map[string]any{"enable": c.toolkits}
	}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s.ID, err
}

// inProduction writes them where it matters.
func (c *client) inProduction(ctx context.Context, userID string) (string, error) {
	var s session
	body := map[string]any{"user_id": userID}
	if os.Getenv("STAGE") == "production" {
		body["toolkits"] = map[string]any{"enable": []string{"gmail"}}
	}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s.ID, err
}

// tools names single tools.
func (c *client) tools(ctx context.Context, userID string) (string, error) {
	var s session
	body := map[string]any{"user_id": userID}
	body["tools"] = map[string]any{"gmail": []string{"GMAIL_FETCH_EMAILS"}}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s.ID, err
}

// saved has a configuration that is kept elsewhere.
func (c *client) saved(ctx context.Context, userID, configID string) (string, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", map[string]any{
		"user_id":      userID,
		"experimental": map[string]any{"session_config_id": configID},
	}, &s)
	return s.ID, err
}

// userOnly is a body that has no room for toolkits.
type userOnly struct {
	UserID string `json:"user_id"`
	Label  string `json:"label,omitempty"`
}

func (c *client) typed(ctx context.Context, userID string) (string, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", userOnly{UserID: userID, Label: "inbox"}, &s) // want `unscopedtoolkits: session names no toolkits`
	return s.ID, err
}

func (c *client) given(ctx context.Context, req userOnly) (string, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", req, &s) // want `unscopedtoolkits: session names no toolkits`
	return s.ID, err
}

// scoped is a body that has.
type scoped struct {
	UserID string `json:"user_id"`
	Apps   *apps  `json:"toolkits,omitempty"`
}

type apps struct {
	Enable []string `json:"enable"`
}

func (c *client) unset(ctx context.Context, userID string) (string, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", scoped{UserID: userID}, &s) // want `unscopedtoolkits: session names no toolkits`
	return s.ID, err
}

func (c *client) set(ctx context.Context, userID string) (string, error) {
	var s session
	err := c.do(ctx, http.MethodPost, "/tool_router/session", scoped{
		UserID: userID,
		Apps:   &apps{Enable: []string{"gmail"}},
	}, &s)
	return s.ID, err
}
