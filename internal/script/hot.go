package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
)

// Hot are the files whose functions tie work to whatever user their callers pass,
// and those that lead to a user who is fixed: who imports them decides which user
// it is, or what part of the program.
func (p *Program) Hot(found *flow.Findings) []string {
	hot := map[string]bool{}
	heat := func(id flow.FuncID) {
		if path, _, ok := strings.Cut(string(id), "#"); ok {
			hot[path] = true
		}
	}
	for id, s := range found.Summaries {
		if s.Reaches() {
			heat(id)
		}
	}
	for _, id := range found.Through {
		heat(id)
	}
	for changed := true; changed; { // what passes a hot file on is as hot
		changed = false
		for _, m := range p.order {
			if !hot[m.ID] && m.passesOn(hot) {
				hot[m.ID], changed = true, true
			}
		}
	}
	p.hot = hot
	var out []string
	for path := range hot {
		out = append(out, path)
	}
	slices.Sort(out)
	return out
}

// passesOn reports whether a module exports anything of a hot one.
func (m *Module) passesOn(hot map[string]bool) bool {
	specifiers := slices.Clone(m.stars)
	for _, sym := range m.exports {
		if sym.local != "" && m.scope != nil {
			if local := m.scope.names[sym.local]; local != nil {
				sym = local
			}
		}
		specifiers = append(specifiers, sym.specifier)
	}
	if m.python() && strings.HasSuffix(m.Path, "__init__.py") && m.scope != nil {
		for _, sym := range m.scope.names {
			specifiers = append(specifiers, sym.specifier)
		}
	}
	for _, specifier := range specifiers {
		if specifier != "" && hot[m.program.dialect(m).Resolve(m.Path, specifier)] {
			return true
		}
	}
	return false
}
