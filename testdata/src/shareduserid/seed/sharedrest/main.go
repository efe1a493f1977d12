// One session, opened when the program starts, for all of its users, without a
// client library.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"os"
)

var sharedSession struct {
	ID  string `json:"session_id"`
	MCP struct {
		URL string `json:"url"`
	} `json:"mcp"`
}

func main() {
	body, err := json.Marshal(map[string]any{
		"user_id":  "default", // want `shareduserid: user id "default" is shared: everyone who gets here acts with the same connected accounts`
		"toolkits": map[string]any{"enable": []string{"gmail"}},
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
	if err := json.NewDecoder(resp.Body).Decode(&sharedSession); err != nil {
		log.Fatal(err)
	}
}
