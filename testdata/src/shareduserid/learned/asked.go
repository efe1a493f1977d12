package learned

import (
	"context"
	"net/http"
	"net/url"
)

func ask(ctx context.Context, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "", composioHost+path, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func accounts(ctx context.Context, userID string) (*http.Response, error) {
	return ask(ctx, "/api/v3/connected_accounts?user_ids="+url.QueryEscape(userID)+"&limit=10")
}

func sharedAccounts(ctx context.Context) (*http.Response, error) {
	return accounts(ctx, "default") // want `shareduserid: user id "default" is shared`
}

func writtenAccounts(ctx context.Context) (*http.Response, error) {
	return ask(ctx, "/api/v3/connected_accounts?limit=10&user_ids=guest") // want `shareduserid: user id "guest" is shared`
}

func ownAccounts(ctx context.Context, userID string) (*http.Response, error) {
	return accounts(ctx, userID)
}

func configs(ctx context.Context) (*http.Response, error) {
	return ask(ctx, "/api/v3/auth_configs?toolkit_slug=default")
}
