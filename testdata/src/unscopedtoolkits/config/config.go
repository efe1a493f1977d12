// Package config has settings that come from somewhere else.
package config

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"net/http"
	"os"

	"example.com/composio"
)

func post(ctx context.Context, body any) (string, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return "", err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://backend.composio.dev/api/v3.1/tool_router/session", bytes.NewReader(b))
	if err != nil {
		return "", err
	}
	req.Header.Set("x-api-key", os.Getenv("COMPOSIO_API_KEY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var out struct {
		ID string `json:"session_id"`
	}
	err = json.NewDecoder(resp.Body).Decode(&out)
	return out.ID, err
}

// spread copies the settings into the body.
func spread(ctx context.Context, userID string, config map[string]any) (string, error) {
	body := map[string]any{"user_id": userID}
	for key, value := range config {
		body[key] = value
	}
	return post(ctx, body)
}

// copied has the library do it.
func copied(ctx context.Context, userID string, config map[string]any) (string, error) {
	body := map[string]any{}
	maps.Copy(body, config)
	body["user_id"] = userID
	return post(ctx, body)
}

// cloned starts from them.
func cloned(ctx context.Context, userID string, config map[string]any) (string, error) {
	body := maps.Clone(config)
	body["user_id"] = userID
	return post(ctx, body)
}

// read has them in a file.
func read(ctx context.Context, userID, name string) (string, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	var body map[string]any
	if err := json.Unmarshal(b, &body); err != nil {
		return "", err
	}
	body["user_id"] = userID
	return post(ctx, body)
}

// passed passes them on as they are.
func passed(ctx context.Context, c *composio.Client, userID string, toolkits map[string]any) (*composio.CreateSessionResponse, error) {
	return c.CreateSession(ctx, composio.CreateSessionRequest{UserID: userID, Toolkits: toolkits})
}

// Policy is what an administrator has decided.
type Policy struct {
	Toolkits map[string]any `json:"toolkits"`
}

// held takes them from a field.
func held(ctx context.Context, c *composio.Client, userID string, policy *Policy) (*composio.CreateSessionResponse, error) {
	req := composio.CreateSessionRequest{UserID: userID}
	req.Toolkits = policy.Toolkits
	return c.CreateSession(ctx, req)
}
