package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Hot is a file whose functions tie work to whatever user their callers pass, or
// lead to a user who is fixed: who imports them decides which user it is, or what
// part of the program.
type Hot struct {
	Path string
	// Names are what a file that imports this one has to name to come to such a
	// function, nil for anything.
	Names map[string]bool
}

// Hot are the files that matter to those who import them, in the order of the paths.
func (p *Program) Hot(found *flow.Findings) []Hot {
	functions := map[string][]flow.FuncID{}
	heat := func(id flow.FuncID) {
		if path, _, ok := strings.Cut(string(id), "#"); ok {
			functions[path] = append(functions[path], id)
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
	hot := map[string]Hot{}
	for path, ids := range functions {
		hot[path] = Hot{path, p.modules[path].callable(ids)}
	}
	p.passOn(hot)
	p.hot = map[string]bool{}
	var out []Hot
	for path, h := range hot {
		p.hot[path] = true
		out = append(out, h)
	}
	slices.SortFunc(out, func(a, b Hot) int { return strings.Compare(a.Path, b.Path) })
	return out
}

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
					hot[m.ID] = Hot{m.ID, joined(before, ok, hot[from], m.passesOn()[from])}
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

// callable are the names that a file which imports the module needs to call some of
// its functions, nil if there are others than names: a default export, say.
func (m *Module) callable(ids []flow.FuncID) map[string]bool {
	if m == nil {
		return nil
	}
	names, found := m.called(ids)
	if !found {
		return nil
	}
	m.spread(names)
	out := map[string]bool{}
	for name := range names {
		out[name] = true
		for _, as := range m.public[name] {
			out[as] = true
		}
	}
	if out["default"] || m.commonJS() {
		return nil
	}
	return out
}

// called are the names that functions go by: their own, and that of what they are
// declared in. It reports whether each has one.
func (m *Module) called(ids []flow.FuncID) (map[string]bool, bool) {
	at := map[flow.FuncID]*flow.Func{}
	for _, f := range m.all {
		at[f.ID] = f
	}
	names := map[string]bool{}
	for _, id := range ids {
		f := at[id]
		if f == nil || f.Module {
			return nil, false
		}
		declared := false
		for statement := range m.Root().Children() {
			if within(f.Pos, m, statement) {
				if declaration(statement).Kind() == syntax.Class && strings.Contains(string(id), "#@") {
					return nil, false // a field may hold it
				}
				for name := range declaredBy(declaration(statement)) {
					names[name.Text()], declared = true, true
				}
			}
		}
		if !declared {
			return nil, false
		}
		names[f.Name[strings.LastIndexByte(f.Name, '.')+1:]] = true
	}
	return names, true
}

// commonJS reports whether the module exports in the manner of CommonJS.
func (m *Module) commonJS() bool {
	for statement := range m.Root().Children() {
		if statement.Kind() == syntax.Assign {
			if _, ok := CommonJS(statement.Child(syntax.FieldLeft)); ok {
				return true
			}
		}
	}
	return false
}
