package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// cond lowers a condition.
func (l *lowerer) cond(n syntax.Node) flow.Expr {
	switch n.Kind() {
	case syntax.Unary:
		if n.Op() == syntax.OpNot {
			return &flow.Not{Pos: l.pos(n), X: l.cond(n.Child(syntax.FieldValue))}
		}
	case syntax.Logical:
		x, y := l.cond(n.Child(syntax.FieldLeft)), l.cond(n.Child(syntax.FieldRight))
		switch n.Op() {
		case syntax.OpAnd:
			return &flow.And{Pos: l.pos(n), X: x, Y: y}
		case syntax.OpOr:
			return &flow.Or{Pos: l.pos(n), X: x, Y: y}
		}
	case syntax.Binary:
		if c := l.comparison(n); c != nil {
			return c
		}
	case syntax.Call:
		if l.emptiness(n).Exists() {
			return l.tested(n)
		}
		if c := l.quantified(n); c != nil {
			return c
		}
	case syntax.Cast, syntax.Await:
		return l.cond(n.Child(syntax.FieldValue))
	case syntax.Member: // userId.length
		if n.Child(syntax.FieldProperty).Text() == "length" {
			return &flow.Not{Pos: l.pos(n), X: &flow.Empty{Pos: l.pos(n), X: l.expr(n.Child(syntax.FieldObject)), Sized: true}}
		}
	case syntax.Assign: // if id := find(): it is what is found that is tested
		left := l.expr(n.Child(syntax.FieldLeft))
		return &flow.Not{Pos: l.pos(n), X: &flow.Empty{Pos: l.pos(n), X: &flow.Seq{Pos: l.pos(n), Do: l.assignment(n), X: left}}}
	}
	return l.expr(n)
}

// comparison lowers a comparison with nothing, or with a text; nil for any other.
func (l *lowerer) comparison(n syntax.Node) flow.Expr {
	left, right := n.Child(syntax.FieldLeft), n.Child(syntax.FieldRight)
	var equal bool
	switch n.Op() {
	case syntax.OpEqual, syntax.OpStrictEqual, syntax.OpIs:
		equal = true
	case syntax.OpNotEqual, syntax.OpStrictNotEqual, syntax.OpIsNot:
	case syntax.OpIn, syntax.OpNotIn:
		return l.among(n)
	case syntax.OpGreater, syntax.OpLess, syntax.OpGreaterEqual, syntax.OpLessEqual:
		if x, some := sized(n, left, right); x.Exists() {
			empty := &flow.Empty{Pos: l.pos(n), X: l.expr(x), Sized: true}
			if some {
				return &flow.Not{Pos: l.pos(n), X: empty}
			}
			return empty
		}
		return nil
	default:
		return nil
	}
	return l.compared(n, left, right, equal)
}

// compared lowers that two values are equal, or are not.
func (l *lowerer) compared(n, left, right syntax.Node, equal bool) flow.Expr {
	if nothing(left) {
		left, right = right, left
	}
	var c flow.Expr
	switch fixed, ok := right.StringValue(); {
	case nothing(right), ok && fixed == "", typeofUndefined(left, right), lengthZero(left, right):
		c = &flow.Empty{Pos: l.pos(n), X: l.expr(subject(left)), Sized: lengthZero(left, right)}
	default:
		c = &flow.Equal{Pos: l.pos(n), X: l.expr(left), Y: l.expr(right)}
	}
	if !equal {
		return &flow.Not{Pos: l.pos(n), X: c}
	}
	return c
}

// among lowers `id in (None, "")`, which tests for nothing too, `id in reserved`, and
// `"id" in found`.
func (l *lowerer) among(n syntax.Node) flow.Expr {
	left, right := n.Child(syntax.FieldLeft), n.Child(syntax.FieldRight)
	if !right.Is(syntax.Tuple, syntax.Array, syntax.Set) {
		if key, ok := left.StringValue(); ok {
			return l.negated(n, &flow.Has{Pos: l.pos(n), X: l.expr(right), Name: key})
		}
		return l.negated(n, &flow.Among{Pos: l.pos(n), X: l.expr(left), List: l.expr(right)})
	}
	for c := range right.Children() {
		if fixed, ok := c.StringValue(); !nothing(c) && (!ok || fixed != "") {
			return l.negated(n, &flow.Among{Pos: l.pos(n), X: l.expr(left), List: l.expr(right)})
		}
	}
	return l.negated(n, &flow.Empty{Pos: l.pos(n), X: l.expr(left)})
}

// negated turns a test round for `not in`.
func (l *lowerer) negated(n syntax.Node, c flow.Expr) flow.Expr {
	if n.Op() == syntax.OpNotIn {
		return &flow.Not{Pos: l.pos(n), X: c}
	}
	return c
}

func nothing(n syntax.Node) bool { return n.Is(syntax.Null, syntax.Undefined) }

// typeofUndefined recognises `typeof x === "undefined"`.
func typeofUndefined(left, right syntax.Node) bool {
	text, ok := right.StringValue()
	return ok && text == "undefined" && left.Kind() == syntax.Unary && left.Op() == syntax.OpTypeof
}

// lengthZero recognises `x.length === 0` and `len(x) == 0`.
func lengthZero(left, right syntax.Node) bool {
	return right.Kind() == syntax.Number && right.Text() == "0" &&
		(left.Kind() == syntax.Member && left.Child(syntax.FieldProperty).Text() == "length" ||
			left.Kind() == syntax.Call && left.Child(syntax.FieldFunction).Text() == "len")
}

// sized is what a comparison of a length is about, as in id.length > 0 or len(id) < 1,
// and whether it asks for there being something.
func sized(n, left, right syntax.Node) (x syntax.Node, some bool) {
	switch number := right.Text(); n.Op() {
	case syntax.OpGreater, syntax.OpLessEqual:
		some = n.Op() == syntax.OpGreater
		if number != "0" {
			return syntax.Node{}, false
		}
	case syntax.OpGreaterEqual, syntax.OpLess:
		some = n.Op() == syntax.OpGreaterEqual
		if number != "1" {
			return syntax.Node{}, false
		}
	default:
		return syntax.Node{}, false
	}
	if x = subject(left); x == left || left.Kind() == syntax.Unary {
		return syntax.Node{}, false
	}
	return x, some
}

// subject is what a test is about: x of typeof x, len(x), x.length, x.trim().
func subject(n syntax.Node) syntax.Node {
	switch n.Kind() {
	case syntax.Unary:
		if n.Op() == syntax.OpTypeof {
			return n.Child(syntax.FieldValue)
		}
	case syntax.Member:
		if n.Child(syntax.FieldProperty).Text() == "length" {
			return subject(n.Child(syntax.FieldObject))
		}
	case syntax.Call:
		if arg := n.Child(syntax.FieldArgument); n.Child(syntax.FieldFunction).Text() == "len" && arg.Exists() {
			return arg
		}
	}
	return n
}

// tested lowers a call that tests for something being there.
func (l *lowerer) tested(n syntax.Node) flow.Expr {
	sized := n.Child(syntax.FieldFunction).Text() != "Boolean"
	return &flow.Not{Pos: l.pos(n), X: &flow.Empty{Pos: l.pos(n), X: l.expr(l.emptiness(n)), Sized: sized}}
}

// emptiness gives what a call tests for being there: Boolean(x), bool(x), len(x).
func (l *lowerer) emptiness(n syntax.Node) syntax.Node {
	switch n.Child(syntax.FieldFunction).Text() {
	case "Boolean", "bool", "len":
		return n.Child(syntax.FieldArgument)
	}
	return syntax.Node{}
}
