// Package words is full of Composio's words, and opens no session for anybody.
//
// A session is opened like this:
//
//	session, err := client.CreateSession(ctx, composio.CreateSessionRequest{UserID: "default"})
//
// or with POST /api/v3/tool_router/session and the body {"user_id": "default"}.
package words

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"
	"os"
	"strings"

	"example.com/composio"
)

// record is how a session is kept on disk.
type record struct {
	UserID    string `json:"user_id"`
	SessionID string `json:"session_id"`
}

func save(name string) error {
	b, err := json.Marshal(record{UserID: "default", SessionID: "trs_1"})
	if err != nil {
		return err
	}
	return os.WriteFile(name, b, 0o600)
}

func enable(ctx context.Context, db *sql.DB) error {
	_, err := db.ExecContext(ctx, `UPDATE workspaces SET smart_tool_router = true WHERE user_id = 'default'`)
	return err
}

func load(ctx context.Context, db *sql.DB) (string, error) {
	const userID = "default"
	var id string
	err := db.QueryRowContext(ctx, "SELECT tool_router_session FROM users WHERE id = ?", userID).Scan(&id)
	return id, err
}

func get(ctx context.Context, c *composio.Client, sessionID string) (record, error) {
	session, err := c.Session(ctx, sessionID)
	if err != nil {
		return record{UserID: "unknown"}, err
	}
	return record{SessionID: session.SessionID}, nil
}

func fetch(sessionID string) (*http.Response, error) {
	return http.Get("https://backend.composio.dev/api/v3/tool_router/session/" + sessionID + "?label=default")
}

func search(ctx context.Context, sessionID string) (*http.Response, error) {
	body := strings.NewReader(`{"queries": [{"use_case": "send mail", "user_id": "default"}]}`)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://backend.composio.dev/api/v3/tool_router/session/"+sessionID+"/search", body)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

var help = []string{
	"POST /tool_router/session opens a session",
	`send {"user_id": "default"} and you will be sorry`,
}
