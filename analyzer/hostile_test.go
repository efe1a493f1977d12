package analyzer_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/analyzer"
)

// hostile are programs that no person writes, and that some program does.
var hostile = map[string]string{
	"a value that is put into itself": `
		type node struct{ up *node; name string }
		func self(a *node) string { *a = *a; return a.name }
		func swap(a, b *node) string { *a = *b; *b = *a; return a.name + b.name }`,
	"functions that call each other":    `func a(s string) string { return b(s) }; func b(s string) string { return a(s) }`,
	"a field that falls back to itself": `type c struct{ id string }; func (c *c) f() { if c.id == "" { c.id = c.id } }`,
	"a chain of calls":                  chain(20_000),
	"a text put together in many steps": "func f() string { s := \"\"\n" + strings.Repeat("s += \"tool_router\"\n", 50_000) + "return s }",
	"a case with many values":           "func f(s string) string { switch s { case " + strings.Repeat(`"x",`, 5_000) + "\"y\": return \"default\" }\nreturn s }",
	"a long condition":                  "func f(a, b string) string { if " + strings.Repeat(`a == "" && b != "" || `, 3_000) + "true { return a }\nreturn b }",
	"many branches":                     "func f(a string) string { s := \"\"\n" + strings.Repeat("if a == \"\" { s = \"default\" }\n", 20_000) + "return s }",
	"a large literal":                   "var table = map[string]map[string]string{" + rows(60_000) + "}",
	"deep nesting":                      "func f(a string) string { return " + strings.Repeat("(", 5_000) + "a" + strings.Repeat(")", 5_000) + " }",
	"nested functions":                  "func f() func() { return " + strings.Repeat("func() func() { return ", 200) + "nil" + strings.Repeat("}", 200) + " }",
	"code that does not compile":        `func f() string { return undefined.Thing("default").CreateSession( }`,
	"types that are missing":            `func f(c Client) { c.CreateSession(ctx, Request{UserID: "default"}) ; for range nowhere {} }`,
}

func chain(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, "func f%d(s string) string { return f%d(s + \"x\") }\n", i, i+1)
	}
	fmt.Fprintf(&out, "func f%d(s string) string { return s }\n", n)
	return out.String()
}

func rows(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, "\"k%d\": {\"user_id\": \"u%d\", \"path\": \"/tool_router/session\"},\n", i, i)
	}
	return out.String()
}

func TestHostile(t *testing.T) {
	for name, source := range hostile {
		t.Run(name, func(t *testing.T) {
			began := time.Now()
			result := collect(t, analyzer.Options{}, "package p // composio\n"+source)
			if result.Problem != nil {
				t.Error(result.Problem)
			}
			if took := time.Since(began); took > 20*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// collect runs the collecting pass over one file, whatever is wrong with it.
func collect(t *testing.T, opts analyzer.Options, source string) *analyzer.Result {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, parser.ParseComments|parser.AllErrors)
	if file == nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
	config := types.Config{Importer: importer.Default(), Error: func(error) {}}
	pkg, _ := config.Check("p", fset, []*ast.File{file}, info) // errors leave holes, which is the point
	collector := analyzer.Collector(opts)
	result, err := collector.Run(&analysis.Pass{
		Analyzer: collector, Fset: fset, Files: []*ast.File{file}, Pkg: pkg, TypesInfo: info,
		ReadFile:         func(string) ([]byte, error) { return []byte(source), nil },
		ImportObjectFact: func(types.Object, analysis.Fact) bool { return false },
		ExportObjectFact: func(types.Object, analysis.Fact) {},
		AllObjectFacts:   func() []analysis.ObjectFact { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return result.(*analyzer.Result)
}
