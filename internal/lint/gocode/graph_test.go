package gocode

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// graphOf reads one package a line, dependencies first: its path, what it imports,
// and in brackets its kind, which is local unless it is said to be std or remote.
// A path like "p[p.test]" is a variant for a test.
func graphOf(text string) graph {
	var all []*listed
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		p := &listed{ImportPath: fields[0], Name: "p", GoFiles: []string{"p.go"}, Module: &packages.Module{Main: true}}
		_, test, _ := strings.Cut(fields[0], "[")
		p.ForTest = strings.TrimSuffix(test, ".test]")
		for _, field := range fields[1:] {
			switch field {
			case "(std)":
				p.Standard = true
			case "(remote)":
				p.Module = &packages.Module{Version: "v1.0.0"}
			case "(replaced)":
				p.Module = &packages.Module{Version: "v1.0.0", Replace: &packages.Module{Dir: "../x"}}
			default:
				p.Imports = append(p.Imports, field)
			}
		}
		all = append(all, p)
	}
	return newGraph(all)
}

func (g graph) set(ids ...string) set {
	s := set{}
	for _, id := range ids {
		s[g.byID[id]] = true
	}
	return s
}

func TestChoose(t *testing.T) {
	const program = `
		fmt           (std)
		remote   fmt  (remote)
		sdk      fmt  (remote)
		wrapper  sdk  (remote)
		config   fmt remote
		owner    config
		session  owner fmt
		handler  session remote wrapper
		tool     fmt
		tool[tool.test]     fmt
		session[session.test]  owner fmt
		other[session.test]    session[session.test] remote
		session_test[session.test]  session[session.test] other[session.test]
		main     handler tool
	`
	tests := map[string]struct{ marked, want string }{
		"nothing":                {"", ""},
		"down and up":            {"session", "config owner session handler main tool"},
		"up through others":      {"sdk", "sdk wrapper config owner session handler main tool"},
		"the end of the graph":   {"tool", "config owner session handler main tool"},
		"only local ones":        {"owner", "config owner session handler main tool"},
		"a test and its variant": {"session_test[session.test]", "config owner session[session.test] other[session.test] session_test[session.test]"},
		"a test with no more":    {"tool[tool.test]", "tool[tool.test]"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			g := graphOf(program)
			got := g.choose(g.set(strings.Fields(test.marked)...)).paths()
			want := strings.Fields(test.want)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("chosen %v, want %v", got, want)
			}
		})
	}
}

func TestChooseEndsInCycles(t *testing.T) {
	g := graphOf("a b\nb c\nc a")
	if got := g.choose(g.set("b")).paths(); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("chosen %v", got)
	}
}

func TestLocal(t *testing.T) {
	g := graphOf("here\nthere (remote)\nreplaced (replaced)\nfmt (std)")
	want := map[string]bool{"here": true, "replaced": true}
	for id, p := range g.byID {
		if p.local() != want[id] {
			t.Errorf("%s: local %t", id, p.local())
		}
	}
}

func TestMarkedByTestFilesOnly(t *testing.T) {
	plain := &listed{ImportPath: "p", GoFiles: []string{"p.go"}}
	variant := &listed{ImportPath: "p [p.test]", ForTest: "p", GoFiles: []string{"p.go", "p_test.go"}}
	tests := map[string]struct{ plain, variant bool }{
		"p.go":      {true, false},
		"p_test.go": {false, true},
	}
	for file, want := range tests {
		got := marked([]*listed{variant, plain}, map[string]reading{file: {marked: true}})
		if got[plain] != want.plain || got[variant] != want.variant {
			t.Errorf("%s marks package %t, variant %t", file, got[plain], got[variant])
		}
	}
}
