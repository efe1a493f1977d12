package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// mostExports bounds how far a name is followed through files that pass it on.
const mostExports = 20

// means says what a symbol stands for in the end.
func (s *symbol) means() *entity {
	if s.resolved != nil {
		return s.resolved
	}
	if s.resolving { // imports that lead in a circle
		return &entity{}
	}
	s.resolving = true
	s.resolved = s.follow()
	s.resolving = false
	return s.resolved
}

func (s *symbol) follow() *entity {
	switch {
	case s.specifier != "":
		return s.module.imports(s.specifier, s.name)
	case s.local != "":
		if local := s.module.scope.lookup(s.local); local != nil && local != s {
			return local.means()
		}
		return &entity{}
	}
	return &entity{v: s.v, fn: s.fn, class: s.class, node: s.node, in: s.module}
}

// imports says what a specifier's module holds under a name.
func (m *Module) imports(specifier, name string) *entity {
	published := m.program.dialect(m).Package(m.Path, specifier)
	if h := composio.Package(m.language(), published); h != "" && !m.shadows(specifier, name, h) {
		if name == "*" {
			return &entity{handle: h, path: published}
		}
		return &entity{handle: h.Member(name), path: join(published, name)}
	}
	if path, ok := framework.Generated(specifier); ok && !m.python() {
		return &entity{path: join(path, name)}
	}
	if to := m.program.load(m, specifier); to != nil {
		if name == "*" {
			return &entity{module: to, path: specifier}
		}
		if e := to.export(name, 0); e != nil {
			return e
		}
		if sub := m.program.load(m, submodule(m, specifier, name)); sub != nil && sub != m {
			return &entity{module: sub, path: join(specifier, name)}
		}
		return &entity{path: join(specifier, name)}
	}
	if sub := m.program.load(m, submodule(m, specifier, name)); sub != nil { // a package without __init__.py
		return &entity{module: sub, path: join(specifier, name)}
	}
	e := &entity{path: join(published, name)}
	if m.local(specifier) && namedClient(name) {
		e.handle = composio.Client(m.language())
	}
	return e
}

// sdk is the handle of the SDK that a specifier leads to, "" for none.
func (m *Module) sdk(specifier string) composio.Handle {
	return composio.Package(m.language(), m.program.dialect(m).Package(m.Path, specifier))
}

// shadows reports whether a file of the program's own has the name of an SDK. In
// Python a file goes first, but nobody calls one composio who imports Composio from
// that.
func (m *Module) shadows(specifier, name string, h composio.Handle) bool {
	if !m.python() || specifier == "composio" && (name == "*" || h.Member(name) != "") {
		return false
	}
	return m.program.load(m, specifier) != nil
}

// submodule is what `from a import b` imports if b is a module.
func submodule(m *Module, specifier, name string) string {
	if !m.python() {
		return ""
	}
	return Submodule(specifier, name)
}

// Submodule is the specifier of the module that a name from a module of Python may be.
func Submodule(specifier, name string) string {
	if strings.HasSuffix(specifier, ".") {
		return specifier + name
	}
	return specifier + "." + name
}

// topAliases stand for the top of a program, whatever the configuration says.
var topAliases = []string{"@/", "~/", "@@/", "~~/"}

// local reports whether a specifier leads to a file of the program's own.
func (m *Module) local(specifier string) bool {
	return strings.HasPrefix(specifier, ".") || slices.ContainsFunc(topAliases, func(alias string) bool {
		return strings.HasPrefix(specifier, alias)
	})
}

// join is the path of a name that a module exports.
func join(specifier, name string) string {
	if name == "*" || name == "default" {
		return specifier
	}
	return specifier + "." + name
}

// export says what a module exports under a name, nil for nothing.
func (m *Module) export(name string, depth int) *entity {
	if depth > mostExports {
		return nil
	}
	if sym := m.exports[name]; sym != nil {
		return sym.means()
	}
	if m.python() {
		if sym := m.scope.names[name]; sym != nil {
			return sym.means()
		}
	}
	for _, specifier := range m.stars {
		if name == "default" {
			break
		}
		if h := m.sdk(specifier); h != "" && h.Member(name) != "" {
			return &entity{handle: h.Member(name), path: join(specifier, name)}
		}
		if to := m.program.load(m, specifier); to != nil && to != m {
			if e := to.export(name, depth+1); e != nil {
				return e
			}
		}
	}
	if whole := m.whole(); whole != nil && name != "default" {
		return &entity{of: whole, member: name}
	}
	return nil
}

// namedClient recognises the names that a client of Composio goes by where nothing
// else is known of it.
func namedClient(name string) bool {
	switch strings.ToLower(strings.ReplaceAll(strings.TrimLeft(name, "_"), "_", "")) {
	case "composio", "composioclient", "composiosdk":
		return true
	}
	return false
}

// importedModule gives the specifier of a module that an expression loads while
// the program runs.
func importedModule(n syntax.Node) (string, bool) {
	n = unwrap(n)
	if n.Kind() != syntax.Call {
		return "", false
	}
	fn := n.Child(syntax.FieldFunction)
	switch fn.Text() {
	case "require", "import", "importlib.import_module", "import_module", "__import__":
		specifier, ok := n.Child(syntax.FieldArgument).StringValue()
		return specifier, ok && specifier != ""
	}
	return "", false
}

// unwrap takes off what does not change a value: await, a cast.
func unwrap(n syntax.Node) syntax.Node {
	for n.Is(syntax.Await, syntax.Cast) {
		n = n.Child(syntax.FieldValue)
	}
	return n
}

// keyName is the name that a key of an object spells.
func keyName(key syntax.Node) (string, bool) {
	switch key.Kind() {
	case syntax.Name, syntax.Number:
		return key.Text(), true
	case syntax.String, syntax.Template:
		return key.StringValue()
	}
	return "", false
}
