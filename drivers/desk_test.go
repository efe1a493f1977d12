package drivers

import (
	"path/filepath"
	"testing"
)

// deskFindings are what is wrong in desk.
var deskFindings = []finding{{"desk.go", 9, "shareduserid"}, {"desk.go", 17, "fallbackuserid"}}

// desk is a small module with two findings, one that golangci-lint is told to leave
// out, and one where a setting has to say that Pool makes sessions.
func desk(t *testing.T) workspace {
	t.Helper()
	work := workspace{tempDir(t), []string{"./..."}}
	write(t, filepath.Join(work.dir, "go.mod"), "module ex.com/desk\n\ngo 1.26.0\n")
	write(t, filepath.Join(work.dir, "desk.go"), `package desk

import (
	"net/http"
	"os"
)

func Shared() (*http.Response, error) {
	return open("default")
}

func Fallback() (*http.Response, error) {
	id := os.Getenv("DESK_OWNER")
	if id == "" {
		id = "nobody"
	}
	return open(id)
}

func Silenced() (*http.Response, error) {
	return open("shared") //nolint:composiolint // the house's own account
}

func open(id string) (*http.Response, error) {
	return http.Get("https://backend.composio.dev/v3/mcp/1?user_id=" + id)
}

type Pool interface{ Take(owner string) string }

func Pooled(pool Pool) string {
	return pool.Take("default")
}
`)
	return work
}
