package composio

import (
	"context"
	"net/http"
	"net/url"
)

// ExecuteToolRequest is the body of POST /tools/execute/{slug}.
type ExecuteToolRequest struct {
	UserID             string         `json:"user_id,omitempty"`
	ConnectedAccountID string         `json:"connected_account_id,omitempty"`
	Arguments          map[string]any `json:"arguments"`
}

// ExecuteTool runs one tool outside of a session.
func (c *Client) ExecuteTool(ctx context.Context, slug string, req ExecuteToolRequest) (map[string]any, error) {
	var out map[string]any
	err := c.do(ctx, http.MethodPost, "/tools/execute/"+url.PathEscape(slug), req, &out)
	return out, err
}

// LinkAccount gives the address where a user connects an account.
func (c *Client) LinkAccount(ctx context.Context, userID, authConfigID string) (string, error) {
	var out struct {
		RedirectURL string `json:"redirect_url"`
	}
	body := map[string]any{"user_id": userID, "auth_config_id": authConfigID}
	err := c.do(ctx, http.MethodPost, "/connected_accounts/link", body, &out)
	return out.RedirectURL, err
}

// CreateAccount stores credentials that a user has handed over.
func (c *Client) CreateAccount(ctx context.Context, userID, authConfigID string, state map[string]any) error {
	return c.do(ctx, http.MethodPost, "/connected_accounts", map[string]any{
		"auth_config": map[string]any{"id": authConfigID},
		"connection":  map[string]any{"user_id": userID, "state": state},
	}, nil)
}

// Account is a connected account.
type Account struct {
	ID     string `json:"id"`
	UserID string `json:"user_id"`
	Status string `json:"status"`
}

// ListConnectedAccounts gives the accounts of the users.
func (c *Client) ListConnectedAccounts(ctx context.Context, userIDs []string) ([]Account, error) {
	query := url.Values{}
	for _, id := range userIDs {
		query.Add("user_ids", id)
	}
	var out struct {
		Items []Account `json:"items"`
	}
	err := c.do(ctx, http.MethodGet, "/connected_accounts?"+query.Encode(), nil, &out)
	return out.Items, err
}

// CreateMCPInstance gives a user an instance of an MCP server.
func (c *Client) CreateMCPInstance(ctx context.Context, serverID, userID string) error {
	return c.do(ctx, http.MethodPost, "/mcp/servers/"+url.PathEscape(serverID)+"/instances", map[string]string{"user_id": userID}, nil)
}
