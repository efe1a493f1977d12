package lint

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// testdata holds the fixtures of all rules and all languages.
var testdata = filepath.Join("..", "..", "testdata", "src")

// A fixture is a program with want comments: the files directly in the folder of
// a rule, or all that lies below one of its topics.
type fixture struct {
	name, dir string
	files     []string // slash-separated, below dir
	mixed     bool     // there is code in Go as well
}

// TestScriptFixtures lints the fixtures in TypeScript, JavaScript and Python. The
// ones in Go are analysistest's, in package analyzer.
func TestScriptFixtures(t *testing.T) {
	for _, f := range fixtures(t) {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			var wants []want
			for _, file := range f.files {
				more, err := readWants(f.dir, file)
				if err != nil {
					t.Fatal(err)
				}
				wants = append(wants, more...)
			}
			for _, problem := range compareWants(f.lint(t), wants) {
				t.Error(problem)
			}
		})
	}
}

// TestFrameworks checks that the handlers of every framework are known to answer
// requests. A want comment cannot tell: it does not see the severity.
func TestFrameworks(t *testing.T) {
	for _, f := range fixtures(t) {
		if !strings.HasSuffix(f.name, "/frameworks") {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			for _, found := range f.lint(t) {
				if found.Severity != rules.Error {
					t.Errorf("%s:%d: the severity is %v: %s", found.Place.File, found.Place.Line, found.Severity, found.Message)
				}
			}
		})
	}
}

// TestFixturesParse checks that the fixtures are what a compiler would read. What a
// parser cannot place tells nothing about the linter.
func TestFixturesParse(t *testing.T) {
	for _, f := range fixtures(t) {
		for _, file := range f.files {
			language, ok := map[string]syntax.Language{
				".ts": syntax.TypeScript, ".tsx": syntax.TSX, ".js": syntax.JavaScript, ".mjs": syntax.JavaScript, ".py": syntax.Python,
			}[filepath.Ext(file)]
			if !ok {
				continue
			}
			source, err := os.ReadFile(filepath.Join(f.dir, filepath.FromSlash(file)))
			if err != nil {
				t.Fatal(err)
			}
			tree, err := syntax.Parse(t.Context(), language, source)
			if err != nil {
				t.Fatalf("%s/%s: %v", f.name, file, err)
			}
			for n := range tree.Root().Descendants() {
				if n.Is(syntax.Error) || n.Has(syntax.FlagDamaged) {
					t.Errorf("%s/%s:%d: damaged: %s", f.name, file, n.Position().Line, n.Text())
					break
				}
			}
		}
	}
}

// lint gives what a run finds in the scripts of the fixture, notes left out, as
// analysistest does.
func (f fixture) lint(t *testing.T) []rules.Finding {
	t.Helper()
	args := []string{"."}
	if f.mixed {
		args = f.files // Go cannot be loaded from here
	}
	strict := rules.Options{Strict: strings.HasSuffix(f.name, "/strict")}
	r, err := Run(t.Context(), Options{Dir: f.dir, Args: args, Offline: true, Rule: strict})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range r.Errors {
		t.Errorf("%s:%d: not linted: %s", e.Place.File, e.Place.Line, e.Message)
	}
	return slices.DeleteFunc(r.Findings, func(found rules.Finding) bool {
		return found.Severity <= rules.Info || filepath.Ext(found.Place.File) == ".go"
	})
}

// compareWants says what was found and not wanted, and the other way round. Each
// want answers for one finding of its line.
func compareWants(findings []rules.Finding, wants []want) []string {
	left := slices.Clone(wants)
	var problems []string
	for _, found := range findings {
		text := found.Rule + ": " + found.Message
		i := slices.IndexFunc(left, func(w want) bool {
			return w.file == found.Place.File && w.line == found.Place.Line && w.pattern.MatchString(text)
		})
		if i < 0 {
			problems = append(problems, fmt.Sprintf("%s:%d: unexpected finding: %s", found.Place.File, found.Place.Line, text))
			continue
		}
		left = slices.Delete(left, i, i+1)
	}
	for _, w := range left {
		problems = append(problems, fmt.Sprintf("%s:%d: no finding was reported matching %#q", w.file, w.line, w.pattern))
	}
	return problems
}

// fixtures lists the fixtures of all rules that hold scripts.
func fixtures(t *testing.T) []fixture {
	t.Helper()
	var all []fixture
	for _, rule := range rules.All() {
		dir, err := filepath.Abs(filepath.Join(testdata, rule.Name))
		if err != nil {
			t.Fatal(err)
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		own := fixture{name: rule.Name, dir: dir, mixed: true}
		for _, entry := range entries {
			if entry.IsDir() {
				topic := fixture{name: rule.Name + "/" + entry.Name(), dir: filepath.Join(dir, entry.Name())}
				topic.collect(t)
				all = append(all, topic)
			} else if isScript(entry.Name()) {
				own.files = append(own.files, entry.Name())
			}
		}
		all = append(all, own)
	}
	all = slices.DeleteFunc(all, func(f fixture) bool { return len(f.files) == 0 })
	if len(all) == 0 {
		t.Fatal("there are no fixtures")
	}
	return all
}

// collect finds the files below the folder of the fixture.
func (f *fixture) collect(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(f.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(f.dir, path)
		if isScript(rel) {
			f.files = append(f.files, filepath.ToSlash(rel))
		}
		f.mixed = f.mixed || filepath.Ext(rel) == ".go"
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func isScript(name string) bool { return slices.Contains(scriptExtensions, filepath.Ext(name)) }

func TestCompareWants(t *testing.T) {
	finding := func(file string, line int, rule, message string) rules.Finding {
		return rules.Finding{Rule: rule, Message: message, Place: rules.Place{File: file, Line: line}}
	}
	wants, err := parseWants("a.ts", "// want `r: one` `r: t`\n// want `s: `\n")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		findings []rules.Finding
		problems string
	}{
		{
			findings: []rules.Finding{finding("a.ts", 1, "r", "two"), finding("a.ts", 1, "r", "one"), finding("a.ts", 2, "s", "three")},
		},
		{
			findings: []rules.Finding{finding("a.ts", 1, "r", "one"), finding("b.ts", 1, "r", "two"), finding("a.ts", 2, "s", "three")},
			problems: "b.ts:1: unexpected finding: r: two\na.ts:1: no finding was reported matching `r: t`",
		},
		{
			findings: []rules.Finding{finding("a.ts", 1, "r", "one"), finding("a.ts", 1, "r", "two"), finding("a.ts", 2, "s", "a"), finding("a.ts", 2, "s", "b")},
			problems: "a.ts:2: unexpected finding: s: b",
		},
		{
			findings: []rules.Finding{finding("a.ts", 2, "r", "one"), finding("a.ts", 1, "s", "two")},
			problems: "a.ts:2: unexpected finding: r: one\na.ts:1: unexpected finding: s: two\n" +
				"a.ts:1: no finding was reported matching `r: one`\na.ts:1: no finding was reported matching `r: t`\n" +
				"a.ts:2: no finding was reported matching `s: `",
		},
	}
	for _, test := range tests {
		if got := strings.Join(compareWants(test.findings, wants), "\n"); got != test.problems {
			t.Errorf("%+v:\n%s\nwant:\n%s", test.findings, got, test.problems)
		}
	}
}
