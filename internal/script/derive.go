package script

import (
	"cmp"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// inherit notes what a class inherits from. Apart says that it is no answer to the
// question who does what the base leaves to others: tests and functions have classes
// of their own.
func inherit(c, base *flow.Class, apart bool) {
	c.Bases = append(c.Bases, base)
	if !apart {
		base.Derived = append(base.Derived, c)
	}
}

// complete has all classes of the program say what they inherit from.
func (m *Module) complete() func() {
	done := 0
	return func() {
		for ; done < len(m.program.order); done++ { // to ask one may bring in others
			m.program.order[done].prepareClasses()
		}
	}
}

func (m *Module) prepareClasses() {
	var waiting []*flow.Class
	for _, c := range m.classes {
		if c.Lower != nil {
			waiting = append(waiting, c)
		}
	}
	slices.SortFunc(waiting, func(a, b *flow.Class) int { return cmp.Compare(a.ID, b.ID) })
	for _, c := range waiting {
		c.Prepare()
	}
}

// leaves notes a method that a class leaves to those below it. What is read like a
// field is one.
func (b *classBuilder) leaves(n syntax.Node) {
	name := n.Child(syntax.FieldName).Text()
	switch b.methodKind(n) {
	case "get":
		b.class.Fields[name] = &flow.ClassField{Pos: b.pos(n)}
		b.typedFields[name] = n.Child(syntax.FieldReturnType)
	case "":
		b.class.Left[name] = ""
		if t := n.Child(syntax.FieldReturnType); t.Exists() {
			b.class.Left[name] = b.result(n, b.class.ID+"."+name+" as declared", b.class.Name+"."+name, func() *flow.Class { return b.classOf(t) })
		}
	}
}

// left reports whether a method does nothing itself, as those below it will.
func (b *classBuilder) left(n syntax.Node) bool {
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		switch value := d.Child(syntax.FieldValue).Text(); value[strings.LastIndexByte(value, '.')+1:] {
		case "abstractmethod", "abstractproperty":
			return true
		}
	}
	empty := false
	for c := range n.Child(syntax.FieldBody).Children() {
		switch {
		case c.Kind() == syntax.String:
			empty = empty || b.abstract()
		case c.Kind() == syntax.Ellipsis:
			empty = true
		case c.Kind() == syntax.Pass && b.abstract():
			empty = true
		case c.Kind() == syntax.Throw && unfinished(c):
			empty = true
		default:
			return false
		}
	}
	return empty
}

// unfinished recognises what is thrown in place of a method.
func unfinished(throw syntax.Node) bool {
	text := strings.ToLower(throw.Text())
	return strings.Contains(text, "implement") || strings.Contains(text, "abstract") || strings.Contains(text, "subclass")
}

// abstract reports whether a class in Python is there for others to derive from.
func (b *classBuilder) abstract() bool {
	for base := range b.node.ChildrenIn(syntax.FieldSuperclass) {
		if strings.Contains(base.Text(), "Protocol") || strings.Contains(base.Text(), "ABC") {
			return true
		}
	}
	return false
}

// inert reports whether a function calls nothing.
func inert(n syntax.Node) bool {
	for c := range n.Child(syntax.FieldBody).Descendants() {
		if c.Is(syntax.Call, syntax.New, syntax.TaggedTemplate, syntax.JSXElement) {
			return false
		}
	}
	return true
}
