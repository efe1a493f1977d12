// Package gmail calls tools that have a user id among their own arguments.
package gmail

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"

	"example.com/composio"
)

// Gmail and Slack have users too. "me" is whoever the account belongs to.
func fetch(ctx context.Context, c *composio.Client, sessionID string) (map[string]any, error) {
	return c.ExecuteInSession(ctx, sessionID, "GMAIL_FETCH_EMAILS", map[string]any{
		"user_id":     "me",
		"max_results": 10,
	})
}

func fetchFor(ctx context.Context, c *composio.Client, userID string) (map[string]any, error) {
	arguments := map[string]any{"user_id": "me"}
	arguments["query"] = "is:unread"
	return c.ExecuteTool(ctx, "GMAIL_FETCH_EMAILS", composio.ExecuteToolRequest{
		UserID:    userID,
		Arguments: arguments,
	})
}

func post(ctx context.Context, url string, body any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(b))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func sendDraft(ctx context.Context, userID, draftID string) error {
	return post(ctx, "https://backend.composio.dev/api/v3/tools/execute/GMAIL_SEND_DRAFT", map[string]any{
		"user_id":   userID,
		"arguments": map[string]any{"user_id": "me", "draft_id": draftID},
	})
}

func sendDraftOfOld(ctx context.Context, entityID, draftID string) error {
	return post(ctx, "https://backend.composio.dev/api/v2/actions/GMAIL_SEND_DRAFT/execute", map[string]any{
		"entityId": entityID,
		"input":    map[string]any{"user_id": "me", "draft_id": draftID},
	})
}

func remind(ctx context.Context, sessionID string) error {
	return post(ctx, "https://backend.composio.dev/api/v3/tool_router/session/"+sessionID+"/execute", map[string]any{
		"tool_slug": "SLACK_SEND_MESSAGE",
		"arguments": map[string]any{"user_id": "U0", "user": "everyone", "text": "stand-up"},
	})
}
