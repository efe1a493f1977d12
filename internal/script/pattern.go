package script

import (
	"strconv"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// variable lowers declarations.
func (l *lowerer) variable(n syntax.Node) flow.Stmt {
	out := &flow.Block{Pos: l.pos(n)}
	for d := range n.Children() {
		value := d.Child(syntax.FieldValue)
		pattern := d.Child(syntax.FieldName)
		if d.Kind() != syntax.Declarator || l.isNamed(pattern) {
			continue
		}
		l.annotate(pattern, d.Child(syntax.FieldType))
		l.made(pattern, value, d.Child(syntax.FieldType))
		if !value.Exists() {
			for name := range targets(pattern) {
				out.List = append(out.List, l.bind(name, &flow.Zero{Pos: l.pos(name)}))
			}
			continue
		}
		t := typeOfValue(d.Child(syntax.FieldType), value)
		out.List = append(out.List, l.bind(pattern, l.publicly(pattern).handling(t).valueOf(value)))
	}
	return out
}

// isNamed reports whether a name is that of a function, a class or a module, which
// is lowered by itself.
func (l *lowerer) isNamed(pattern syntax.Node) bool {
	if pattern.Kind() != syntax.Identifier {
		return false
	}
	sym := l.scope.lookup(pattern.Text())
	return sym != nil && sym.v == nil
}

// valueOf lowers what a name is bound to. A function with a name is called by it.
func (l *lowerer) valueOf(n syntax.Node) flow.Expr {
	if f := unwrap(n); f.Is(syntax.Arrow, syntax.FunctionExpr, syntax.Lambda) {
		return l.lambda(f, false)
	}
	return l.expr(n)
}

// assignment lowers an assignment, with an operator or without.
func (l *lowerer) assignment(n syntax.Node) flow.Stmt {
	left, right := n.Child(syntax.FieldLeft), n.Child(syntax.FieldRight)
	t := n.Child(syntax.FieldType)
	l.annotate(left, t)
	if !right.Exists() { // x: int
		return nil
	}
	if exported := l.exported(left, right); exported != nil {
		return exported
	}
	value := l.valueOf(right)
	if left.Kind() == syntax.Member && t.Exists() {
		value = l.asType(value, t)
	}
	if n.Kind() == syntax.AugAssign {
		switch n.Op() {
		case syntax.OpOr, syntax.OpNullish:
			value = &flow.Either{Pos: l.pos(n), X: l.expr(left), Y: value}
		case syntax.OpAdd:
			value = &flow.Join{Pos: l.pos(n), Parts: []flow.Expr{l.expr(left), value}}
		case syntax.OpBitOr:
			value = &flow.Merge{Pos: l.pos(n), X: l.expr(left), From: []flow.Expr{value}, Fresh: true}
		default:
			value = &flow.Opaque{Pos: l.pos(n), Parts: []flow.Expr{l.expr(left), value}}
		}
	}
	return l.bind(left, value)
}

// bind gives a value to a pattern.
func (l *lowerer) bind(pattern syntax.Node, value flow.Expr) flow.Stmt {
	pos := l.pos(pattern)
	switch pattern.Kind() {
	case syntax.Identifier:
		if pattern.Text() == "_" && l.m.python() {
			return &flow.Assign{Pos: pos, To: []flow.Expr{nil}, Value: value}
		}
		if to := l.target(pattern); to != nil {
			return &flow.Assign{Pos: pos, To: []flow.Expr{to}, Value: l.leftOpen(to.Var, value)}
		}
		return &flow.Do{Pos: pos, X: value}
	case syntax.Member, syntax.Subscript:
		return &flow.Assign{Pos: pos, To: []flow.Expr{l.place(pattern)}, Value: value}
	case syntax.Assign: // x = y = value
		inner := l.bind(pattern.Child(syntax.FieldLeft), value)
		return inner
	case syntax.ObjectPattern, syntax.ArrayPattern, syntax.Tuple, syntax.Array:
		whole := &flow.Var{}
		out := &flow.Block{Pos: pos, List: []flow.Stmt{
			&flow.Assign{Pos: pos, To: []flow.Expr{&flow.Read{Pos: pos, Var: whole}}, Value: value},
		}}
		read := &flow.Read{Pos: value.Span(), Var: whole}
		place := 0
		for c := range pattern.Children() {
			out.List = append(out.List, l.bindPart(c, read, place))
			if place++; c.Kind() == syntax.Spread {
				place = -1 << 20 // what stands behind it has no fixed place
			}
		}
		return out
	case syntax.Default:
		return l.bind(pattern.Child(syntax.FieldLeft), l.defaulted(value, pattern.Child(syntax.FieldRight)))
	case syntax.Spread:
		return l.bind(pattern.Child(syntax.FieldValue), value)
	}
	return &flow.Do{Pos: pos, X: value}
}

// bindPart gives a name of a pattern its part of the whole.
func (l *lowerer) bindPart(c syntax.Node, whole flow.Expr, place int) flow.Stmt {
	pos := l.pos(c)
	switch c.Kind() {
	case syntax.Pair:
		key, ok := keyName(c.Child(syntax.FieldKey))
		part := flow.Expr(&flow.Index{Pos: pos, X: whole, Key: &flow.Opaque{}})
		if ok {
			part = &flow.Field{Pos: pos, X: whole, Name: key}
		}
		return l.bind(c.Child(syntax.FieldValue), part)
	case syntax.Spread:
		rest := flow.Expr(&flow.Object{Pos: pos, Entries: []flow.Entry{{Value: whole}}})
		if c.Field() == syntax.FieldNone && place != 0 && l.m.python() {
			rest = &flow.List{Pos: pos, Base: whole}
		}
		return l.bind(c.Child(syntax.FieldValue), rest)
	}
	part := flow.Expr(&flow.Index{Pos: pos, X: whole, Key: &flow.Opaque{}})
	if place >= 0 {
		part = &flow.Field{Pos: pos, X: whole, Name: strconv.Itoa(place), Peek: thrownAway(c)}
	}
	if thrownAway(c) {
		return &flow.Assign{Pos: pos, To: []flow.Expr{nil}, Value: part}
	}
	return l.bind(c, part)
}

// thrownAway recognises the places of a pattern that are for nothing.
func thrownAway(c syntax.Node) bool {
	return c.Kind() == syntax.Hole || c.Kind() == syntax.Identifier && c.Text() == "_"
}

// defaulted is a value, or what a declaration gives where there is none. A default
// that is nothing says nothing.
func (l *lowerer) defaulted(value flow.Expr, fallback syntax.Node) flow.Expr {
	if nothing(fallback) || fallback.Kind() == syntax.Ellipsis {
		return value
	}
	return &flow.Either{Pos: l.pos(fallback), X: value, Y: l.expr(fallback), Default: true}
}

// target is the variable that a name is, nil where it is none that can be written.
func (l *lowerer) target(name syntax.Node) *flow.Read {
	sym := l.scope.lookup(name.Text())
	if sym == nil || sym.v == nil {
		return nil
	}
	return &flow.Read{Pos: l.pos(name), Var: sym.v}
}

// place lowers a member or an element that is written to.
func (l *lowerer) place(n syntax.Node) flow.Expr {
	object := n.Child(syntax.FieldObject)
	if n.Kind() == syntax.Member {
		if e := l.static(n); e != nil && e.v != nil {
			return &flow.Read{Pos: l.pos(n), Var: e.v}
		}
		if v := l.carried(object, n.Child(syntax.FieldProperty).Text()); v != nil {
			return &flow.Read{Pos: l.pos(n), Var: v}
		}
		return &flow.Field{Pos: l.pos(n), X: l.expr(object), Name: n.Child(syntax.FieldProperty).Text()}
	}
	index := n.Child(syntax.FieldIndex)
	if key, ok := index.StringValue(); ok {
		return &flow.Field{Pos: l.pos(n), X: l.expr(object), Name: key}
	}
	return &flow.Index{Pos: l.pos(n), X: l.expr(object), Key: l.expr(index)}
}
