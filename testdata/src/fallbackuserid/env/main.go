// The environment says whom the work is for, or does not.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"example.com/composio"
	"example.com/settings"
)

var client = composio.New(os.Getenv("COMPOSIO_API_KEY"))

func main() {
	ctx := context.Background()
	for _, open := range []func(context.Context) (string, error){
		plain, lookedUp, required, helper, helperEmpty, settingsHelper, replaced, replacedLater, account, mailbox, assembled,
	} {
		id, err := open(ctx)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(id)
	}
}

func session(ctx context.Context, userID string) (string, error) {
	s, err := client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("github"),
	})
	if err != nil {
		return "", err
	}
	return s.SessionID, nil
}

func plain(ctx context.Context) (string, error) {
	return session(ctx, os.Getenv("COMPOSIO_USER_ID"))
}

func lookedUp(ctx context.Context) (string, error) {
	userID, ok := os.LookupEnv("COMPOSIO_USER_ID")
	if !ok {
		return "", fmt.Errorf("COMPOSIO_USER_ID is not set")
	}
	return session(ctx, userID)
}

func required(ctx context.Context) (string, error) {
	userID := os.Getenv("COMPOSIO_USER_ID")
	if userID == "" {
		log.Fatal("COMPOSIO_USER_ID is not set")
	}
	return session(ctx, userID)
}

func helper(ctx context.Context) (string, error) {
	return session(ctx, getenv("COMPOSIO_USER_ID", "default")) // want `fallbackuserid: user id falls back to "default"`
}

func helperEmpty(ctx context.Context) (string, error) {
	return session(ctx, getenv("COMPOSIO_USER_ID", ""))
}

func settingsHelper(ctx context.Context) (string, error) {
	return session(ctx, settings.Get("COMPOSIO_USER_ID", "acme-bot")) // want `fallbackuserid: user id falls back to "acme-bot"`
}

func replaced(ctx context.Context) (string, error) {
	userID := os.Getenv("COMPOSIO_USER_ID")
	if userID == "" {
		userID = "user_123"
	}
	return session(ctx, userID) // want `fallbackuserid: user id falls back to "user_123"`
}

func replacedLater(ctx context.Context) (string, error) {
	userID := "demo"
	if value, ok := os.LookupEnv("COMPOSIO_USER_ID"); ok {
		userID = value
	}
	return session(ctx, userID) // want `fallbackuserid: user id falls back to "demo"`
}

// account is a field that another package fills in, with a fallback.
func account(ctx context.Context) (string, error) {
	s := settings.Load()
	return session(ctx, s.Account) // want `fallbackuserid: user id falls back to "default"`
}

// mailbox is one without.
func mailbox(ctx context.Context) (string, error) {
	return session(ctx, settings.Load().Mailbox)
}

// assembled has a part that varies.
func assembled(ctx context.Context) (string, error) {
	return session(ctx, "ci-"+getenv("GITHUB_REPOSITORY_ID", os.Getenv("HOSTNAME")))
}

func getenv(key, otherwise string) string {
	if value := os.Getenv(key); value != "" {
		return value
	}
	return otherwise
}
