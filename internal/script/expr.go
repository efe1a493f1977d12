package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// expr lowers an expression. What it does not know is opaque: nothing is known of
// its value, and its parts are evaluated for what they do.
func (l *lowerer) expr(n syntax.Node) flow.Expr {
	pos := l.pos(n)
	switch n.Kind() {
	case syntax.Identifier:
		return l.name(n)
	case syntax.This:
		return l.receiver(n)
	case syntax.String, syntax.Template:
		return l.text(n)
	case syntax.Regex:
		return l.pattern(n)
	case syntax.Number:
		return &flow.Text{Pos: pos, Value: n.Text()}
	case syntax.Null, syntax.Undefined:
		return &flow.Absent{Pos: pos, Word: n.Text()}
	case syntax.True, syntax.False:
		return &flow.Truth{Pos: pos, Value: n.Kind() == syntax.True}
	case syntax.Member:
		return l.member(n)
	case syntax.Subscript:
		return l.subscript(n)
	case syntax.Call, syntax.New:
		return l.call(n)
	case syntax.Array, syntax.Tuple, syntax.Set:
		return l.list(n)
	case syntax.Object:
		return l.object(n)
	case syntax.Await, syntax.Cast:
		return l.cast(n)
	case syntax.Arrow, syntax.FunctionExpr, syntax.Lambda, syntax.Function, syntax.Method:
		return l.lambda(n, true)
	case syntax.Class:
		return &flow.ClassRef{Pos: pos, Class: l.classOfNode(n)}
	}
	return l.operation(n)
}

// operation lowers what is made of operators.
func (l *lowerer) operation(n syntax.Node) flow.Expr {
	pos := l.pos(n)
	switch n.Kind() {
	case syntax.Binary:
		return l.binary(n)
	case syntax.Logical:
		return l.logical(n)
	case syntax.Unary:
		return l.unary(n)
	case syntax.Ternary:
		return &flow.Choose{
			Pos: pos, Cond: l.cond(n.Child(syntax.FieldCondition)),
			Then: l.expr(n.Child(syntax.FieldConsequence)), Else: l.expr(n.Child(syntax.FieldAlternative)),
		}
	case syntax.Assign, syntax.AugAssign:
		return &flow.Seq{Pos: pos, Do: l.assignment(n), X: l.expr(n.Child(syntax.FieldLeft))}
	case syntax.Sequence:
		return l.sequence(n)
	case syntax.Comprehension:
		return l.comprehension(n)
	case syntax.Yield:
		return &flow.Opaque{Pos: pos, Parts: l.parts(n)}
	case syntax.Update:
		return l.counted(n)
	case syntax.Slice:
		return &flow.Opaque{Pos: pos, Parts: l.parts(n), Peek: true}
	case syntax.JSXElement, syntax.JSXAttribute, syntax.TaggedTemplate, syntax.Other, syntax.Error, syntax.As,
		syntax.KeywordArgument, syntax.Spread:
		return &flow.Opaque{Pos: pos, Parts: l.parts(n)}
	}
	return &flow.Opaque{Pos: pos}
}

// counted lowers i++: what comes of it is not known.
func (l *lowerer) counted(n syntax.Node) flow.Expr {
	pos, x := l.pos(n), n.Child(syntax.FieldValue)
	to := l.target(x)
	if x.Kind() != syntax.Identifier || to == nil {
		return &flow.Opaque{Pos: pos, Parts: l.parts(n), Peek: true}
	}
	value := &flow.Opaque{Pos: pos, Parts: []flow.Expr{l.expr(x)}, Peek: true}
	return &flow.Seq{Pos: pos, Do: &flow.Assign{Pos: pos, To: []flow.Expr{to}, Value: value}, X: &flow.Opaque{Pos: pos}}
}

// parts lowers what stands directly below a node, for what it does.
func (l *lowerer) parts(n syntax.Node) []flow.Expr {
	var out []flow.Expr
	for c := range n.Children() {
		switch c.Kind() {
		case syntax.Name, syntax.Fragment, syntax.Type, syntax.TypeName, syntax.TypeGeneric, syntax.TypeUnion:
		default:
			out = append(out, l.expr(c))
		}
	}
	return out
}

