package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

// API keeps the address and the key in one place.
type API struct {
	base, key string
}

func (a *API) post(ctx context.Context, path string, in, out any) error {
	return a.call(ctx, http.MethodPost, path, in, out)
}

func (a *API) call(ctx context.Context, method, path string, in, out any) error {
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(in); err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, a.base+path, &buf)
	if err != nil {
		return err
	}
	req.Header.Set("x-api-key", a.key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

// Workspace is one session for a whole workspace, two helpers away from the
// request.
func (a *API) Workspace(ctx context.Context) (string, error) {
	var out Session
	body := map[string]any{
		"user_id":  "common", // want `shareduserid: user id "common" is shared`
		"toolkits": map[string]any{"enable": []string{"slack"}},
	}
	if err := a.post(ctx, "/tool_router/session", body, &out); err != nil {
		return "", err
	}
	return out.ID, nil
}

// Member is one session for each member.
func (a *API) Member(ctx context.Context, memberID string) (string, error) {
	var out Session
	err := a.call(ctx, "POST", "/tool_router/session", map[string]any{
		"user_id":  memberID,
		"toolkits": map[string]any{"enable": []string{"slack"}},
	}, &out)
	return out.ID, err
}

// Labs uses the address from before the router had left the laboratory.
func (a *API) Labs(ctx context.Context) (string, error) {
	var out Session
	err := a.call(ctx, "POST", "/labs/tool_router/session", map[string]any{
		"user_id": "test", // want `shareduserid: user id "test" is shared`
		"config":  map[string]any{"toolkits": []map[string]string{{"toolkit": "slack"}}},
	}, &out)
	return out.ID, err
}

// request is shared by all calls of Typed.
func request[T any](ctx context.Context, a *API, path string, in any) (T, error) {
	var out T
	err := a.post(ctx, path, in, &out)
	return out, err
}

// Typed goes through a generic helper.
func (a *API) Typed(ctx context.Context) (Session, error) {
	return request[Session](ctx, a, "/tool_router/session", map[string]any{
		"user_id":  "global", // want `shareduserid: user id "global" is shared`
		"toolkits": map[string]any{"enable": []string{"slack"}},
	})
}

// TypedMember does so for each member.
func (a *API) TypedMember(ctx context.Context, memberID string) (Session, error) {
	return request[Session](ctx, a, "/tool_router/session", map[string]any{
		"user_id":  memberID,
		"toolkits": map[string]any{"enable": []string{"slack"}},
	})
}
