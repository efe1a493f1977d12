package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// logical lowers `a || b`, which is b where a is missing, and `a && b`.
func (l *lowerer) logical(n syntax.Node) flow.Expr {
	left, right := n.Child(syntax.FieldLeft), n.Child(syntax.FieldRight)
	if n.Op() == syntax.OpAnd {
		return &flow.Choose{Pos: l.pos(n), Cond: l.cond(left), Then: l.expr(right), Else: &flow.Zero{Pos: l.pos(left)}}
	}
	if n.Op() == syntax.OpOr && tests(left) {
		return &flow.Choose{Pos: l.pos(n), Cond: l.cond(left), Then: &flow.Truth{Pos: l.pos(left), Value: true}, Else: l.expr(right)}
	}
	return &flow.Either{Pos: l.pos(n), X: l.expr(left), Y: l.expr(right)}
}

// tests reports whether an expression is a comparison, and so true or false.
func tests(n syntax.Node) bool {
	switch n.Op() {
	case syntax.OpEqual, syntax.OpStrictEqual, syntax.OpNotEqual, syntax.OpStrictNotEqual, syntax.OpIs, syntax.OpIsNot, syntax.OpIn, syntax.OpNotIn:
		return n.Kind() == syntax.Binary
	case syntax.OpNot:
		return n.Kind() == syntax.Unary
	}
	return false
}

func (l *lowerer) unary(n syntax.Node) flow.Expr {
	switch n.Op() {
	case syntax.OpNot:
		return l.cond(n)
	case syntax.OpVoid:
		return &flow.Absent{Pos: l.pos(n), Word: "undefined"}
	}
	return &flow.Opaque{Pos: l.pos(n), Parts: []flow.Expr{l.expr(n.Child(syntax.FieldValue))}, Peek: true}
}
