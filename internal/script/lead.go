package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// longest is how many lines a function has at most that is evaluated only because
// another one calls it: what supplies an id is short, and a whole program is not.
const longest = 40

// isLong reports whether a node has more lines than that.
func (m *Module) isLong(n syntax.Node) bool {
	s := n.Span()
	return m.Tree.Line(s.End)-m.Tree.Line(s.Start) > longest
}

// choose says which functions of a module are evaluated for themselves: those of
// the statements that name what matters, directly or by way of others in the file.
// It reports whether there are more than before.
func (m *Module) choose() bool {
	known := choice{m.root, m.program.surveys, len(m.all)}
	if !m.root || m.chosen == known {
		return false
	}
	m.chosen = known
	names := m.hotNames()
	if m.Mentions {
		m.leads = m.connected(m.spread(names, true))
	} else {
		m.leads = m.spread(names, false)
	}
	more := false
	for _, f := range m.all {
		is := m.isRoot(f)
		more = more || is && !f.Root
		f.Root = is
	}
	return more
}

// choice is what was known when the functions of a module were chosen.
type choice struct {
	root bool
	// surveys is how often the program was asked what is hot, functions how many the
	// module had.
	surveys, functions int
}

// isRoot reports whether a function is evaluated for itself. The top level of a file
// that mentions Composio always is.
func (m *Module) isRoot(f *flow.Func) bool {
	if !m.root || f.Module && m.Mentions {
		return m.root
	}
	for i := range m.leads {
		if l := &m.leads[i]; f.Module && !l.function || !f.Module && l.holds(m, f.Pos) {
			return true
		}
	}
	return false
}

// lead is a statement of the top level that names what matters.
type lead struct {
	*statement
	// at are the places where it does, in their order.
	at []int
	// whole says that all functions in it matter.
	whole bool
}

// holds reports whether a part of the statement matters. All of a function and a
// class does, as methods share what their class holds.
func (l *lead) holds(m *Module, p flow.Pos) bool {
	if !within(p, m, l.node) {
		return false
	}
	i, _ := slices.BinarySearch(l.at, p.Start-m.base)
	return l.whole || l.function || i < len(l.at) && l.at[i] < p.End-m.base
}

func within(p flow.Pos, m *Module, n syntax.Node) bool {
	s := m.pos(n)
	return s.Start <= p.Start && p.End <= s.End
}

// hotNames are the names that a module has for what hot files export, and the
// specifiers of these files, which it may load while it runs. In a file that
// mentions Composio they are with those of what it imports of that.
func (m *Module) hotNames() map[string]bool {
	names := map[string]bool{}
	enter := func(local, specifier, name string) {
		if m.leadsTo(specifier, "") || m.python() && m.leadsTo(specifier, name) ||
			m.Mentions && (composio.Speaks(specifier) || composio.Speaks(name)) {
			names[local] = true
		}
	}
	for local, sym := range m.scope.names {
		if sym.specifier != "" {
			enter(local, sym.specifier, sym.name)
		}
	}
	o := m.outline()
	for i := range o.statements {
		s := &o.statements[i]
		for _, one := range s.imports {
			enter(one.local, one.specifier, one.name)
		}
		for _, mention := range s.names {
			if text, is := strings.CutPrefix(mention.name, `"`); is && m.leadsTo(text, "") {
				names[mention.name] = true
			}
		}
	}
	return names
}

// leadsTo reports whether a specifier leads to a hot file, or the module does that it
// has under a name.
func (m *Module) leadsTo(specifier, name string) bool {
	last := name
	if name == "" {
		last = LastName(specifier)
	}
	if specifier == "" || last != "" && !m.program.ends[last] {
		return false // most are left out by their last name
	}
	if name != "" {
		specifier = Submodule(specifier, name)
	}
	return m.program.hot[m.program.dialect(m).Resolve(m.Path, specifier)]
}
