// A command whose user is a flag.
package main

import (
	"context"
	"flag"
	"log"
	"os"

	"example.com/composio"
)

var (
	client = composio.New(os.Getenv("COMPOSIO_API_KEY"))
	sender = flag.String("sender", "default", "user who sends the message")
	reader = flag.String("reader", "", "user who reads the answer")
)

func main() {
	ctx := context.Background()
	var archivist, auditor string
	flag.StringVar(&archivist, "archivist", "guest", "user who keeps the message")
	flag.StringVar(&auditor, "auditor", "", "user who checks it")
	flag.Parse()

	send(ctx, *sender) // want `fallbackuserid: user id falls back to "default"`
	send(ctx, *reader)
	send(ctx, archivist) // want `fallbackuserid: user id falls back to "guest"`
	send(ctx, auditor)
	if flag.NArg() > 0 {
		send(ctx, flag.Arg(0))
	}
}

func send(ctx context.Context, userID string) {
	session, err := client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("slack"),
	})
	if err != nil {
		log.Fatal(err)
	}
	log.Print(session.SessionID)
}
