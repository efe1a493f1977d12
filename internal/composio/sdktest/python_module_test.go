package sdktest

import (
	"path"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/syntax"
)

// pythonPackage is a package of Python. Its modules are read when they are asked
// for, by their dotted names.
type pythonPackage struct {
	t       *testing.T
	sources map[string][]byte
	modules map[string]*pythonModule
}

type pythonModule struct {
	pkg  *pythonPackage
	name string
	// within is the package that relative imports start from.
	within  string
	classes map[string]syntax.Node
	// values are what the module assigns to names.
	values  map[string]syntax.Node
	imports map[string]reference
}

// readPython opens a package, and gives the module that programs import.
func readPython(t *testing.T, sources map[string][]byte, main string) *pythonModule {
	p := &pythonPackage{t, sources, map[string]*pythonModule{}}
	m := p.open(main)
	if m == nil {
		t.Fatalf("find the module %s among %d files: it is not there; look how the package is built now", main, len(sources))
	}
	return m
}

// open gives a module, nil where there is none.
func (p *pythonPackage) open(name string) *pythonModule {
	if m, ok := p.modules[name]; ok {
		return m
	}
	base := strings.ReplaceAll(name, ".", "/")
	for _, file := range []string{base + ".py", base + "/__init__.py"} {
		source, ok := p.sources[file]
		if !ok {
			continue
		}
		tree, err := syntax.Parse(p.t.Context(), syntax.Python, source)
		if err != nil {
			p.t.Fatalf("read %s: %v", file, err)
		}
		m := &pythonModule{
			pkg: p, name: name, within: strings.ReplaceAll(path.Dir(file), "/", "."),
			classes: map[string]syntax.Node{}, values: map[string]syntax.Node{}, imports: map[string]reference{},
		}
		m.read(tree.Root())
		p.modules[name] = m
		return m
	}
	p.modules[name] = nil
	return nil
}

func (m *pythonModule) read(root syntax.Node) {
	for n := range root.Children() {
		switch n.Kind() {
		case syntax.Class:
			m.classes[n.Child(syntax.FieldName).Text()] = n
		case syntax.Assign:
			m.values[n.Child(syntax.FieldLeft).Text()] = n.Child(syntax.FieldRight)
		}
	}
	for n := range root.Descendants() { // those of a type check or a function as well
		if n.Kind() != syntax.Import {
			continue
		}
		source := m.absolute(n.Child(syntax.FieldSource).Text())
		for c := range n.Children() {
			name := c.Child(syntax.FieldName).Text()
			alias := name
			if a := c.Child(syntax.FieldAlias); a.Exists() {
				alias = a.Text()
			}
			switch c.Kind() {
			case syntax.ImportName:
				if _, ok := m.imports[alias]; !ok {
					m.imports[alias] = reference{source, name}
				}
			case syntax.ImportModule:
				m.imports[alias] = reference{name, ""}
			}
		}
	}
}

// absolute is the name of a module without leading dots.
func (m *pythonModule) absolute(source string) string {
	name := strings.TrimLeft(source, ".")
	dots := len(source) - len(name)
	if dots == 0 {
		return name
	}
	base := strings.Split(m.within, ".")
	base = base[:max(0, len(base)-dots+1)]
	if name != "" {
		base = append(base, name)
	}
	return strings.Join(base, ".")
}

// class finds the class that a name stands for, and the module it is in.
func (m *pythonModule) class(name string, depth int) (*pythonModule, syntax.Node) {
	if c, ok := m.classes[name]; ok {
		return m, c
	}
	if depth > 10 {
		return nil, syntax.Node{}
	}
	if value := m.values[name]; value.Is(syntax.Identifier) {
		return m.class(value.Text(), depth+1)
	}
	first, rest, dotted := strings.Cut(name, ".")
	to, ok := m.imports[first]
	if !ok {
		return nil, syntax.Node{}
	}
	if dotted {
		for _, module := range []string{to.source + "." + to.name, to.source} {
			if in := m.pkg.open(strings.Trim(module, ".")); in != nil {
				return in.class(rest, depth+1)
			}
		}
		return nil, syntax.Node{}
	}
	if in := m.pkg.open(to.source); in != nil {
		return in.class(to.name, depth+1)
	}
	return nil, syntax.Node{}
}
