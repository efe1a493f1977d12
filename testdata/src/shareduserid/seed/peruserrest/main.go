// Each user gets an isolated session, without a client library.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
)

func main() {
	body, err := json.Marshal(map[string]any{
		"user_id":  "user_123",
		"toolkits": map[string]any{"enable": []string{"gmail", "slack"}},
	})
	if err != nil {
		log.Fatal(err)
	}
	req, err := http.NewRequest("POST", "https://backend.composio.dev/api/v3.1/tool_router/session", bytes.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("x-api-key", os.Getenv("COMPOSIO_API_KEY"))

	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	var session struct {
		ID  string `json:"session_id"`
		MCP struct {
			URL string `json:"url"`
		} `json:"mcp"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&session); err != nil {
		log.Fatal(err)
	}

	fmt.Println("Session ID:", session.ID)
	fmt.Println("MCP URL:", session.MCP.URL)
}