func (l *lowerer) receiver(n syntax.Node) flow.Expr {
	if l.this == nil {
		return &flow.Opaque{Pos: l.pos(n)}
	}
	return &flow.Read{Pos: l.pos(n), Var: l.this}
}

// member lowers x.name: of a module, of the environment, of anything.
func (l *lowerer) member(n syntax.Node) flow.Expr {
	object, name := n.Child(syntax.FieldObject), n.Child(syntax.FieldProperty).Text()
	if e := l.static(n); e != nil {
		return l.entity(n, e)
	}
	if v := l.carried(object, name); v != nil {
		return &flow.Read{Pos: l.pos(n), Var: v}
	}
	if source := l.source(n); source != nil {
		return source
	}
	if name == "length" {
		return &flow.Opaque{Pos: l.pos(n), Parts: []flow.Expr{l.expr(object)}, Peek: true}
	}
	return &flow.Field{Pos: l.pos(n), X: l.expr(object), Name: name}
}

// source is what a table of libraries says of where a value comes from, nil for
// nothing.
func (l *lowerer) source(n syntax.Node, parts ...flow.Expr) flow.Expr {
	if !l.rooted(n) {
		return nil
	}
	return l.sourceAt(n, l.path(n), parts...)
}

func (l *lowerer) subscript(n syntax.Node) flow.Expr {
	object, index := n.Child(syntax.FieldObject), n.Child(syntax.FieldIndex)
	if e := l.static(l.unparameterised(n)); e != nil && e.handle != "" {
		return l.entity(n, e)
	}
	if source := l.source(n); source != nil {
		return source
	}
	if key, ok := index.StringValue(); ok {
		return &flow.Field{Pos: l.pos(n), X: l.expr(object), Name: key}
	}
	return &flow.Index{Pos: l.pos(n), X: l.expr(object), Key: l.key(index)}
}

// cast lowers what a cast or an await stands around. A cast to a client of an SDK
// says what the value is.
func (l *lowerer) cast(n syntax.Node) flow.Expr {
	if t := n.Child(syntax.FieldType); t.Exists() {
		if h := l.handleOf(t); h != "" {
			return &flow.Known{Pos: l.pos(n), Handle: h}
		}
		return l.asType(l.expr(n.Child(syntax.FieldValue)), t)
	}
	return l.expr(n.Child(syntax.FieldValue))
}

func (l *lowerer) binary(n syntax.Node) flow.Expr {
	left, right := n.Child(syntax.FieldLeft), n.Child(syntax.FieldRight)
	switch n.Op() {
	case syntax.OpAdd:
		return &flow.Join{Pos: l.pos(n), Parts: []flow.Expr{l.expr(left), l.expr(right)}}
	case syntax.OpMod: // "%s" % name
		if left.Is(syntax.String, syntax.Template) {
			return &flow.Join{Pos: l.pos(n), Parts: append([]flow.Expr{l.expr(left)}, l.items(right)...)}
		}
	case syntax.OpBitOr: // a dict and another one
		switch {
		case !l.m.python():
		case left.Kind() == syntax.Object || right.Kind() == syntax.Object:
			return &flow.Object{Pos: l.pos(n), Entries: []flow.Entry{{Value: l.expr(left)}, {Value: l.expr(right)}}}
		case left.Kind() == syntax.Identifier:
			return &flow.Merge{Pos: l.pos(n), X: &flow.Copy{Pos: l.pos(n), X: l.expr(left)}, From: []flow.Expr{l.expr(right)}, Fresh: true}
		}
	case syntax.OpEqual, syntax.OpNotEqual, syntax.OpStrictEqual, syntax.OpStrictNotEqual, syntax.OpIs, syntax.OpIsNot,
		syntax.OpIn, syntax.OpNotIn:
		return l.cond(n)
	case syntax.OpGreater, syntax.OpLess, syntax.OpGreaterEqual, syntax.OpLessEqual:
		if c := l.comparison(n); c != nil {
			return c
		}
	}
	return &flow.Opaque{Pos: l.pos(n), Parts: []flow.Expr{l.expr(left), l.expr(right)}, Peek: true}
}
