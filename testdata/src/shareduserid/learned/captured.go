package learned

import (
	"context"

	"example.com/composio"
)

func capturedOpen(client *composio.Client, owner string) (*composio.CreateSessionResponse, error) {
	return client.CreateSession(context.Background(), composio.CreateSessionRequest{UserID: owner, Toolkits: composio.Enable("gmail")})
}

func capturedWrittenAfter(client *composio.Client, account string) (*composio.CreateSessionResponse, error) {
	owner := "default"
	run := func() (*composio.CreateSessionResponse, error) { return capturedOpen(client, owner) }
	owner = account
	return run()
}

func capturedWrittenInTurn(client *composio.Client, owners []string) ([]*composio.CreateSessionResponse, error) {
	owner := ""
	var opened []*composio.CreateSessionResponse
	run := func() error {
		session, err := capturedOpen(client, owner)
		opened = append(opened, session)
		return err
	}
	for _, next := range owners {
		owner = next
		if err := run(); err != nil {
			return nil, err
		}
	}
	return opened, nil
}

func capturedWrittenBefore(client *composio.Client, account string) (*composio.CreateSessionResponse, error) {
	owner := "default"
	if account != "" {
		owner = account
	}
	run := func() (*composio.CreateSessionResponse, error) {
		return capturedOpen(client, owner) // want `fallbackuserid: user id falls back to "default"`
	}
	return run()
}

func capturedNeverWritten(client *composio.Client) (*composio.CreateSessionResponse, error) {
	owner := "default"
	run := func() (*composio.CreateSessionResponse, error) {
		return capturedOpen(client, owner) // want `shareduserid: user id "default" is shared`
	}
	return run()
}

func capturedWrittenByAnother(client *composio.Client) (answer func() (*composio.CreateSessionResponse, error), signIn func(string)) {
	owner := "guest"
	answer = func() (*composio.CreateSessionResponse, error) {
		return capturedOpen(client, owner) // want `fallbackuserid: user id falls back to "guest"`
	}
	signIn = func(id string) { owner = id }
	return answer, signIn
}

func capturedFilled(client *composio.Client, load func() string) (*composio.CreateSessionResponse, error) {
	owner := "guest"
	fill := func() { owner = load() }
	fill()
	return capturedOpen(client, owner)
}

func capturedFilledAtTimes(client *composio.Client, load func() string) (*composio.CreateSessionResponse, error) {
	owner := "guest"
	fill := func() {
		if id := load(); id != "" {
			owner = id
		}
	}
	fill()
	return capturedOpen(client, owner) // want `fallbackuserid: user id falls back to "guest"`
}
