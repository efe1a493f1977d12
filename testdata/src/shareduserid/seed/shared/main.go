// One session, opened when the program starts, for all of its users.
package main

import (
	"context"
	"log"
	"os"

	"example.com/composio"
)

var sharedSession *composio.CreateSessionResponse

func main() {
	client := composio.New(os.Getenv("COMPOSIO_API_KEY"))

	var err error
	sharedSession, err = client.CreateSession(context.Background(), composio.CreateSessionRequest{
		UserID:   "default", // want `shareduserid: user id "default" is shared: everyone who gets here acts with the same connected accounts`
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
	if err != nil {
		log.Fatal(err)
	}
}
