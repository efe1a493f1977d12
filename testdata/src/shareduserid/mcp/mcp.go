// Package mcp writes the addresses of hosted MCP servers.
package mcp

import (
	"fmt"
	"net/url"
)

const host = "https://backend.composio.dev/v3/mcp/"

// Server is one entry of an agent's configuration.
type Server struct {
	Name string
	URL  string
}

// ServerURL is a user's address of the server.
func ServerURL(serverID, userID string) string {
	return host + serverID + "?user_id=" + url.QueryEscape(userID)
}

// Formatted is the same with verbs.
func Formatted(serverID, userID string) string {
	return fmt.Sprintf("https://backend.composio.dev/v3/mcp/%s?user_id=%s", serverID, userID)
}

// Shared are the servers of all agents.
func Shared(mail, calendar, chat, board string) []Server {
	return []Server{
		{Name: "mail", URL: host + mail + "?user_id=default"},                                                                    // want `shareduserid: user id "default" is shared`
		{Name: "calendar", URL: fmt.Sprintf("https://backend.composio.dev/v3/mcp/%s?user_id=%s&transport=sse", calendar, "all")}, // want `shareduserid: user id "all" is shared`
		{Name: "chat", URL: ServerURL(chat, "guest")},                                                                            // want `shareduserid: user id "guest" is shared`
		{Name: "board", URL: Formatted(board, "public")},                                                                         // want `shareduserid: user id "public" is shared`
	}
}

// Own are the servers of one person's agent.
func Own(mail, calendar, userID string) []Server {
	return []Server{
		{Name: "mail", URL: host + mail + "?user_id=" + userID},
		{Name: "calendar", URL: ServerURL(calendar, userID)},
	}
}
