// Package rest talks to the API without a client library.
package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
)

const (
	host        = "https://backend.composio.dev"
	sessionPath = "/api/v3/tool_router/session"
)

// Session is what the API answers.
type Session struct {
	ID  string `json:"session_id"`
	MCP struct {
		URL string `json:"url"`
	} `json:"mcp"`
}

// Reporting builds the request where it is sent.
func Reporting(ctx context.Context) (*Session, error) {
	payload := map[string]any{
		"user_id":  "system", // want `shareduserid: user id "system" is shared`
		"toolkits": map[string]any{"enable": []string{"googlesheets"}},
	}
	b, err := json.Marshal(payload)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, "POST", host+sessionPath, bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return send(req)
}

// Personal does the same for one person.
func Personal(ctx context.Context, userID string) (*Session, error) {
	payload := map[string]any{
		"user_id":  userID,
		"toolkits": map[string]any{"enable": []string{"googlesheets"}},
	}
	b, err := json.Marshal(payload)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, "POST", host+sessionPath, bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return send(req)
}

// Quarterly reports for nobody in particular.
func Quarterly(ctx context.Context) (*Session, error) {
	return Personal(ctx, "all") // want `shareduserid: user id "all" is shared`
}

// Raw writes the body by hand.
func Raw() (*Session, error) {
	req, err := http.NewRequest("POST", host+sessionPath, strings.NewReader(`{"user_id": "default", "toolkits": {"enable": ["gmail"]}}`)) // want `shareduserid: user id "default" is shared`
	if err != nil {
		return nil, err
	}
	return send(req)
}

// Formatted fills a template in.
func Formatted(userID string) (*Session, error) {
	body := fmt.Sprintf(`{"user_id": %q, "toolkits": {"enable": ["gmail"]}}`, userID)
	req, err := http.NewRequest("POST", host+sessionPath, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	return send(req)
}

// FormattedForAll fills it in with a word.
func FormattedForAll() (*Session, error) {
	return Formatted("everyone") // want `shareduserid: user id "everyone" is shared`
}

// Numbered has the version of the API as a variable.
func Numbered(ctx context.Context, version string) (*Session, error) {
	b, err := json.Marshal(map[string]any{"user_id": "root", "toolkits": map[string]any{"enable": []string{"github"}}}) // want `shareduserid: user id "root" is shared`
	if err != nil {
		return nil, err
	}
	address := fmt.Sprintf("%s/api/%s/tool_router/session", host, version)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return send(req)
}

func send(req *http.Request) (*Session, error) {
	req.Header.Set("x-api-key", os.Getenv("COMPOSIO_API_KEY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var s Session
	if err := json.NewDecoder(resp.Body).Decode(&s); err != nil {
		return nil, err
	}
	return &s, nil
}
