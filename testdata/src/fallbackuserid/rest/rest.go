// Package rest writes its own requests.
package rest

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"

	"example.com/identity"
)

const base = "https://backend.composio.dev/api/v3.1"

type session struct {
	ID string `json:"session_id"`
}

func post(ctx context.Context, path string, body []byte) (*session, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, base+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("x-api-key", os.Getenv("COMPOSIO_API_KEY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var s session
	return &s, json.NewDecoder(resp.Body).Decode(&s)
}

// Marshalled leaves the encoding to its caller.
func Marshalled(ctx context.Context) (*session, error) {
	userID, ok := identity.Lookup(ctx)
	if !ok {
		userID = "guest"
	}
	body, err := json.Marshal(map[string]any{
		"user_id":  userID, // want `fallbackuserid: user id falls back to "guest"`
		"toolkits": map[string]any{"enable": []string{"trello"}},
	})
	if err != nil {
		return nil, err
	}
	return post(ctx, "/tool_router/session", body)
}

// Overwritten writes the user twice, and the second time always.
func Overwritten(ctx context.Context) (*session, error) {
	body := map[string]any{
		"user_id":  "default",
		"toolkits": map[string]any{"enable": []string{"trello"}},
	}
	userID, err := identity.Require(ctx)
	if err != nil {
		return nil, err
	}
	body["user_id"] = userID
	b, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	return post(ctx, "/tool_router/session", b)
}

// Formatted fills a template in.
func Formatted(ctx context.Context) (*http.Response, error) {
	return http.Post(base+"/tool_router/session", "application/json", strings.NewReader(fmt.Sprintf(`{"user_id": %q, "toolkits": {"enable": ["trello"]}}`, cmp.Or(identity.Subject(ctx), "all")))) // want `fallbackuserid: user id falls back to "all"`
}

// Accounts lists accounts.
func Accounts(ctx context.Context) (*http.Response, error) {
	query := url.Values{}
	query.Set("user_ids", cmp.Or(identity.Subject(ctx), "default")) // want `fallbackuserid: user id falls back to "default"`
	return http.Get(base + "/connected_accounts?" + query.Encode())
}
