package script

import (
	"maps"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// protocol reports whether a class in Python is one that others need not name to be
// instances of.
func protocol(n syntax.Node) bool {
	for base := range n.ChildrenIn(syntax.FieldSuperclass) {
		if base.Kind() == syntax.Subscript {
			base = base.Child(syntax.FieldObject)
		}
		if text := base.Text(); text == "Protocol" || strings.HasSuffix(text, ".Protocol") {
			return true
		}
	}
	return false
}

// forms are the methods of a class in Python, with the names of what they take.
func forms(n syntax.Node) map[string]string {
	out := map[string]string{}
	for m := range n.Child(syntax.FieldBody).Children() {
		if m.Kind() != syntax.Method {
			continue
		}
		var names strings.Builder
		for p := range m.ChildrenIn(syntax.FieldParameter) {
			names.WriteString(p.Child(syntax.FieldName).Text() + ",")
		}
		out[m.Child(syntax.FieldName).Text()] = names.String()
	}
	return out
}

// derives reports whether a class says itself what it is.
func derives(n syntax.Node) bool { return n.Child(syntax.FieldSuperclass).Exists() }

// namedAfter reports whether the name of a class ends in that of a protocol. One
// method alone can be the same by chance.
func namedAfter(class, protocol *flow.Class) bool {
	return strings.HasSuffix(class.Name, strings.TrimSuffix(protocol.Name, "Protocol"))
}

// conforming has the classes noted that do what a protocol asks for, by the names of
// its methods and of their parameters, where none says that it does.
func (m *Module) conforming(c *flow.Class, n syntax.Node, complete func()) func() {
	done := false
	return func() {
		complete()
		if done || len(c.Derived) > 0 {
			return
		}
		done = true
		asked := forms(n)
		for _, other := range m.program.order {
			if !other.python() || other.Test || len(asked) == 0 {
				continue
			}
			for statement := range other.Root().Children() {
				class := other.classes[statement.Index()]
				if statement.Kind() != syntax.Class || class == nil || derives(statement) || len(asked) == 1 && !namedAfter(class, c) {
					continue
				}
				has := forms(statement)
				maps.DeleteFunc(has, func(name, takes string) bool { return asked[name] != takes })
				if len(has) == len(asked) {
					c.Derived = append(c.Derived, class)
				}
			}
		}
	}
}
