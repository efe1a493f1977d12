package gocode

import (
	"context"
	"errors"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/internal/source"
)

// loaded lists and loads a tree, of which everything is chosen that is local.
func loaded(t *testing.T, r *run, root string, use func(*node)) (*loader, map[string]*node) {
	t.Helper()
	u := unit{dir: root, patterns: []string{"./..."}}
	all, err := r.goCommand.graph(t.Context(), u)
	if err != nil {
		t.Fatal(err)
	}
	g := newGraph(all)
	chosen := set{}
	for _, p := range all {
		if p.local() && len(p.sources()) > 0 {
			chosen[p] = true
		}
	}
	l := r.newLoader(t.Context(), u, g, chosen)
	nodes := map[string]*node{}
	for _, n := range l.nodes {
		nodes[n.ImportPath] = n
		l.load(t.Context(), n, func() { use(n) })
	}
	return l, nodes
}

const module = "go.mod: module ex.com/m\n\ngo 1.26\n"

func TestLoad(t *testing.T) {
	root := tree(t, module,
		"a/a.go: package a\n\nimport \"net/http\"\n\nfunc F(r *http.Request) string { return r.URL.Path }\n",
		"b/b.go: package b\n\nimport \"ex.com/m/a\"\n\nvar F = a.F\n",
		"b/b_test.go: package b_test\n\nimport (\n\t\"testing\"\n\n\t\"ex.com/m/b\"\n)\n\nfunc TestF(t *testing.T) { b.F(nil) }\n",
	)
	for name, cache := range map[string]string{"from the build cache": "", "from source": t.TempDir()} {
		t.Run(name, func(t *testing.T) {
			if cache != "" {
				t.Setenv("GOCACHE", cache)
			}
			var r run
			_, nodes := loaded(t, &r, root, func(*node) {})
			a, b, test := nodes["ex.com/m/a"], nodes["ex.com/m/b"], nodes["ex.com/m/b_test [ex.com/m/b.test]"]
			for _, n := range []*node{a, b, test} {
				if n == nil || n.pkg.IllTyped {
					t.Fatalf("problems %v of %v", n.problems, nodes)
				}
			}
			if got := b.pkg.Types.Scope().Lookup("F").Type().String(); got != "func(r *net/http.Request) string" {
				t.Errorf("type of b.F: %s", got)
			}
			if b.pkg.Imports["ex.com/m/a"] != a.pkg || !slices.Contains(b.pkg.Types.Imports(), a.pkg.Types) {
				t.Error("b does not import the a that was loaded")
			}
			if len(r.problems.list) > 0 {
				t.Errorf("problems %v", r.problems.list)
			}
		})
	}
}

type fact struct{}

func (*fact) AFact() {}

// The driver of the analyzers panics on a package in Imports that is not loaded, if
// an analyzer has facts.
func TestOnlyLoadedPackagesStandInImports(t *testing.T) {
	root := tree(t, module,
		"a/a.go: package a\n\nimport \"net/http\"\n\nvar C http.Client\n",
		"b/b.go: package b\n\nimport (\n\t\"fmt\"\n\n\t\"ex.com/m/a\"\n)\n\nvar S = fmt.Sprint(a.C)\n",
	)
	_, nodes := loaded(t, new(run), root, func(*node) {})
	b := nodes["ex.com/m/b"].pkg
	if len(b.Imports) != 1 {
		t.Errorf("imports %v", b.Imports)
	}
	ran := 0
	_, err := checker.Analyze([]*analysis.Analyzer{{
		Name:      "facts",
		Doc:       "has facts",
		FactTypes: []analysis.Fact{new(fact)},
		Run: func(pass *analysis.Pass) (any, error) {
			ran++
			return nil, nil
		},
	}}, []*packages.Package{b}, &checker.Options{Sequential: true})
	if err != nil || ran != 2 {
		t.Errorf("ran on %d packages, %v", ran, err)
	}
}

func TestBrokenCodeIsLoaded(t *testing.T) {
	root := tree(t, module,
		"cycle/a/a.go: package a\n\nimport \"ex.com/m/cycle/b\"\n\nvar A int = b.B\n",
		"cycle/b/b.go: package b\n\nimport \"ex.com/m/cycle/a\"\n\nvar B int = a.A\n",
		"syntax/a.go: package syntax\n\nfunc F() { g( }\n\nfunc g() {}\n",
	)
	used := 0
	loaded(t, new(run), root, func(n *node) {
		used++
		if len(n.pkg.Syntax) != 1 || n.pkg.Types.Scope().Len() == 0 {
			t.Errorf("%s: %d files, scope %v", n.ImportPath, len(n.pkg.Syntax), n.pkg.Types.Scope())
		}
	})
	if used != 3 {
		t.Errorf("used %d packages", used)
	}
}

