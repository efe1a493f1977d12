package composio

import (
	"context"
	"net/http"
	"net/url"
)

// CreateSessionRequest is the body of POST /tool_router/session.
type CreateSessionRequest struct {
	UserID            string         `json:"user_id"`
	Toolkits          map[string]any `json:"toolkits,omitempty"`
	Tools             map[string]any `json:"tools,omitempty"`
	Tags              []string       `json:"tags,omitempty"`
	AuthConfigs       map[string]any `json:"auth_configs,omitempty"`
	ConnectedAccounts map[string]any `json:"connected_accounts,omitempty"`
	Experimental      *Experimental  `json:"experimental,omitempty"`
}

// Experimental holds settings that may still change.
type Experimental struct {
	SessionConfigID string `json:"session_config_id,omitempty"`
}

// CreateSessionResponse is a session as Composio describes it.
type CreateSessionResponse struct {
	SessionID string `json:"session_id"`
	MCP       MCP    `json:"mcp"`
}

// MCP is where an agent reaches the session's tools.
type MCP struct {
	Type string `json:"type"`
	URL  string `json:"url"`
}

// Enable names the toolkits that a session may use.
func Enable(toolkits ...string) map[string]any {
	return map[string]any{"enable": toolkits}
}

// CreateSession opens a session for the user of req.
func (c *Client) CreateSession(ctx context.Context, req CreateSessionRequest) (*CreateSessionResponse, error) {
	var session CreateSessionResponse
	if err := c.do(ctx, http.MethodPost, "/tool_router/session", req, &session); err != nil {
		return nil, err
	}
	return &session, nil
}

// Session gives a stored session.
func (c *Client) Session(ctx context.Context, id string) (*CreateSessionResponse, error) {
	var session CreateSessionResponse
	if err := c.do(ctx, http.MethodGet, "/tool_router/session/"+url.PathEscape(id), nil, &session); err != nil {
		return nil, err
	}
	return &session, nil
}

// ExecuteInSession runs a tool as the user that the session belongs to.
func (c *Client) ExecuteInSession(ctx context.Context, id, tool string, arguments map[string]any) (map[string]any, error) {
	var out map[string]any
	body := map[string]any{"tool_slug": tool, "arguments": arguments}
	err := c.do(ctx, http.MethodPost, "/tool_router/session/"+url.PathEscape(id)+"/execute", body, &out)
	return out, err
}
