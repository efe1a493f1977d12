package script

import "strings"

// mostNames bounds how many names of a file are told apart: with more of them nearly
// every importer names one.
const mostNames = 50

// passOn makes what passes a hot file on as hot.
func (p *Program) passOn(hot map[string]Hot) {
	through := map[string][]*Module{}
	for _, m := range p.order {
		for path := range m.passesOn() {
			through[path] = append(through[path], m)
		}
	}
	var open []string
	for path := range hot {
		open = append(open, path)
	}
	for len(open) > 0 {
		var next []string
		for _, from := range open {
			for _, m := range through[from] {
				if before, ok := hot[m.ID]; !ok || before.Names != nil && !covers(before.Names, hot[from].Names) {
					hot[m.ID] = Hot{Path: m.ID, Names: joined(before, ok, hot[from], m.passesOn()[from])}
					next = append(next, m.ID)
				}
			}
		}
		open = next
	}
}

// covers reports whether all of some names are among others; nil is all there are.
func covers(names, some map[string]bool) bool {
	if some == nil {
		return names == nil
	}
	for name := range some {
		if !names[name] {
			return false
		}
	}
	return true
}

// joined are the names of a file that passes another one on, under new names maybe.
func joined(before Hot, is bool, from Hot, renamed []string) map[string]bool {
	if is && before.Names == nil || from.Names == nil {
		return nil
	}
	names := map[string]bool{}
	for _, of := range []map[string]bool{before.Names, from.Names} {
		for name := range of {
			names[name] = true
		}
	}
	for _, name := range renamed {
		if name == "default" {
			return nil
		}
		names[name] = true
	}
	if len(names) > mostNames {
		return nil
	}
	return names
}

// passesOn are the files of which a module exports something, with the names that
// this has here and not there.
func (m *Module) passesOn() map[string][]string {
	out := map[string][]string{}
	add := func(specifier, name, as string) {
		if specifier == "" {
			return
		}
		if path := m.program.dialect(m).Resolve(m.Path, specifier); path != "" {
			if out[path] == nil {
				out[path] = []string{}
			}
			if name != as {
				out[path] = append(out[path], as)
			}
		}
	}
	for _, specifier := range m.stars {
		add(specifier, "", "")
	}
	for as, sym := range m.exports {
		if sym.local != "" && m.scope != nil {
			if local := m.scope.names[sym.local]; local != nil {
				sym = local
			}
		}
		add(sym.specifier, sym.name, as)
	}
	if m.python() && strings.HasSuffix(m.Path, "__init__.py") && m.scope != nil {
		for as, sym := range m.scope.names {
			add(sym.specifier, sym.name, as)
		}
	}
	return out
}
