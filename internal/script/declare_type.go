package script

import (
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// declareSignature enters a function without a body: one that others have, or that
// a function behind it is another form of.
func (l *lowerer) declareSignature(n syntax.Node) {
	name, t := n.Child(syntax.FieldName).Text(), n.Child(syntax.FieldReturnType)
	if old := l.scope.names[name]; name == "" || !t.Exists() || !l.scope.top() || old != nil {
		return
	}
	id := l.result(n, l.m.id(name+" as declared"), name, func() *flow.Class { return l.classOf(t) })
	l.scope.declare(name, &symbol{fn: &flow.Func{ID: id, Name: name}, node: n})
}

// overloaded is what the first of the forms that a function is declared in gives.
func overloaded(sym *symbol) syntax.Node {
	if sym == nil || sym.fn == nil {
		return syntax.Node{}
	}
	form := sym.node.Kind() == syntax.Signature
	for d := range sym.node.ChildrenIn(syntax.FieldDecorator) {
		form = form || strings.HasSuffix(d.Child(syntax.FieldValue).Text(), "overload")
	}
	if !form {
		return syntax.Node{}
	}
	return sym.node.Child(syntax.FieldReturnType)
}

// declarePromise enters an interface, or another name for a type.
func (l *lowerer) declarePromise(n syntax.Node) {
	name := n.Child(syntax.FieldName).Text()
	old := l.scope.names[name]
	if name == "" || old != nil && (old.v == nil || old.class != nil) {
		return
	}
	class := (*flow.Class)(nil)
	if n.Kind() == syntax.Interface {
		class = l.promise(n, name)
	} else if class = l.shape(n, name); class == nil {
		if as := aliased(n); as != "" && as != name && old == nil {
			l.scope.declare(name, &symbol{local: as})
		} else if old == nil && ofValue(n) {
			l.scope.declare(name, &symbol{node: n})
		}
		return
	}
	if old != nil { // a value of the same name
		old.class = class
		return
	}
	l.scope.declare(name, &symbol{class: class})
}

// aliased is the one type that a name is another name for, "" for none.
func aliased(n syntax.Node) string {
	var names []string
	t := n.Child(syntax.FieldType)
	if !t.Is(syntax.TypeName, syntax.TypeUnion) {
		return ""
	}
	for _, part := range splitType(plainType(t.Text()), '|') {
		if part = strings.TrimSpace(part); part != "" && part != "undefined" && part != "null" {
			names = append(names, part)
		}
	}
	if len(names) != 1 || strings.ContainsAny(names[0], ".[]<>() ") {
		return ""
	}
	return names[0]
}

// ofValue reports whether a type that is declared may be that of a client, or have
// one in it.
func ofValue(n syntax.Node) bool {
	text := n.Text()
	return strings.Contains(text, "typeof ") || strings.Contains(text, "omposio")
}
