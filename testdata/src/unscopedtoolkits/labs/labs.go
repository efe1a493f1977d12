// Package labs opens sessions as they were when the router was an experiment. An
// empty list allowed everything then.
package labs

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type client struct {
	key string
}

func (c *client) post(ctx context.Context, path string, body, out any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://backend.composio.dev/api/v3"+path, bytes.NewReader(b))
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

type session struct {
	ID string `json:"session_id"`
}

type toolkit struct {
	Toolkit      string `json:"toolkit"`
	AuthConfigID string `json:"auth_config_id,omitempty"`
}

func (c *client) omitted(ctx context.Context, userID string) (s session, err error) {
	err = c.post(ctx, "/labs/tool_router/session", map[string]any{"user_id": userID}, &s) // want `unscopedtoolkits: session names no toolkits`
	return s, err
}

func (c *client) empty(ctx context.Context, userID string) (s session, err error) {
	err = c.post(ctx, "/labs/tool_router/session", map[string]any{ // want `unscopedtoolkits: session names no toolkits`
		"user_id": userID,
		"config":  map[string]any{"toolkits": []toolkit{}},
	}, &s)
	return s, err
}

func (c *client) named(ctx context.Context, userID string) (s session, err error) {
	err = c.post(ctx, "/labs/tool_router/session", map[string]any{
		"user_id": userID,
		"config":  map[string]any{"toolkits": []toolkit{{Toolkit: "gmail", AuthConfigID: "ac_1"}}},
	}, &s)
	return s, err
}

type labsRequest struct {
	UserID string     `json:"user_id"`
	Config labsConfig `json:"config"`
}

type labsConfig struct {
	Toolkits []toolkit `json:"toolkits,omitempty"`
}

func (c *client) typed(ctx context.Context, userID string) (s session, err error) {
	err = c.post(ctx, "/labs/tool_router/session", labsRequest{
		UserID: userID,
		Config: labsConfig{Toolkits: []toolkit{{Toolkit: "slack"}}},
	}, &s)
	return s, err
}
