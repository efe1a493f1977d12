package sdktest

import (
	"maps"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/syntax"
)

// pythonThing is an object of a class, or a member of one.
type pythonThing struct {
	module *pythonModule
	// class is the class that it is an object of; makes says that it is the
	// class itself.
	class syntax.Node
	makes bool
	// methods are its definitions where it is a method.
	methods []syntax.Node
	// opaque says that it can be called, and no more is known.
	opaque bool
	// found are its members, once they were asked for.
	found map[string]*pythonThing
}

var _ thing = (*pythonThing)(nil)

func (x *pythonThing) member(name string) thing {
	if m := x.all(0)[name]; m != nil {
		return m
	}
	return nil
}

func (x *pythonThing) names() []string { return slices.Sorted(maps.Keys(x.all(0))) }

func (x *pythonThing) id() string {
	if !x.class.Exists() {
		return ""
	}
	return x.module.name + "#" + x.class.Child(syntax.FieldName).Text()
}

// all are the members that are open to programs.
func (x *pythonThing) all(depth int) map[string]*pythonThing {
	if x.found != nil {
		return x.found
	}
	found := map[string]*pythonThing{}
	x.found = found
	if !x.class.Exists() || x.makes || depth > 10 {
		return found
	}
	for parent := range x.class.ChildrenIn(syntax.FieldSuperclass) {
		if p := x.module.typed(parent); p != nil {
			maps.Copy(found, p.all(depth+1))
		}
	}
	own := map[string]*pythonThing{}
	for n := range x.class.Child(syntax.FieldBody).Children() {
		name := n.Child(syntax.FieldName).Text()
		switch {
		case n.Kind() == syntax.Assign:
			own[n.Child(syntax.FieldLeft).Text()] = x.module.field(n.Child(syntax.FieldType))
		case n.Kind() != syntax.Method || decorated(n, "setter"):
		case name == "__init__":
			x.assigned(n, own)
		case decorated(n, "property"):
			own[name] = x.module.field(n.Child(syntax.FieldReturnType))
		default:
			if own[name] == nil {
				own[name] = &pythonThing{module: x.module}
			}
			own[name].methods = append(own[name].methods, n)
		}
	}
	maps.Copy(found, own)
	return found
}

// assigned adds the members that a constructor makes.
func (x *pythonThing) assigned(constructor syntax.Node, to map[string]*pythonThing) {
	known := map[string]syntax.Node{}
	for p := range constructor.ChildrenIn(syntax.FieldParameter) {
		known[p.Child(syntax.FieldName).Text()] = p.Child(syntax.FieldType)
	}
	for n := range constructor.Descendants() {
		if annotation := n.Child(syntax.FieldType); n.Kind() == syntax.Assign && annotation.Exists() && n.Child(syntax.FieldLeft).Kind() == syntax.Identifier {
			known[n.Child(syntax.FieldLeft).Text()] = annotation
		}
		left := n.Child(syntax.FieldLeft)
		name := left.Child(syntax.FieldProperty).Text()
		if n.Kind() != syntax.Assign || left.Child(syntax.FieldObject).Text() != "self" || to[name] != nil {
			continue
		}
		value := n.Child(syntax.FieldRight)
		field := &pythonThing{module: x.module}
		switch value.Kind() {
		case syntax.Call:
			field = x.module.field(value.Child(syntax.FieldFunction))
		case syntax.Identifier:
			field = x.module.field(known[value.Text()])
		case syntax.Member: // self.create = self._sessions.create
			if inner := value.Child(syntax.FieldObject); inner.Child(syntax.FieldObject).Text() == "self" {
				if holder := to[inner.Child(syntax.FieldProperty).Text()]; holder != nil {
					if m := holder.all(0)[value.Child(syntax.FieldProperty).Text()]; m != nil {
						field = m
					}
				}
			}
		}
		to[name] = field
	}
}

func (x *pythonThing) calls() []signature {
	if x.opaque {
		return []signature{{opaque: true}}
	}
	var found []signature
	if x.makes {
		made := &pythonThing{module: x.module, class: x.class}
		found = append(found, signature{opaque: true, result: made})
		for n := range x.class.Child(syntax.FieldBody).Children() {
			if n.Kind() == syntax.Method && n.Child(syntax.FieldName).Text() == "__init__" {
				s := x.module.signature(n)
				s.result, found = made, nil
				found = append(found, s)
			}
		}
	}
	for _, m := range x.methods {
		found = append(found, x.module.signature(m))
	}
	return found
}

// signature reads the parameters of a method, but for self, and what it gives.
func (m *pythonModule) signature(n syntax.Node) signature {
	s := signature{result: m.field(n.Child(syntax.FieldReturnType))}
	for p := range n.ChildrenIn(syntax.FieldParameter) {
		name := p.Child(syntax.FieldName).Text()
		if name == "self" || p.Has(syntax.FlagRest) || p.Has(syntax.FlagKeywords) {
			continue
		}
		s.params = append(s.params, parameter{name: name, keyword: p.Has(syntax.FlagKeywordOnly)})
	}
	return s
}

// field is an object of the type that an expression names, or of one that is not known.
func (m *pythonModule) field(annotation syntax.Node) *pythonThing {
	if x := m.typed(annotation); x != nil {
		return x
	}
	return &pythonThing{module: m, opaque: strings.Contains(annotation.Text(), "Callable")}
}

// typed is an object of the type that an expression names.
func (m *pythonModule) typed(n syntax.Node) *pythonThing {
	switch n.Kind() {
	case syntax.String:
		return m.named(strings.Trim(n.Text(), `"'`))
	case syntax.Subscript:
		switch object := n.Child(syntax.FieldObject); object.Text() {
		case "Optional", "t.Optional", "typing.Optional":
			return m.typed(n.Child(syntax.FieldIndex))
		default:
			return m.typed(object)
		}
	case syntax.Identifier, syntax.Member:
		return m.named(n.Text())
	}
	return nil
}

func (m *pythonModule) named(name string) *pythonThing {
	name, _, _ = strings.Cut(name, "[")
	// A provider is whatever the client was made with; this is the one it has
	// where none is given.
	if name == "TProvider" || strings.HasSuffix(name, "BaseProvider") {
		name = "OpenAIProvider"
	}
	if in, class := m.class(name, 0); in != nil {
		return &pythonThing{module: in, class: class}
	}
	return nil
}

func decorated(n syntax.Node, word string) bool {
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		if strings.HasSuffix(strings.TrimSpace(d.Text()), word) {
			return true
		}
	}
	return false
}