// What C declares is left open, and is no problem.
func TestTypesOfC(t *testing.T) {
	t.Setenv("CGO_ENABLED", "1")
	root := tree(t, module, "a/a.go: package a\n\n// typedef struct { int start; } item;\nimport \"C\"\n\n"+
		"func F(all []C.item) int {\n\ti := &all[0]\n\treturn int(i.start)\n}\n")
	var r run
	_, nodes := loaded(t, &r, root, func(*node) {})
	if n := nodes["ex.com/m/a"]; n == nil || n.pkg.IllTyped || len(n.problems) > 0 {
		t.Errorf("the package is %+v", n)
	}
}

func TestPanicOfTheTypeChecker(t *testing.T) {
	root := tree(t, module, "a.go: package a\n\nimport \"fmt\"\n\nvar X = fmt.Sprint()\n")
	l, nodes := loaded(t, new(run), root, func(*node) {})
	n := nodes["ex.com/m"]
	n.pkg.Types = types.NewPackage("ex.com/m", "a")
	l.parse(n)
	l.exports = nil // an importer that panics
	l.check(n)
	if len(n.problems) != 1 || !strings.Contains(n.problems[0].Message, "panicked on this package") || !n.pkg.IllTyped {
		t.Errorf("problems %v", n.problems)
	}
}

func TestGoVersion(t *testing.T) {
	tests := []struct {
		module *packages.Module
		want   string
		newer  bool
	}{
		{nil, "", false},
		{&packages.Module{GoVersion: "1.21"}, "go1.21", false},
		{&packages.Module{GoVersion: "1.26.0"}, "go1.26.0", false},
		{&packages.Module{GoVersion: "1.999"}, "", true},
	}
	for _, test := range tests {
		n := &node{listed: &listed{Module: test.module}}
		if got, newer := n.goVersion(); got != test.want || newer != test.newer {
			t.Errorf("%+v: %q, newer %t", test.module, got, newer)
		}
	}
	n := &node{listed: &listed{Module: &packages.Module{GoVersion: "1.999", Dir: "/m"}}}
	if place, message := n.tooNew(); filepath.ToSlash(place.File) != "/m/go.mod" || !strings.HasPrefix(message, "the module needs go1.999, and composiolint was built with go1.") {
		t.Errorf("%v %s", place, message)
	}
}

// A package that the collecting pass fails on has no bindings, and those that
// import it are not kept from theirs.
func TestFailureOfThePass(t *testing.T) {
	root := tree(t, module,
		"a/a.go: package a\n\nvar A int\n",
		"b/b.go: package b\n\nimport \"ex.com/m/a\"\n\nvar B = a.A\n",
	)
	for name, fails := range map[string]func() (any, error){
		"error":   func() (any, error) { return nil, errors.New("trouble") },
		"problem": func() (any, error) { return &analyzer.Result{Problem: errors.New("trouble")}, nil },
	} {
		t.Run(name, func(t *testing.T) {
			l, nodes := loaded(t, new(run), root, func(*node) {})
			collector := analyzer.Collector(analyzer.Options{})
			collector.Run = func(*analysis.Pass) (any, error) { return fails() }
			for _, n := range l.nodes {
				n.done = make(chan struct{})
			}
			graph, err := checker.Analyze([]*analysis.Analyzer{l.loading(t.Context(), collector)}, []*packages.Package{nodes["ex.com/m/b"].pkg}, nil)
			if err != nil || graph.Roots[0].Err != nil {
				t.Errorf("%v, %v", graph.Roots[0].Err, err)
			}
			for _, n := range l.nodes {
				if n.failure == nil || n.failure.Error() != "trouble" {
					t.Errorf("%s: failure %v", n.ImportPath, n.failure)
				}
			}
		})
	}
}

func TestStopping(t *testing.T) {
	root := tree(t, module, "a.go: package a\n\n// Composio.\n")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	known := source.Find(t.Context(), source.Request{Dirs: []string{root}}).Go
	if found := Run(ctx, Request{Dir: root, Dirs: []string{root}, Known: known}); found.Files > 0 {
		t.Errorf("found %+v", found)
	}
}
