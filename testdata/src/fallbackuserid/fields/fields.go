// Package fields has a client that is told whom it works for when it is made.
package fields

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"net/http"
	"os"

	"example.com/composio"
	"example.com/settings"
)

// Runner takes its user from the environment.
type Runner struct {
	key    string
	entity string
}

// NewRunner has an answer for an empty environment.
func NewRunner() *Runner {
	entity := os.Getenv("COMPOSIO_ENTITY_ID")
	if entity == "" {
		entity = "default"
	}
	return &Runner{key: os.Getenv("COMPOSIO_API_KEY"), entity: entity}
}

// Run executes a tool.
func (r *Runner) Run(ctx context.Context, tool string, arguments map[string]any) error {
	return r.post(ctx, "/tools/execute/"+tool, map[string]any{
		"user_id":   r.entity, // want `fallbackuserid: user id falls back to "default"`
		"arguments": arguments,
	})
}

func (r *Runner) post(ctx context.Context, path string, body any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://backend.composio.dev/api/v3"+path, bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("x-api-key", r.key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Config is what the service is started with.
type Config struct {
	UserID string
}

// FromEnv reads the configuration.
func FromEnv() *Config {
	return &Config{UserID: cmp.Or(os.Getenv("AGENT_USER"), "acme-agent")}
}

// Reporter holds on to its configuration.
type Reporter struct {
	client *composio.Client
	config *Config
}

// NewReporter reads it.
func NewReporter(client *composio.Client) *Reporter {
	return &Reporter{client: client, config: FromEnv()}
}

// Session opens a session for the configured user.
func (r *Reporter) Session(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return r.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   r.config.UserID, // want `fallbackuserid: user id falls back to "acme-agent"`
		Toolkits: composio.Enable("googlesheets"),
	})
}

// Poster is made by whoever has read the settings.
type Poster struct {
	client *composio.Client
	author string
}

// NewPoster posts as the author.
func NewPoster(client *composio.Client, author string) *Poster {
	return &Poster{client: client, author: author}
}

// Post posts.
func (p *Poster) Post(ctx context.Context, text string) error {
	_, err := p.client.ExecuteTool(ctx, "LINKEDIN_CREATE_POST", composio.ExecuteToolRequest{
		UserID:    p.author,
		Arguments: map[string]any{"text": text},
	})
	return err
}

// Posters gives one for each of the settings.
func Posters(client *composio.Client) []*Poster {
	s := settings.Load()
	return []*Poster{
		NewPoster(client, s.Account), // want `fallbackuserid: user id falls back to "default"`
		NewPoster(client, s.Mailbox),
	}
}
