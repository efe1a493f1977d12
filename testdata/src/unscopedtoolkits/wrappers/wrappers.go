// Package wrappers leaves the choice of toolkits to its callers, and not all of
// them make one.
package wrappers

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"

	"example.com/composio"
	"example.com/gateway"
)

type client struct {
	base, key string
}

func (c *client) do(ctx context.Context, method, path string, body, out any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, bytes.NewReader(b))
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

// open restricts the session where it is told to.
func (c *client) open(ctx context.Context, userID string, toolkits []string) (string, error) {
	var out struct {
		ID string `json:"session_id"`
	}
	body := map[string]any{"user_id": userID}
	if len(toolkits) > 0 {
		body["toolkits"] = map[string]any{"enable": toolkits}
	}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &out)
	return out.ID, err
}

func (c *client) anything(ctx context.Context, userID string) (string, error) {
	return c.open(ctx, userID, nil) // want `unscopedtoolkits: session names no toolkits`
}

func (c *client) mail(ctx context.Context, userID string) (string, error) {
	return c.open(ctx, userID, []string{"gmail"})
}

func (c *client) chosen(ctx context.Context, userID string, toolkits []string) (string, error) {
	return c.open(ctx, userID, toolkits)
}

func (c *client) anythingChosen(ctx context.Context, userID string) (string, error) {
	return c.chosen(ctx, userID, nil) // want `unscopedtoolkits: session names no toolkits`
}

// openConfig writes the whole configuration, or none.
func (c *client) openConfig(ctx context.Context, userID string, toolkits map[string]any) (string, error) {
	var out struct {
		ID string `json:"session_id"`
	}
	body := map[string]any{"user_id": userID}
	if toolkits != nil {
		body["toolkits"] = toolkits
	}
	err := c.do(ctx, http.MethodPost, "/tool_router/session", body, &out)
	return out.ID, err
}

func (c *client) withoutConfig(ctx context.Context, userID string) (string, error) {
	return c.openConfig(ctx, userID, nil) // want `unscopedtoolkits: session names no toolkits`
}

func (c *client) withConfig(ctx context.Context, userID string) (string, error) {
	return c.openConfig(ctx, userID, map[string]any{"enable": []string{"gmail"}})
}

// Variadic toolkits of another package are easily left out.
func Variadic(ctx context.Context, g *gateway.Gateway, userID string) (*composio.CreateSessionResponse, error) {
	return g.Open(ctx, userID) // want `unscopedtoolkits: session names no toolkits`
}

// VariadicMail does not.
func VariadicMail(ctx context.Context, g *gateway.Gateway, userID string) (*composio.CreateSessionResponse, error) {
	return g.Open(ctx, userID, "gmail")
}

// VariadicNobody leaves out all that it can.
func VariadicNobody(ctx context.Context, g *gateway.Gateway) (*composio.CreateSessionResponse, error) {
	return g.Open(ctx, "default") // want `shareduserid: user id "default" is shared` `unscopedtoolkits: session names no toolkits`
}

// Any decides for its callers: theirs is only the user.
func Any(ctx context.Context, c *composio.Client, userID string) (*composio.CreateSessionResponse, error) {
	return c.CreateSession(ctx, composio.CreateSessionRequest{UserID: userID}) // want `unscopedtoolkits: session names no toolkits`
}

// AnyShared has nothing to do with that.
func AnyShared(ctx context.Context, c *composio.Client) (*composio.CreateSessionResponse, error) {
	return Any(ctx, c, "shared") // want `shareduserid: user id "shared" is shared`
}

// AnyOwn neither.
func AnyOwn(ctx context.Context, c *composio.Client, userID string) (*composio.CreateSessionResponse, error) {
	return Any(ctx, c, userID)
}

// Given takes a whole request.
func Given(ctx context.Context, c *composio.Client, req composio.CreateSessionRequest) (*composio.CreateSessionResponse, error) {
	return c.CreateSession(ctx, req)
}

// GivenLittle gives a request without toolkits.
func GivenLittle(ctx context.Context, c *composio.Client, userID string) (*composio.CreateSessionResponse, error) {
	return Given(ctx, c, composio.CreateSessionRequest{UserID: userID}) // want `unscopedtoolkits: session names no toolkits`
}

// GivenEnough gives one with.
func GivenEnough(ctx context.Context, c *composio.Client, userID string) (*composio.CreateSessionResponse, error) {
	return Given(ctx, c, composio.CreateSessionRequest{UserID: userID, Toolkits: composio.Enable("gmail")})
}
