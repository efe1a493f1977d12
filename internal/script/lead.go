package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// longest is how many lines a function has at most that is evaluated only because
// another one calls it: what supplies an id is short, and a whole program is not.
const longest = 40

// isLong reports whether a node has more lines than that.
func (m *Module) isLong(n syntax.Node) bool {
	s := n.Span()
	return m.Tree.Position(s.End).Line-m.Tree.Position(s.Start).Line > longest
}

// choose says which functions of a module are evaluated for themselves: of a file
// that mentions Composio all, of one that imports what matters those that name it,
// directly or by way of others in the file.
func (m *Module) choose(hot map[string]bool) {
	if !m.root {
		return
	}
	if m.Mentions {
		for _, f := range m.all {
			f.Root = true
		}
		return
	}
	m.leads = m.spread(m.hotNames(hot))
	for _, f := range m.all {
		f.Root = m.isRoot(f)
	}
}

// isRoot reports whether a function is evaluated for itself.
func (m *Module) isRoot(f *flow.Func) bool {
	if !m.root || m.Mentions {
		return m.root
	}
	for _, s := range m.leads {
		if f.Module && !s.function || !f.Module && within(f.Pos, m, s.node) && s.names(m, f.Pos) {
			return true
		}
	}
	return false
}

// lead is a statement of the top level that names what matters.
type lead struct {
	node syntax.Node
	// function says that it declares a function or a class and does nothing else.
	function bool
	hot      map[string]bool
}

func within(p flow.Pos, m *Module, n syntax.Node) bool {
	s := m.pos(n)
	return s.Start <= p.Start && p.End <= s.End
}

// names reports whether a part of the statement names what matters. All of a class
// does, as its methods share what it holds.
func (s lead) names(m *Module, p flow.Pos) bool {
	if s.function {
		return true
	}
	for n := range s.node.Descendants() {
		if at := m.pos(n); at.Start >= p.Start && at.End <= p.End && mentions(n, s.hot) {
			return true
		}
	}
	return false
}

// mentions reports whether a node is one of the names, or the specifier of a module.
func mentions(n syntax.Node, names map[string]bool) bool {
	switch n.Kind() {
	case syntax.Identifier, syntax.TypeName:
		return names[n.Text()]
	case syntax.String:
		text, ok := n.StringValue()
		return ok && names[`"`+text]
	}
	return false
}

// spread finds the statements that name one of some names, or what leads to it in
// turn, and adds what these declare to the names.
func (m *Module) spread(names map[string]bool) []lead {
	var out []lead
	taken := map[int]bool{}
	for changed := true; changed; {
		changed = false
		for statement := range m.Root().Children() {
			if taken[statement.Index()] || statement.Kind() == syntax.Import || !naming(statement, names) {
				continue
			}
			taken[statement.Index()], changed = true, true
			s := lead{node: statement, hot: names}
			declared := declaration(statement)
			s.function = declared.Is(syntax.Function, syntax.Class)
			for name := range declaredBy(declared) {
				names[name.Text()] = true
			}
			out = append(out, s)
		}
	}
	return out
}

// declaration is what a statement declares, exported or not.
func declaration(statement syntax.Node) syntax.Node {
	if statement.Kind() == syntax.Export {
		return statement.Child(syntax.FieldDeclaration)
	}
	return statement
}

func naming(statement syntax.Node, names map[string]bool) bool {
	for n := range statement.Descendants() {
		if mentions(n, names) {
			return true
		}
	}
	return false
}

// declaredBy are the names that a statement gives a value.
func declaredBy(statement syntax.Node) func(func(syntax.Node) bool) {
	return func(yield func(syntax.Node) bool) {
		switch statement.Kind() {
		case syntax.Function, syntax.Class:
			yield(statement.Child(syntax.FieldName))
		case syntax.Variable:
			for d := range statement.Children() {
				for name := range targets(d.Child(syntax.FieldName)) {
					if !yield(name) {
						return
					}
				}
			}
		case syntax.Assign:
			for name := range targets(statement.Child(syntax.FieldLeft)) {
				if !yield(name) {
					return
				}
			}
		}
	}
}

// hotNames are the names that a module has for what hot files export, and the
// specifiers of these files, which it may load while it runs.
func (m *Module) hotNames(hot map[string]bool) map[string]bool {
	names := map[string]bool{}
	leads := func(specifier string) bool {
		return specifier != "" && hot[m.program.dialect(m).Resolve(m.Path, specifier)]
	}
	for name, sym := range m.scope.names {
		if leads(sym.specifier) || sym.specifier != "" && leads(submodule(m, sym.specifier, sym.name)) {
			names[name] = true
		}
	}
	for n := range m.Root().Descendants() {
		switch n.Kind() {
		case syntax.String:
			if text, ok := n.StringValue(); ok && len(text) < longestPath && leads(text) {
				names[`"`+text] = true
			}
		case syntax.Import: // inside of a function
			m.program.dialect(m).Imports(n, func(local, specifier, name string) {
				if leads(specifier) || leads(submodule(m, specifier, name)) {
					names[local] = true
				}
			})
		}
	}
	return names
}
