package script

import (
	"slices"

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
	return m.Tree.Position(s.End).Line-m.Tree.Position(s.Start).Line > longest
}

// choose says which functions of a module are evaluated for themselves: those of
// the statements that name what matters, directly or by way of others in the file.
// It reports whether there are more than before.
func (m *Module) choose() bool {
	if !m.root {
		return false
	}
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

// spread finds the statements that name one of some names, or what leads to it in
// turn, and adds what these declare to the names. Speaking says that to speak of
// Composio is enough.
func (m *Module) spread(names map[string]bool, speaking bool) []lead {
	var out []lead
	statements := m.outline()
	taken := make([]bool, len(statements))
	for changed := true; changed; {
		changed = false
		for i := range statements {
			s := &statements[i]
			if taken[i] || !(speaking && s.speaks) && !s.naming(names) {
				continue
			}
			taken[i], changed = true, true
			for _, name := range s.declares {
				names[name] = true
			}
			out = append(out, lead{statement: s, whole: speaking})
		}
	}
	for i := range out {
		for _, mention := range out[i].names {
			if names[mention.name] {
				out[i].at = append(out[i].at, mention.at)
			}
		}
		slices.Sort(out[i].at)
	}
	return out
}

// connected adds to some statements those that they need: what declares the names
// in them, and what writes to these.
func (m *Module) connected(leads []lead) []lead {
	statements := m.outline()
	taken := map[*statement]bool{}
	needed, variables := map[string]bool{}, map[string]bool{}
	take := func(s *statement) {
		taken[s] = true
		for _, mention := range s.names {
			needed[mention.name] = true
		}
		if !s.function {
			for _, name := range s.declares {
				variables[name] = true
			}
		}
	}
	for _, l := range leads {
		take(l.statement)
	}
	for changed := true; changed; {
		changed = false
		for i := range statements {
			s := &statements[i]
			if !taken[s] && (slices.ContainsFunc(s.declares, func(name string) bool { return needed[name] }) || s.sets(variables)) {
				take(s)
				leads = append(leads, lead{statement: s, whole: true})
				changed = true
			}
		}
	}
	return leads
}

func (s *statement) sets(variables map[string]bool) bool {
	for name := range s.writes {
		if variables[name] {
			return true
		}
	}
	return false
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
	for _, s := range m.outline() {
		for _, one := range s.imports {
			enter(one.local, one.specifier, one.name)
		}
		for _, mention := range s.names {
			if mention.name[0] == '"' && m.leadsTo(mention.name[1:], "") {
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
	if specifier == "" || last != "" && !m.program.specified[last] {
		return false // most are left out by their last name
	}
	if name != "" {
		specifier = Submodule(specifier, name)
	}
	return m.program.hot[m.program.dialect(m).Resolve(m.Path, specifier)]
}
