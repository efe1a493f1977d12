// Package drivers checks that composiolint says the same in every driver. It is a
// module of its own, as golangci-lint brings hundreds of dependencies.
package drivers

import (
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestCorpus runs the fixtures of testdata/src through the command, go vet and
// golangci-lint. All must find what the want comments say, which is what
// analysistest, the fourth driver, compares with in package analyzer.
func TestCorpus(t *testing.T) {
	work := corpus(t)
	want := wanted(t, work)
	drivers := map[string]func(*testing.T, workspace) []finding{
		"stand-alone":   standAlone,
		"go vet":        func(t *testing.T, w workspace) []finding { return vetJSON(t, w) },
		"golangci-lint": func(t *testing.T, w workspace) []finding { return golangci(t, w, plain) },
	}
	for name, found := range drivers {
		t.Run(name, func(t *testing.T) { compare(t, found(t, work), want) })
	}
}

// finding is what all drivers can tell.
type finding struct {
	file string // slash-separated, below the work space
	line int
	rule string
}

func compare(t *testing.T, got, want []finding) {
	t.Helper()
	balance := map[finding]int{}
	for _, f := range want {
		balance[f]++
	}
	for _, f := range got {
		balance[f]--
	}
	for f, n := range balance {
		switch {
		case n > 0:
			t.Errorf("%s:%d: %s is missing", f.file, f.line, f.rule)
		case n < 0:
			t.Errorf("%s:%d: %s is too much", f.file, f.line, f.rule)
		}
	}
	t.Logf("%d findings, %d expected", len(got), len(want))
}

// workspace is a go.work with a module for each of its directories.
type workspace struct {
	dir     string
	modules []string
}

// corpus copies the fixtures. The packages keep the import paths that they have in
// analysistest's GOPATH.
func corpus(t *testing.T) workspace {
	t.Helper()
	work := workspace{dir: tempDir(t)}
	if err := os.CopyFS(work.dir, os.DirFS(filepath.Join(root, "testdata", "src"))); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(work.dir)
	if err != nil {
		t.Fatal(err)
	}
	goWork := "go 1.26.0\n"
	for _, entry := range entries {
		name := entry.Name()
		write(t, filepath.Join(work.dir, name, "go.mod"), "module "+name+"\n\ngo 1.26.0\n")
		goWork += "use ./" + name + "\n"
		work.modules = append(work.modules, "./"+name+"/...")
	}
	write(t, filepath.Join(work.dir, "go.work"), goWork)
	return work
}

// wanted reads the want comments. Their patterns begin with the name of the rule.
func wanted(t *testing.T, work workspace) []finding {
	t.Helper()
	var want []finding
	err := filepath.WalkDir(work.dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" {
			return err
		}
		for i, line := range strings.Split(read(t, path), "\n") {
			_, patterns, _ := strings.Cut(line, "// want ")
			for patterns = strings.TrimSpace(patterns); patterns != ""; patterns = strings.TrimSpace(patterns) {
				pattern, err := strconv.QuotedPrefix(patterns)
				rule, _, ok := strings.Cut(pattern, ": ")
				if err != nil || !ok {
					t.Fatalf("%s:%d: write // want `RULE: MESSAGE`", path, i+1)
				}
				want = append(want, finding{work.rel(t, path), i + 1, rule[1:]})
				patterns = patterns[len(pattern):]
			}
		}
		return nil
	})
	if err != nil || len(want) == 0 {
		t.Fatalf("no want comments: %v", err)
	}
	return want
}

// rel gives the file of a finding, whether a driver gave its whole path or not.
func (w workspace) rel(t *testing.T, path string) string {
	t.Helper()
	if filepath.IsAbs(path) {
		short, err := filepath.Rel(w.dir, path)
		if err != nil {
			t.Fatal(err)
		}
		path = short
	}
	return filepath.ToSlash(path)
}
