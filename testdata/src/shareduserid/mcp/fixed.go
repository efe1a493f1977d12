package mcp

import "net/http"

// Ping asks a server that is the same for everybody.
func Ping() (*http.Response, error) {
	return http.Get("https://backend.composio.dev/v3/mcp/1?user_id=default") // want `shareduserid: user id "default" is shared`
}

const server = "https://backend.composio.dev/v3/mcp/1?user_id="

// PingFor asks on behalf of somebody.
func PingFor(userID string) (*http.Response, error) {
	return http.Get(server + userID)
}
