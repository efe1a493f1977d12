// Package bodies builds the request in every way that people do.
package bodies

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type client struct {
	base string
	key  string
}

func (c *client) do(ctx context.Context, method, path string, body, out any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, "https://backend.composio.dev/api/v3"+path, bytes.NewReader(b))
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

func gmail() map[string]any {
	return map[string]any{"enable": []string{"gmail"}}
}

// later writes the user after everything else.
func (c *client) later(ctx context.Context) (s session, err error) {
	body := map[string]any{"toolkits": gmail()}
	body["user_id"] = "default" // want `shareduserid: user id "default" is shared`
	err = c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s, err
}

// laterFor does the same for a person.
func (c *client) laterFor(ctx context.Context, userID string) (s session, err error) {
	body := map[string]any{}
	body["toolkits"] = gmail()
	body["user_id"] = userID
	err = c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s, err
}

// made uses make.
func (c *client) made(ctx context.Context) (s session, err error) {
	body := make(map[string]any, 2)
	body["user_id"] = "anonymous" // want `shareduserid: user id "anonymous" is shared`
	body["toolkits"] = gmail()
	err = c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s, err
}

// overwritten starts with a constant that never leaves the function.
func (c *client) overwritten(ctx context.Context, userID string) (s session, err error) {
	body := map[string]any{"user_id": "default", "toolkits": gmail()}
	body["user_id"] = userID
	err = c.do(ctx, http.MethodPost, "/tool_router/session", body, &s)
	return s, err
}

// forgotten has all but the user.
func (c *client) forgotten(ctx context.Context) (s session, err error) {
	err = c.do(ctx, http.MethodPost, "/tool_router/session", map[string]any{"toolkits": gmail()}, &s) // want `shareduserid: user id is missing`
	return s, err
}

// built comes out of a function of its own.
func (c *client) built(ctx context.Context, userID string) (s session, err error) {
	err = c.do(ctx, http.MethodPost, "/tool_router/session", sessionBody(userID), &s)
	return s, err
}

func sessionBody(userID string) map[string]any {
	return map[string]any{"user_id": userID, "toolkits": gmail()}
}

func (c *client) builtForNobody(ctx context.Context) (session, error) {
	return c.built(ctx, "nil") // want `shareduserid: user id "nil" is shared`
}
