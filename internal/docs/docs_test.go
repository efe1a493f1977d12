package docs

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/lint"
	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/rules"
)

var update = flag.Bool("update", false, "write the documentation instead of comparing it")

const root = "../.."

// TestPages fails when docs/rules is not what the registry says.
func TestPages(t *testing.T) {
	folder := filepath.Join(root, "docs", "rules")
	pages := map[string]string{"README.md": Index(rules.All())}
	for _, rule := range rules.All() {
		pages[rule.Name+".md"] = Page(rule)
	}
	for name, want := range pages {
		compare(t, filepath.Join(folder, name), want)
	}
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if _, ok := pages[file.Name()]; !ok {
			t.Errorf("docs/rules/%s belongs to no rule", file.Name())
		}
	}
}

// TestReadme fails when the table of rules in README.md is not what the registry
// says, or its example not what the command prints.
func TestReadme(t *testing.T) {
	path := filepath.Join(root, "README.md")
	text := read(t, path)
	text = fill(t, text, "rules", Table(rules.All(), "docs/rules/"))
	text = fill(t, text, "example", readmeExample(t))
	compare(t, path, text)
}

// fill puts a block between the marks of its name.
func fill(t *testing.T, text, name, block string) string {
	t.Helper()
	begin, end := "<!-- "+name+" -->\n", "<!-- /"+name+" -->\n"
	before, rest, _ := strings.Cut(text, begin)
	_, after, ok := strings.Cut(rest, end)
	if !ok {
		t.Fatalf("README.md has no marks %q and %q", begin, end)
	}
	return before + begin + "\n" + block + "\n" + end + after
}

// readmeExample is one mistake of the Go examples, what the command says of it,
// and how it is mended.
func readmeExample(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	found, err := lint.Run(t.Context(), lint.Options{Dir: dir, Args: []string{"examples/go"}, Rules: []string{"fallbackuserid"}})
	if err != nil {
		t.Fatal(err)
	}
	var output strings.Builder
	if err := report.Text(&output, found, false); err != nil {
		t.Fatal(err)
	}
	before := read(t, filepath.Join(root, "examples", "go", "before", "desk.go"))
	after := read(t, filepath.Join(root, "examples", "go", "after", "desk.go"))
	return "Part of [a web service](examples/go/before/desk.go):\n\n" +
		"```go\n" + function(t, before, "ticket") + "```\n\n" +
		"```console\n$ composiolint --rules fallbackuserid examples/go\n" + output.String() + "```\n\n" +
		"[The same](examples/go/after/desk.go), where people without an id are turned away first:\n\n" +
		"```go\n" + function(t, after, "signedIn") + "\n" + function(t, after, "ticket") + "```\n"
}

// function cuts a method of Desk out of a file, with its comment.
func function(t *testing.T, source, name string) string {
	t.Helper()
	at := strings.Index(source, "\nfunc (d *Desk) "+name+"(")
	if at < 0 {
		t.Fatalf("the examples have no method %s", name)
	}
	start := strings.LastIndex(source[:at], "\n\n") + len("\n\n")
	end := at + strings.Index(source[at:], "\n}\n") + len("\n}\n")
	return source[start:end]
}

func compare(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if read(t, path) != want {
		t.Errorf("%s is stale: run go generate ./internal/docs", filepath.Base(path))
	}
}

// read gives a file with the line ends of the repository, whatever git made of them.
func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), "\r\n", "\n")
}

// TestLinks checks that the relative links of the documentation lead to files.
func TestLinks(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(root, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(filepath.Join(root, "docs"), func(path string, _ os.DirEntry, err error) error {
		if filepath.Ext(path) == ".md" {
			pages = append(pages, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		for _, part := range strings.Split(read(t, page), "](")[1:] {
			target, _, _ := strings.Cut(part, ")")
			target, _, _ = strings.Cut(target, "#")
			if target == "" || strings.Contains(target, "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(page), target)); err != nil {
				t.Errorf("%s links to %s, which is not there", filepath.Base(page), target)
			}
		}
	}
}
