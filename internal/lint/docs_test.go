package lint

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

// TestDocs checks that what lies below examples is told more softly, unless it is
// what was asked for.
func TestDocs(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module example.com/shop\n\ngo 1.26.0\n",
		"examples/mail/mail.go": `package mail

import "net/http"

func Ping() (*http.Response, error) {
	return http.Get("https://backend.composio.dev/v3/mcp/1?user_id=default")
}
`,
	} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for arg, want := range map[string]rules.Severity{
		".": rules.Warning, "./...": rules.Warning, "examples": rules.Error, "examples/mail": rules.Error,
	} {
		r, err := Run(context.Background(), Options{Dir: dir, Args: []string{arg}})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Findings) != 1 || r.Findings[0].Severity != want {
			t.Errorf("%s: %+v, want one finding of severity %v", arg, r.Findings, want)
		}
	}
}
