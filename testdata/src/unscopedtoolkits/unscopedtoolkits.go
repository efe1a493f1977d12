// Package unscopedtoolkits opens sessions for agents that have one job each.
package unscopedtoolkits

import (
	"context"
	"log"

	"example.com/composio"
	"example.com/identity"
)

// Agents are all of them.
type Agents struct {
	client *composio.Client
}

// Anything leaves the toolkits out.
func (a *Agents) Anything(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: userID}) // want `unscopedtoolkits: session names no toolkits: its agent can reach every toolkit that Composio has`
}

// AnythingToo writes the request over several lines.
func (a *Agents) AnythingToo(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	session, err := a.client.CreateSession(ctx, composio.CreateSessionRequest{ // want `unscopedtoolkits: session names no toolkits`
		UserID: userID,
	})
	if err != nil {
		return nil, err
	}
	log.Print(session.SessionID)
	return session, nil
}

// Nothing says nil.
func (a *Agents) Nothing(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: userID, Toolkits: nil}) // want `unscopedtoolkits: session names no toolkits`
}

// NothingDenied has a list of what is not allowed, and it is empty.
func (a *Agents) NothingDenied(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{ // want `unscopedtoolkits: session names no toolkits`
		UserID:   userID,
		Toolkits: map[string]any{"disable": []string{}},
	})
}

// Tagged says what a tool may do, and not whose tool it may be.
func (a *Agents) Tagged(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{ // want `unscopedtoolkits: session names no toolkits`
		UserID: userID,
		Tags:   []string{"readOnlyHint"},
	})
}

// Pinned says which account to use, and nothing of the toolkits without one.
func (a *Agents) Pinned(ctx context.Context, userID, accountID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{ // want `unscopedtoolkits: session names no toolkits`
		UserID:            userID,
		AuthConfigs:       map[string]any{"gmail": "ac_1"},
		ConnectedAccounts: map[string]any{"gmail": []string{accountID}},
	})
}

// ToolsDenied takes some tools away, and leaves all others.
func (a *Agents) ToolsDenied(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{ // want `unscopedtoolkits: session names no toolkits`
		UserID: userID,
		Tools:  map[string]any{"gmail": map[string]any{"disable": []string{"GMAIL_DELETE_MESSAGE"}}},
	})
}

// Everybody has two faults.
func (a *Agents) Everybody(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{ // want `unscopedtoolkits: session names no toolkits`
		UserID: "default", // want `shareduserid: user id "default" is shared`
	})
}

// Local has the request in a variable.
func (a *Agents) Local(ctx context.Context) (*composio.CreateSessionResponse, error) {
	req := composio.CreateSessionRequest{UserID: identity.Subject(ctx)}
	return a.client.CreateSession(ctx, req) // want `unscopedtoolkits: session names no toolkits`
}

// LocalMail completes it.
func (a *Agents) LocalMail(ctx context.Context) (*composio.CreateSessionResponse, error) {
	req := composio.CreateSessionRequest{UserID: identity.Subject(ctx)}
	req.Toolkits = composio.Enable("gmail")
	return a.client.CreateSession(ctx, req)
}

// Mail names its toolkits.
func (a *Agents) Mail(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: map[string]any{"enable": []string{"gmail", "outlook"}},
	})
}

// Locked may use none.
func (a *Agents) Locked(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: map[string]any{"enable": []string{}},
	})
}

// Careful says what is not allowed.
func (a *Agents) Careful(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: map[string]any{"disable": []string{"stripe"}},
	})
}

// Reader names single tools.
func (a *Agents) Reader(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID: userID,
		Tools:  map[string]any{"gmail": map[string]any{"enable": []string{"GMAIL_FETCH_EMAILS"}}},
	})
}

// Configured leaves the choice to a saved configuration.
func (a *Agents) Configured(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:       userID,
		Experimental: &composio.Experimental{SessionConfigID: "sc_readers"},
	})
}
