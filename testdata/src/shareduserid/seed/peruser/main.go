// Each user gets an isolated session.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"example.com/composio"
)

func main() {
	client := composio.New(os.Getenv("COMPOSIO_API_KEY"))

	session, err := client.CreateSession(context.Background(), composio.CreateSessionRequest{
		UserID:   "user_123",
		Toolkits: map[string]any{"enable": []string{"gmail", "slack"}},
	})
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println("Session ID:", session.SessionID)
	fmt.Println("MCP URL:", session.MCP.URL)
}
