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
	through := map[string][]string{} // what passes a hot file on is as hot
	for _, m := range p.order {
		for _, path := range m.passesOn() {
			through[path] = append(through[path], m.ID)
		}
	}
	var out []string
	for path := range hot {
		out = append(out, path)
	}
	for open := out; len(open) > 0; {
		var next []string
		for _, from := range open {
			for _, path := range through[from] {
				if !hot[path] {
					hot[path] = true
					next = append(next, path)
				}
			}
		}
		out, open = append(out, next...), next
	}
	p.hot = hot
	slices.Sort(out)
	return out
}

// passesOn are the files of which a module exports something.
func (m *Module) passesOn() []string {
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
	var out []string
	for _, specifier := range specifiers {
		if specifier == "" {
			continue
		}
		if path := m.program.dialect(m).Resolve(m.Path, specifier); path != "" && !slices.Contains(out, path) {
			out = append(out, path)
		}
	}
	return out
}
