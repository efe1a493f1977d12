package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// items are the elements of a tuple that is written out, or the one value.
func (l *lowerer) items(n syntax.Node) []flow.Expr {
	if n.Kind() != syntax.Tuple {
		return []flow.Expr{l.expr(n)}
	}
	return l.parts(n)
}

func (l *lowerer) sequence(n syntax.Node) flow.Expr {
	var before []flow.Stmt
	var last flow.Expr = &flow.Opaque{Pos: l.pos(n)}
	for c := range n.Children() {
		before = append(before, &flow.Do{Pos: l.pos(c), X: last})
		last = l.expr(c)
	}
	return &flow.Seq{Pos: l.pos(n), Do: &flow.Block{Pos: l.pos(n), List: before}, X: last}
}

// comprehension lowers [body for x in list if cond]: what one round gives.
func (l *lowerer) comprehension(n syntax.Node) flow.Expr {
	inner := l.within(false)
	var rounds []flow.Stmt
	for c := range n.Children() {
		if c.Kind() == syntax.ComprehensionFor {
			source := inner.expr(c.Child(syntax.FieldRight))
			for name := range targets(c.Child(syntax.FieldLeft)) {
				inner.declareName(name, syntax.Node{})
			}
			rounds = append(rounds, inner.bind(c.Child(syntax.FieldLeft), &flow.Index{Pos: l.pos(c), X: source, Key: &flow.Opaque{}}))
		}
	}
	var all flow.Expr
	if body := n.Child(syntax.FieldBody); body.Kind() == syntax.Pair {
		all = l.filled(n, inner.where(n, inner.expr(body.Child(syntax.FieldValue))), inner.expr(body.Child(syntax.FieldKey)))
	} else {
		all = &flow.List{Pos: l.pos(n), Items: []flow.Expr{inner.where(n, inner.expr(body))}}
	}
	return &flow.Seq{Pos: l.pos(n), Do: &flow.Block{Pos: l.pos(n), List: rounds}, X: all}
}

// where lowers the body of a comprehension under its conditions.
func (l *lowerer) where(n syntax.Node, body flow.Expr) flow.Expr {
	var cond flow.Expr
	for c := range n.ChildrenIn(syntax.FieldCondition) {
		if one := l.cond(c); cond == nil {
			cond = one
		} else {
			cond = &flow.And{Pos: l.pos(c), X: cond, Y: one}
		}
	}
	if cond == nil {
		return body
	}
	return &flow.Choose{Pos: l.pos(n), Cond: cond, Then: body}
}

// sifted lowers what a function lets through of what a list holds: the call tests an
// item.
func (l *lowerer) sifted(pos flow.Pos, call *flow.Call, item flow.Expr) flow.Expr {
	test, one := &flow.Read{Pos: pos, Var: &flow.Var{}}, &flow.Read{Pos: item.Span(), Var: &flow.Var{}}
	tested := *call
	tested.Callee, tested.Args = test, []flow.Arg{{Value: one}}
	return &flow.Seq{Pos: pos, X: &flow.Choose{Pos: pos, Cond: &tested, Then: one}, Do: &flow.Block{Pos: pos, List: []flow.Stmt{
		&flow.Assign{Pos: pos, To: []flow.Expr{test}, Value: call.Callee},
		&flow.Assign{Pos: pos, To: []flow.Expr{one}, Value: item},
	}}}
}

// filled lowers a new object that holds a value under a key that varies.
func (l *lowerer) filled(n syntax.Node, value flow.Expr, key ...flow.Expr) flow.Expr {
	pos := l.pos(n)
	whole := &flow.Read{Pos: pos, Var: &flow.Var{}}
	return &flow.Seq{Pos: pos, X: whole, Do: &flow.Block{Pos: pos, List: []flow.Stmt{
		&flow.Assign{Pos: pos, To: []flow.Expr{whole}, Value: &flow.Object{Pos: pos, Rest: true}},
		&flow.Assign{Pos: pos, To: []flow.Expr{&flow.Index{Pos: pos, X: whole, Key: &flow.Opaque{Parts: key, Peek: true}}}, Value: value},
	}}}
}

// key lowers what an element is read by. Python counts from the end where that is
// negative.
func (l *lowerer) key(n syntax.Node) flow.Expr {
	if value := n.Child(syntax.FieldValue); l.m.python() && n.Kind() == syntax.Unary && n.Op() == syntax.OpSub && value.Kind() == syntax.Number {
		return &flow.Text{Pos: l.pos(n), Value: "-" + value.Text()}
	}
	return l.expr(n)
}
