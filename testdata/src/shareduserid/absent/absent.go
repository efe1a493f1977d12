// Package absent has ids that may turn out empty without anybody having said so.
package absent

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"example.com/composio"
	"example.com/identity"
)

type userKey struct{}

type claims struct {
	Subject string
}

func open(ctx context.Context, c *composio.Client, userID string) (string, error) {
	session, err := c.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("gmail"),
	})
	if err != nil {
		return "", err
	}
	return session.SessionID, nil
}

// The zero value of a declaration is replaced before it matters.
func declared(ctx context.Context, c *composio.Client, who *claims) (string, error) {
	var userID string
	if who != nil {
		userID = who.Subject
	}
	return open(ctx, c, userID)
}

func asserted(ctx context.Context, c *composio.Client) (string, error) {
	userID, _ := ctx.Value(userKey{}).(string)
	return open(ctx, c, userID)
}

func looked(ctx context.Context, c *composio.Client, users map[string]string, token string) (string, error) {
	userID, ok := users[token]
	if !ok {
		return "", errors.New("unknown token")
	}
	return open(ctx, c, userID)
}

func subject(token string) (string, error) {
	_, id, ok := strings.Cut(token, ".")
	if !ok {
		return "", fmt.Errorf("malformed token %q", token)
	}
	return id, nil
}

func failed(ctx context.Context, c *composio.Client, token string) (string, error) {
	userID, err := subject(token)
	if err != nil {
		return "", err
	}
	return open(ctx, c, userID)
}

func found(ctx context.Context, c *composio.Client) (string, error) {
	userID, ok := identity.Lookup(ctx)
	if !ok {
		return "", identity.ErrAnonymous
	}
	return open(ctx, c, userID)
}

func named(token string) (userID string, err error) {
	if token == "" {
		return "", errors.New("no token")
	}
	_, userID, _ = strings.Cut(token, ".")
	return
}

func namedResult(ctx context.Context, c *composio.Client, token string) (string, error) {
	userID, err := named(token)
	if err != nil {
		return "", err
	}
	return open(ctx, c, userID)
}

// checked has an id that is empty only until it is checked.
func checked(ctx context.Context, c *composio.Client, id string) (string, error) {
	userID := identity.Subscriber(id)
	if userID == "" {
		return "", errors.New("no subscriber")
	}
	return open(ctx, c, userID)
}

func measured(ctx context.Context, c *composio.Client, id string) (string, error) {
	userID := identity.Subscriber(id)
	if len(userID) == 0 {
		panic("no subscriber")
	}
	return open(ctx, c, userID)
}

func fatal(ctx context.Context, c *composio.Client, id string) (string, error) {
	userID := identity.Subscriber(id)
	if userID == "" {
		log.Fatal("no subscriber")
	}
	return open(ctx, c, userID)
}

func exited(ctx context.Context, c *composio.Client, id string) (string, error) {
	userID := identity.Subscriber(id)
	if userID == "" {
		fmt.Fprintln(os.Stderr, "no subscriber")
		os.Exit(1)
	}
	return open(ctx, c, userID)
}

func present(ctx context.Context, c *composio.Client, id string) (string, error) {
	if userID := identity.Subscriber(id); userID != "" {
		return open(ctx, c, userID)
	}
	return "", errors.New("no subscriber")
}

func skipped(ctx context.Context, c *composio.Client, ids []string) []string {
	var sessions []string
	for _, id := range ids {
		userID := identity.Subscriber(id)
		if userID == "" {
			continue
		}
		session, err := open(ctx, c, userID)
		if err != nil {
			break
		}
		sessions = append(sessions, session)
	}
	return sessions
}
