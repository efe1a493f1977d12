package learned

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
)

const composioHost = "https://backend.composio.dev"

func post(ctx context.Context, path string, body any) (*http.Response, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, composioHost+path, bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func watch(ctx context.Context, slug string) (*http.Response, error) {
	return post(ctx, "/api/v3/trigger_instances/"+url.PathEscape(slug)+"/upsert", map[string]any{
		"user_id": "default", // want `shareduserid: user id "default" is shared`
	})
}

func watchFor(ctx context.Context, userID, slug string) (*http.Response, error) {
	return post(ctx, "/api/v3/trigger_instances/"+url.PathEscape(slug)+"/upsert", map[string]any{"user_id": userID})
}
