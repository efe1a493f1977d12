package drivers

import (
	"encoding/json"
	"strings"
	"testing"
)

// standAlone gives what the command finds in Go, but for notes: no other driver has
// those, or reads anything else.
func standAlone(t *testing.T, work workspace) []finding {
	t.Helper()
	out := command(t, work.dir, tool, "--no-config", "--format", "json", ".")
	out.must(t, 1)
	var report struct {
		Findings []struct {
			Rule, Severity, File string
			Line                 int
		}
		Errors []any
	}
	if err := json.Unmarshal([]byte(out.stdout), &report); err != nil {
		t.Fatalf("%v\n%s", err, out.stdout)
	}
	if len(report.Errors) > 0 {
		t.Errorf("errors: %v", report.Errors)
	}
	var found []finding
	for _, f := range report.Findings {
		if f.Severity != "info" && strings.HasSuffix(f.File, ".go") {
			found = append(found, finding{work.rel(t, f.File), f.Line, f.Rule})
		}
	}
	return found
}
