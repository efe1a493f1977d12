package lint

import (
	"cmp"
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// A function is a named stretch of a source file.
type function struct {
	name       string // folded: lower case, no underscores
	start, end int    // lines
}

// TestParity checks that the same program gets the same findings in Go, TypeScript
// and Python. RULE.go, RULE.ts and RULE.py are the same program: their functions
// are matched by name, where inbox, Inbox and in_box are one name. A function that
// only one of them has says nothing.
func TestParity(t *testing.T) {
	for _, rule := range rules.All() {
		t.Run(rule.Name, func(t *testing.T) {
			dir, err := filepath.Abs(filepath.Join(testdata, rule.Name))
			if err != nil {
				t.Fatal(err)
			}
			var found []map[string]string
			for _, ext := range []string{".go", ".ts", ".py"} {
				name := rule.Name + ext
				home := dir
				if ext == ".go" {
					home = goWorkspace(t, rule.Name)
				}
				source, err := os.ReadFile(filepath.Join(dir, name))
				if err != nil {
					t.Fatal(err)
				}
				known, err := functions(t.Context(), name, source)
				if err != nil {
					t.Fatal(err)
				}
				r, err := Run(t.Context(), Options{Dir: home, Args: []string{name}, Offline: true})
				if err != nil {
					t.Fatal(err)
				}
				for _, e := range r.Errors {
					t.Errorf("%s:%d: not linted: %s", e.Place.File, e.Place.Line, e.Message)
				}
				found = append(found, byFunction(known, r.Findings))
			}
			problems, shared := compareFunctions(found)
			for _, problem := range problems {
				t.Error(problem)
			}
			if shared == 0 {
				t.Error("the three programs have no function in common")
			}
		})
	}
}

// goWorkspace copies RULE.go to where it can be loaded: next to the packages that
// it imports, as in analysistest's GOPATH. It gives the folder of the copy.
func goWorkspace(t *testing.T, rule string) string {
	t.Helper()
	t.Setenv("GOFLAGS", "")
	work := t.TempDir()
	if err := os.CopyFS(filepath.Join(work, "example.com"), os.DirFS(filepath.Join(testdata, "example.com"))); err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join(testdata, rule, rule+".go"))
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(work, rule)
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for path, text := range map[string]string{
		filepath.Join(dir, rule+".go"):               string(source),
		filepath.Join(dir, "go.mod"):                 "module " + rule + "\n\ngo 1.26.0\n",
		filepath.Join(work, "example.com", "go.mod"): "module example.com\n\ngo 1.26.0\n",
		filepath.Join(work, "go.work"):               "go 1.26.0\n\nuse ./" + rule + "\nuse ./example.com\n",
	} {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// functions finds the named functions and methods of a file. A function without a
// name belongs to the one that it stands in, unless it is at once given one: by a
// variable, a key, a field.
func functions(ctx context.Context, name string, source []byte) ([]function, error) {
	switch filepath.Ext(name) {
	case ".go":
		return goFunctions(name, source)
	case ".ts":
		return scriptFunctions(ctx, syntax.TypeScript, source)
	case ".py":
		return scriptFunctions(ctx, syntax.Python, source)
	}
	return nil, fmt.Errorf("no way to find the functions of %s", name)
}

func goFunctions(name string, source []byte) ([]function, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var all []function
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok {
			all = append(all, function{fold(f.Name.Name), files.Position(f.Pos()).Line, files.Position(f.End()).Line})
		}
	}
	return all, nil
}

func scriptFunctions(ctx context.Context, language syntax.Language, source []byte) ([]function, error) {
	tree, err := syntax.Parse(ctx, language, source)
	if err != nil {
		return nil, err
	}
	var all []function
	for n := range tree.Root().Descendants() {
		f, named := n, n.Child(syntax.FieldName)
		switch n.Kind() {
		case syntax.Function, syntax.Method:
		case syntax.Declarator, syntax.ClassField, syntax.Pair:
			f = n.Child(syntax.FieldValue)
			if n.Is(syntax.Pair) {
				named = n.Child(syntax.FieldKey)
			}
		default:
			continue
		}
		if f.Kind().IsFunction() && named.Is(syntax.Name, syntax.Identifier) {
			all = append(all, function{fold(named.Text()), n.Position().Line, n.EndPosition().Line})
		}
	}
	return all, nil
}

func fold(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", "")) }

// byFunction gives every function its findings, each as its rule and severity. What
// stands in no function is left out.
func byFunction(functions []function, findings []rules.Finding) map[string]string {
	lists := map[string][]string{}
	for _, f := range functions {
		lists[f.name] = nil
	}
	for _, found := range findings {
		if f, ok := innermost(functions, found.Place.Line); ok {
			lists[f.name] = append(lists[f.name], found.Rule+" "+found.Severity.String())
		}
	}
	texts := map[string]string{}
	for name, list := range lists {
		slices.Sort(list)
		texts[name] = strings.Join(list, ", ")
	}
	return texts
}

func innermost(functions []function, line int) (function, bool) {
	around := slices.DeleteFunc(slices.Clone(functions), func(f function) bool { return line < f.start || f.end < line })
	if len(around) == 0 {
		return function{}, false
	}
	return slices.MinFunc(around, func(a, b function) int { return cmp.Compare(a.end-a.start, b.end-b.start) }), true
}

// compareFunctions says where the findings of a function differ between Go,
// TypeScript and Python, and how many functions it could compare.
func compareFunctions(found []map[string]string) (problems []string, shared int) {
	languages := []string{"Go", "TypeScript", "Python"}
	names := map[string][]int{}
	for i, functions := range found {
		for name := range functions {
			names[name] = append(names[name], i)
		}
	}
	for name, in := range names {
		if len(in) < 2 {
			continue
		}
		shared++
		for _, i := range in[1:] {
			if a, b := found[in[0]][name], found[i][name]; a != b {
				problems = append(problems, fmt.Sprintf("%s: in %s [%s], in %s [%s]", name, languages[in[0]], a, languages[i], b))
			}
		}
	}
	slices.Sort(problems)
	return problems, shared
}

func TestFunctions(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"a.go", "package a\n\nfunc (d *D) InBox() {\n\tfunc() {\n\t}()\n}\n\nfunc main() {}\n", "inbox 3-6, main 8-8"},
		{"a.ts", "class D {\n  async inBox() {\n    later(() => {\n    });\n  }\n  out = async () => {};\n}\n" +
			"export const open = async () => {\n};\nfunction close() {}\nconst o = { get: () => 1, put() {} };\n",
			"inbox 2-5, out 6-6, open 8-9, close 10-10, get 11-11, put 11-11"},
		{"a.py", "class D:\n    async def in_box(self):\n        def later():\n            pass\n\n@app.post('/')\ndef post():\n    pass\n",
			"inbox 2-4, later 3-4, post 6-8"},
	}
	for _, test := range tests {
		all, err := functions(t.Context(), test.name, []byte(test.source))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		var got []string
		for _, f := range all {
			got = append(got, fmt.Sprintf("%s %d-%d", f.name, f.start, f.end))
		}
		if got := strings.Join(got, ", "); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestCompareFunctions(t *testing.T) {
	around := []function{{"outer", 1, 9}, {"inner", 3, 5}, {"quiet", 11, 12}}
	finding := func(line int, severity rules.Severity) rules.Finding {
		return rules.Finding{Rule: "r", Severity: severity, Place: rules.Place{Line: line}}
	}
	one := byFunction(around, []rules.Finding{finding(4, rules.Error), finding(2, rules.Info), finding(8, rules.Error), finding(10, rules.Error)})
	if one["outer"] != "r error, r info" || one["inner"] != "r error" || one["quiet"] != "" || len(one) != 3 {
		t.Errorf("%v", one)
	}
	two := byFunction(around, []rules.Finding{finding(4, rules.Warning), finding(2, rules.Info), finding(8, rules.Error)})
	problems, shared := compareFunctions([]map[string]string{one, two, {"other": ""}})
	if got := strings.Join(problems, "\n"); shared != 3 || got != "inner: in Go [r error], in TypeScript [r warning]" {
		t.Errorf("%d shared, %s", shared, got)
	}
	if _, shared := compareFunctions([]map[string]string{{"a": ""}, {"b": ""}, {}}); shared != 0 {
		t.Errorf("%d shared", shared)
	}
}
