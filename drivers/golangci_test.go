package drivers

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

// plain is a configuration that shows everything composiolint finds.
const plain = `version: "2"
linters:
  default: none
  enable: [composiolint]
  settings:
    custom:
      composiolint:
        type: module
  exclusions:
    generated: disable
`

// TestGolangciConfig checks that what .golangci.yml says gets through.
func TestGolangciConfig(t *testing.T) {
	settings := func(lines ...string) string {
		return strings.Replace(plain, "type: module", "type: module\n        settings:\n          "+strings.Join(lines, "\n          "), 1)
	}
	work := desk(t)
	shared, fallback := deskFindings[:1], deskFindings[1:]
	pooled := []finding{{"desk.go", 31, "shareduserid"}}
	tests := map[string]struct {
		config string
		want   []finding
	}{
		"no settings":     {plain, deskFindings},
		"a rule off":      {settings("disable: [shareduserid]"), fallback},
		"capitals":        {settings("Allowed-IDs: [default]"), fallback},
		"a text left out": {plain + "    rules:\n      - linters: [composiolint]\n        text: '^fallbackuserid:'\n", shared},
		"a creator":       {settings("creators:", "  - func: (ex.com/desk.Pool).Take", "    user: 0"), append(pooled, deskFindings...)},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) { compare(t, golangci(t, work, test.config), test.want) })
	}
	t.Run("a wrong key", func(t *testing.T) {
		lint(t, work, settings("shared: [x]")).must(t, 3, `unknown field "shared"; the keys are enable, disable, shared-ids`)
	})
}

// TestGolangciPage keeps docs/golangci-lint.md true: it shows the program of this
// module, and settings that golangci-lint takes.
func TestGolangciPage(t *testing.T) {
	page := read(t, filepath.Join(root, "docs", "golangci-lint.md"))
	_, program, _ := strings.Cut(read(t, filepath.Join("golangci-lint", "main.go")), "\npackage main")
	if !strings.Contains(page, "```go\npackage main"+program+"```") {
		t.Error("the page shows another program than golangci-lint/main.go")
	}
	_, settings, _ := strings.Cut(page, "## Settings")
	_, config, _ := strings.Cut(settings, "```yaml\n")
	config, _, _ = strings.Cut(config, "```")
	lint(t, desk(t), config).must(t, 1, "fallbackuserid: user id")
}

// golangci gives what golangci-lint finds with a configuration.
func golangci(t *testing.T, work workspace, config string) []finding {
	t.Helper()
	out := lint(t, work, config)
	if out.status > 1 {
		t.Fatalf("status %d\n%s%s", out.status, out.stdout, out.stderr)
	}
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename string
				Line     int
			}
		}
	}
	if err := json.Unmarshal([]byte(out.stdout), &report); err != nil {
		t.Fatalf("%v\n%s%s", err, out.stdout, out.stderr)
	}
	var found []finding
	for _, issue := range report.Issues {
		rule, _, _ := strings.Cut(issue.Text, ":")
		if issue.FromLinter != "composiolint" {
			t.Errorf("%s:%d: %s: %s", issue.Pos.Filename, issue.Pos.Line, issue.FromLinter, issue.Text)
		}
		found = append(found, finding{work.rel(t, issue.Pos.Filename), issue.Pos.Line, rule})
	}
	return found
}

// lint runs golangci-lint with a cache of its own: old findings would pass a test.
func lint(t *testing.T, work workspace, config string) output {
	t.Helper()
	file := filepath.Join(tempDir(t), ".golangci.yml")
	write(t, file, config)
	t.Setenv("GOLANGCI_LINT_CACHE", tempDir(t))
	args := []string{"run", "--config=" + file, "--allow-parallel-runners", "--path-mode=abs",
		"--output.json.path=stdout", "--show-stats=false",
		"--max-issues-per-linter=0", "--max-same-issues=0", "--uniq-by-line=false"}
	return command(t, work.dir, linter, append(args, work.modules...)...)
}
