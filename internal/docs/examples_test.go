package docs

import (
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/rules"
)

// program is what stands around a Go example.
const program = `package example

import (
	"context"
	"errors"
	"net/http"

	"example.com/composio"
)

type User struct{ ID string }

type store interface {
	Cookie(value string) (User, error)
	SetSession(ctx context.Context, user, session string) error
}

type Server struct {
	composio *composio.Client
	store    store
}

func (s *Server) signedIn(r *http.Request) (User, error) {
	cookie, err := r.Cookie("login")
	if err != nil {
		return User{}, errors.New("nobody is signed in")
	}
	return s.store.Cookie(cookie.Value)
}

func (s *Server) userID(r *http.Request) string {
	id, _ := r.Context().Value(User{}).(string)
	return id
}

`

// client is a client of Composio as Go programs write it.
const client = `package composio

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type Client struct {
	HTTP   *http.Client
	APIKey string
}

type CreateSessionRequest struct {
	UserID   string         ` + "`json:\"user_id\"`" + `
	Toolkits map[string]any ` + "`json:\"toolkits,omitempty\"`" + `
}

type CreateSessionResponse struct {
	SessionID string ` + "`json:\"session_id\"`" + `
}

func (c *Client) CreateSession(ctx context.Context, req CreateSessionRequest) (*CreateSessionResponse, error) {
	body, err := json.Marshal(req)
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://backend.composio.dev/api/v3.1/tool_router/session", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("x-api-key", c.APIKey)
	resp, err := c.HTTP.Do(r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var out CreateSessionResponse
	return &out, json.NewDecoder(resp.Body).Decode(&out)
}
`

// TestGoExamples checks that the Go examples are Go, as gofmt writes it, and that
// the rules report what the pages say: an incorrect example its own rule and no
// other, a correct one none.
func TestGoExamples(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "go.mod", "module example.com\n\ngo 1.26.0\n")
	write(t, dir, "composio/client.go", client)
	want := make(map[string][]string)
	for _, rule := range rules.All() {
		for _, example := range rule.Doc.Examples {
			if example.Language != "go" {
				continue
			}
			want["example.com/"+rule.Name+"/incorrect"] = []string{rule.Name}
			want["example.com/"+rule.Name+"/correct"] = nil
			write(t, dir, rule.Name+"/incorrect/example.go", program+example.Incorrect)
			write(t, dir, rule.Name+"/correct/example.go", program+example.Correct)
			for _, text := range []string{example.Incorrect, example.Correct} {
				if formatted, err := format.Source([]byte(text)); err != nil || string(formatted) != text {
					t.Errorf("gofmt changes this example of %s, or says %v:\n%s", rule.Name, err, text)
				}
			}
		}
	}
	got := reported(t, dir)
	for path, rules := range want {
		if !slices.Equal(got[path], rules) {
			t.Errorf("%s is reported by %v, want %v", path, got[path], rules)
		}
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// reported names, by package, the rules that report something below dir.
func reported(t *testing.T, dir string) map[string][]string {
	t.Helper()
	loaded, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax, Dir: dir, Env: append(os.Environ(), "GOWORK=off")}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range loaded {
		for _, err := range pkg.Errors {
			t.Error(err)
		}
	}
	graph, err := checker.Analyze(analyzer.New(analyzer.Options{}), loaded, nil)
	if err != nil {
		t.Fatal(err)
	}
	names := make(map[string][]string)
	for _, action := range graph.Roots {
		if action.Err != nil {
			t.Error(action.Err)
		}
		if len(action.Diagnostics) > 0 {
			names[action.Package.PkgPath] = append(names[action.Package.PkgPath], action.Analyzer.Name)
		}
	}
	return names
}
