package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Hot is a file whose functions tie work to whatever user their callers pass, or
// lead to a user who is fixed: who imports them decides which user it is, or what
// part of the program. A file that exports something of an SDK is hot too.
type Hot struct {
	Path string
	// Names are what a file that imports this one has to name to come to such a
	// function, nil for anything.
	Names map[string]bool
	// Ends are the names that a specifier of the file can end in.
	Ends []string
}

// Hot are the files that matter to those who import them, in the order of the paths.
func (p *Program) Hot(found *flow.Findings) []Hot {
	ids := map[string][]string{} // by path
	heat := func(id string) {
		if path, name, ok := strings.Cut(id, "#"); ok {
			ids[path] = append(ids[path], name)
		}
	}
	for id, s := range found.Summaries {
		if s.Reaches() || s.HandsOut() {
			heat(string(id))
		}
	}
	for _, id := range found.Through {
		heat(string(id))
	}
	for _, id := range found.Holders {
		heat(id)
	}
	for id, value := range found.Globals {
		if value.OfSDK() {
			heat(id)
		}
	}
	for _, m := range p.order {
		for _, name := range m.exportsSDK() {
			heat(m.id(name))
		}
	}
	hot := map[string]Hot{}
	for path, names := range ids {
		hot[path] = Hot{Path: path, Names: p.modules[path].callable(names)}
	}
	p.passOn(hot)
	p.hot, p.ends = map[string]bool{}, map[string]bool{}
	p.surveys++
	var out []Hot
	for path, h := range hot {
		if m := p.modules[path]; m != nil {
			h.Ends = p.dialect(m).Ends(path)
		}
		p.hot[path] = true
		for _, end := range h.Ends {
			p.ends[end] = true
		}
		out = append(out, h)
	}
	slices.SortFunc(out, func(a, b Hot) int { return strings.Compare(a.Path, b.Path) })
	return out
}

// callable are the names that a file which imports the module needs to come to some
// of its functions and variables, nil if there are others than names: a default
// export, say.
func (m *Module) callable(ids []string) map[string]bool {
	if m == nil || m.scope == nil {
		return nil
	}
	names, found := m.called(ids)
	if !found {
		return nil
	}
	m.spread(names, false)
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

// called are the names that functions and variables go by: their own, and that of
// what they are declared in. It reports whether each has one.
func (m *Module) called(ids []string) (map[string]bool, bool) {
	at := map[string]*flow.Func{}
	for _, f := range m.all {
		at[string(f.ID)] = f
	}
	names := map[string]bool{}
	for _, id := range ids {
		f := at[m.id(id)]
		if name, _, _ := strings.Cut(id, "."); f == nil && (m.scope.names[name] != nil || m.exports[name] != nil) {
			names[name] = true // a variable, or one of a class
			continue
		}
		if f == nil || f.Module {
			return nil, false
		}
		declared := false
		for statement := range m.Root().Children() {
			if within(f.Pos, m, statement) {
				if declaration(statement).Kind() == syntax.Class && strings.HasPrefix(id, "@") {
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

// exportsSDK are the names that a module exports parts of an SDK under, as it has
// imported them.
func (m *Module) exportsSDK() []string {
	symbols := m.exports
	if m.python() && m.scope != nil {
		symbols = m.scope.names
	}
	var out []string
	for name, sym := range symbols {
		if sym.specifier != "" && m.sdk(sym.specifier) != "" {
			out = append(out, name)
		}
	}
	return out
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
