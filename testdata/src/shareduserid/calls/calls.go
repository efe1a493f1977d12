// Package calls does its work without sessions.
package calls

import (
	"context"
	"net/http"
	"net/url"

	"example.com/composio"
)

// Send writes a message as everybody.
func Send(ctx context.Context, c *composio.Client, text string) error {
	_, err := c.ExecuteTool(ctx, "SLACK_SEND_MESSAGE", composio.ExecuteToolRequest{
		UserID:    "default", // want `shareduserid: user id "default" is shared`
		Arguments: map[string]any{"text": text},
	})
	return err
}

// SendAs writes it as somebody.
func SendAs(ctx context.Context, c *composio.Client, userID, text string) error {
	_, err := c.ExecuteTool(ctx, "SLACK_SEND_MESSAGE", composio.ExecuteToolRequest{
		UserID:    userID,
		Arguments: map[string]any{"text": text},
	})
	return err
}

// SendFrom leaves the user to the connected account.
func SendFrom(ctx context.Context, c *composio.Client, accountID, text string) error {
	_, err := c.ExecuteTool(ctx, "SLACK_SEND_MESSAGE", composio.ExecuteToolRequest{
		ConnectedAccountID: accountID,
		Arguments:          map[string]any{"text": text},
	})
	return err
}

// Connect lets whoever follows the link lend an account to everybody.
func Connect(ctx context.Context, c *composio.Client, authConfigID string) (string, error) {
	return c.LinkAccount(ctx, "shared", authConfigID) // want `shareduserid: user id "shared" is shared`
}

// ConnectAs keeps the account with its owner.
func ConnectAs(ctx context.Context, c *composio.Client, userID, authConfigID string) (string, error) {
	return c.LinkAccount(ctx, userID, authConfigID)
}

// Import stores a key that everybody can use.
func Import(ctx context.Context, c *composio.Client, authConfigID, key string) error {
	return c.CreateAccount(ctx, "system", authConfigID, map[string]any{"api_key": key}) // want `shareduserid: user id "system" is shared`
}

// Accounts lists what everybody can use.
func Accounts(ctx context.Context, c *composio.Client) ([]composio.Account, error) {
	return c.ListConnectedAccounts(ctx, []string{"default"}) // want `shareduserid: user id "default" is shared`
}

// AccountsOf lists what somebody can use.
func AccountsOf(ctx context.Context, c *composio.Client, userID string) ([]composio.Account, error) {
	return c.ListConnectedAccounts(ctx, []string{userID})
}

// Serve gives everybody one instance of an MCP server.
func Serve(ctx context.Context, c *composio.Client, serverID string) error {
	return c.CreateMCPInstance(ctx, serverID, "common") // want `shareduserid: user id "common" is shared`
}

const accounts = "https://backend.composio.dev/api/v3/connected_accounts"

// List writes the query down at once.
func List(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, accounts+"?"+url.Values{"user_ids": {"default"}}.Encode(), nil) // want `shareduserid: user id "default" is shared`
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// ListSet sets the query.
func ListSet() (*http.Response, error) {
	query := url.Values{}
	query.Set("user_ids", "guest") // want `shareduserid: user id "guest" is shared`
	query.Set("limit", "50")
	return http.Get(accounts + "?" + query.Encode())
}

// ListAdd adds to the query, once for each user.
func ListAdd(userIDs ...string) (*http.Response, error) {
	query := url.Values{}
	for _, id := range userIDs {
		query.Add("user_ids", id)
	}
	return http.Get(accounts + "?" + query.Encode())
}

// ListOne puts the query together.
func ListOne(userID string) (*http.Response, error) {
	return http.Get(accounts + "?user_ids=" + url.QueryEscape(userID))
}

// ListNobody does so with a word.
func ListNobody() (*http.Response, error) {
	return ListOne("none") // want `shareduserid: user id "none" is shared`
}
