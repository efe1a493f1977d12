// Package fields has clients that know whom they work for.
package fields

import (
	"context"
	"os"

	"example.com/composio"
)

// Agent works for whoever its constructor says.
type Agent struct {
	client *composio.Client
	userID string
}

// NewAgent says default.
func NewAgent(apiKey string) *Agent {
	return &Agent{client: composio.New(apiKey), userID: "default"}
}

// Session opens a session for the agent's user.
func (a *Agent) Session(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   a.userID, // want `shareduserid: user id "default" is shared`
		Toolkits: composio.Enable("linear"),
	})
}

// Mailer works for whoever its caller says.
type Mailer struct {
	client *composio.Client
	userID string
}

// NewMailer gives a mailer for the user.
func NewMailer(client *composio.Client, userID string) *Mailer {
	return &Mailer{client: client, userID: userID}
}

// Session opens a session for the mailer's user.
func (m *Mailer) Session(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return m.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   m.userID,
		Toolkits: composio.Enable("gmail"),
	})
}

// Team is a mailer for nobody.
func Team(client *composio.Client) *Mailer {
	return NewMailer(client, "shared") // want `shareduserid: user id "shared" is shared`
}

// Person is a mailer for somebody.
func Person(client *composio.Client, accountID string) *Mailer {
	return NewMailer(client, accountID)
}

// Runner is told by the environment, and only by it.
type Runner struct {
	client *composio.Client
	entity string
}

// NewRunner reads the environment.
func NewRunner() *Runner {
	r := &Runner{client: composio.New(os.Getenv("COMPOSIO_API_KEY"))}
	r.entity = os.Getenv("COMPOSIO_USER_ID")
	return r
}

// Run sends a message in the runner's name.
func (r *Runner) Run(ctx context.Context, text string) (map[string]any, error) {
	return r.client.ExecuteTool(ctx, "SLACK_SEND_MESSAGE", composio.ExecuteToolRequest{
		UserID:    r.entity,
		Arguments: map[string]any{"text": text},
	})
}
