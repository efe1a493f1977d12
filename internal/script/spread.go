package script

import (
	"maps"
	"slices"
)

// spread finds the statements that name one of some names, or what leads to it in
// turn, and adds what these declare to the names. Speaking says that to speak of
// Composio is enough.
func (m *Module) spread(names map[string]bool, speaking bool) []lead {
	o := m.outline()
	taken := map[int]bool{}
	var open []string
	enter := func(name string) {
		if !names[name] {
			names[name] = true
			open = append(open, name)
		}
	}
	take := func(i int) {
		if taken[i] {
			return
		}
		taken[i] = true
		for _, name := range o.statements[i].declares {
			enter(name)
		}
		for name := range o.statements[i].writes { // a client may be put there
			if sym := m.scope.names[name]; sym != nil && sym.v != nil {
				enter(name)
			}
		}
		for _, name := range o.statements[i].promises { // others know no more of it
			if sym := m.scope.names[name]; sym != nil && sym.class != nil {
				enter(name)
			}
		}
	}
	for name := range names {
		open = append(open, name)
	}
	for i := range o.statements {
		if speaking && o.statements[i].speaks {
			take(i)
		}
	}
	for len(open) > 0 {
		name := open[len(open)-1]
		open = open[:len(open)-1]
		for _, i := range o.naming[name] {
			take(i)
		}
	}
	var out []lead
	for _, i := range slices.Sorted(maps.Keys(taken)) {
		s := &o.statements[i]
		l := lead{statement: s, whole: speaking}
		for _, mention := range s.names {
			if names[mention.name] {
				l.at = append(l.at, mention.at)
			}
		}
		slices.Sort(l.at)
		out = append(out, l)
	}
	return out
}

// connected adds to some statements those that they need: what declares the names
// in them, and what writes to these.
func (m *Module) connected(leads []lead) []lead {
	o := m.outline()
	taken, needed := map[*statement]bool{}, map[string]bool{}
	var open []*statement
	take := func(places []int) {
		for _, i := range places {
			if s := &o.statements[i]; !taken[s] {
				taken[s] = true
				leads = append(leads, lead{statement: s, whole: true})
				open = append(open, s)
			}
		}
	}
	for _, l := range leads {
		taken[l.statement] = true
		open = append(open, l.statement)
	}
	for len(open) > 0 {
		s := open[len(open)-1]
		open = open[:len(open)-1]
		for _, mention := range s.names {
			if !needed[mention.name] {
				needed[mention.name] = true
				take(o.declaring[mention.name])
			}
		}
		if !s.function {
			for _, name := range s.declares {
				take(o.writing[name])
			}
		}
	}
	return leads
}
