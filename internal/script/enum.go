package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// declareEnum enters an enumeration: a class of constants.
func (l *lowerer) declareEnum(n syntax.Node) {
	name := n.Child(syntax.FieldName).Text()
	class := &flow.Class{ID: l.m.id(name), Name: name, Fields: map[string]*flow.ClassField{}}
	var values []flow.Stmt
	for c := range n.Children() {
		if c.Kind() != syntax.EnumMember {
			continue
		}
		field := l.enumField(class, c.Child(syntax.FieldName))
		if value := c.Child(syntax.FieldValue); value.Exists() {
			values = append(values, l.bindVar(field.Static, c, l.expr(value)))
		}
	}
	l.scope.declare(name, &symbol{class: class})
	l.m.enums = append(l.m.enums, values...)
}

func (l *lowerer) enumField(class *flow.Class, name syntax.Node) *flow.ClassField {
	f := &flow.ClassField{Pos: l.pos(name), Static: &flow.Var{
		Name: name.Text(), ID: class.ID + "." + name.Text(), Init: flow.FuncID(l.m.id("")),
	}}
	class.Fields[name.Text()] = f
	return f
}
