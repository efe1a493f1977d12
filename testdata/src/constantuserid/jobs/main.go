// A command without a server: the one person who runs it is its only user.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
)

const account = "release-notes"

type api struct {
	key string
}

func main() {
	a := &api{key: os.Getenv("COMPOSIO_API_KEY")}
	if err := a.run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func (a *api) run(ctx context.Context) error {
	var session struct {
		ID string `json:"session_id"`
	}
	err := a.post(ctx, "/tool_router/session", map[string]any{
		"user_id":  account,
		"toolkits": map[string]any{"enable": []string{"github"}},
	}, &session)
	if err != nil {
		return err
	}
	fmt.Println(session.ID)
	return a.post(ctx, "/tools/execute/GITHUB_CREATE_RELEASE", map[string]any{
		"user_id":   account,
		"arguments": map[string]any{"tag": "v1"},
	}, &session)
}

func (a *api) post(ctx context.Context, path string, in, out any) error {
	b, err := json.Marshal(in)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://backend.composio.dev/api/v3.1"+path, bytes.NewReader(b))
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
