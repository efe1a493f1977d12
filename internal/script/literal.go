package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// text lowers a text: fixed, or made of parts.
func (l *lowerer) text(n syntax.Node) flow.Expr {
	if fixed, ok := n.StringValue(); ok {
		return &flow.Text{Pos: l.pos(n), Value: fixed}
	}
	joined := &flow.Join{Pos: l.pos(n)}
	for part := range n.Children() {
		if fixed, ok := part.StringValue(); ok {
			joined.Parts = append(joined.Parts, &flow.Text{Pos: l.pos(part), Value: fixed})
		} else {
			joined.Parts = append(joined.Parts, l.expr(part))
		}
	}
	return joined
}

func (l *lowerer) list(n syntax.Node) flow.Expr {
	list := &flow.List{Pos: l.pos(n), Fixed: true}
	for c := range n.Children() {
		switch {
		case c.Kind() == syntax.Spread:
			list.Fixed = false
			list.Items = append(list.Items, &flow.Index{Pos: l.pos(c), X: l.expr(c.Child(syntax.FieldValue)), Key: &flow.Opaque{}})
		case c.Kind() != syntax.Hole:
			list.Items = append(list.Items, l.expr(c))
		}
	}
	return list
}

// object lowers an object or a dict.
func (l *lowerer) object(n syntax.Node) flow.Expr {
	if !l.m.python() && readsItself(n) {
		return l.selfish(n)
	}
	object := &flow.Object{Pos: l.pos(n)}
	for c := range n.Children() {
		switch c.Kind() {
		case syntax.Pair:
			name, ok := keyName(c.Child(syntax.FieldKey))
			if !ok {
				object.Rest = true
				object.Entries = append(object.Entries, flow.Entry{Value: &flow.Opaque{Parts: []flow.Expr{l.keyed(c, "")}}})
				continue
			}
			object.Entries = append(object.Entries, flow.Entry{Name: name, Value: l.keyed(c, name)})
		case syntax.Method:
			if name, ok := keyName(c.Child(syntax.FieldName)); ok {
				object.Entries = append(object.Entries, flow.Entry{Name: name, Value: l.handler(name).lambda(c, true)})
			}
		case syntax.Spread:
			object.Entries = append(object.Entries, flow.Entry{Value: l.expr(c.Child(syntax.FieldValue))})
		}
	}
	return object
}

// readsItself reports whether a method of an object reads the object.
func readsItself(n syntax.Node) bool {
	found := false
	for c := range n.Children() {
		if value := c.Child(syntax.FieldValue); c.Kind() == syntax.Method || value.Kind() == syntax.FunctionExpr {
			c.Walk(func(n syntax.Node) bool {
				found = found || n.Kind() == syntax.This
				return !found && n.Kind() != syntax.Class
			})
		}
	}
	return found
}

// selfish lowers an object whose methods read it: first what it holds, and then
// the methods, which see that.
func (l *lowerer) selfish(n syntax.Node) flow.Expr {
	self := &flow.Var{Name: "this"}
	read := func() flow.Expr { return &flow.Read{Pos: l.pos(n), Var: self} }
	object := &flow.Object{Pos: l.pos(n)}
	var methods []flow.Stmt
	for c := range n.Children() {
		value := c.Child(syntax.FieldValue)
		name, ok := keyName(c.Child(syntax.FieldKey))
		if c.Kind() == syntax.Method {
			name, ok = keyName(c.Child(syntax.FieldName))
			value = c
		}
		switch {
		case c.Kind() == syntax.Spread:
			object.Entries = append(object.Entries, flow.Entry{Value: l.expr(value)})
		case !ok:
			object.Rest = true
		case value.Is(syntax.Method, syntax.FunctionExpr):
			inner := *l.handler(name)
			inner.this, inner.class = self, nil
			field := &flow.Field{Pos: l.pos(c), X: read(), Name: name}
			methods = append(methods, &flow.Assign{Pos: l.pos(c), To: []flow.Expr{field}, Value: inner.lambda(value, true)})
		default:
			object.Entries = append(object.Entries, flow.Entry{Name: name, Value: l.keyed(c, name)})
		}
	}
	all := append([]flow.Stmt{&flow.Assign{Pos: l.pos(n), To: []flow.Expr{read()}, Value: object}}, methods...)
	return &flow.Seq{Pos: l.pos(n), Do: &flow.Block{Pos: l.pos(n), List: all}, X: read()}
}

// keyed lowers the value of a pair.
func (l *lowerer) keyed(pair syntax.Node, name string) flow.Expr {
	value := pair.Child(syntax.FieldValue)
	if value.Kind() == syntax.Default { // ({a = 1}) outside of a pattern means nothing
		value = value.Child(syntax.FieldRight)
	}
	return l.handler(name).expr(value)
}
