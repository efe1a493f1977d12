package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// mostQuantified bounds the list whose elements are tested one by one.
const mostQuantified = 16

// quantified lowers a test of every element, or of any, of a list that is written
// out: all([a, b]), any([a, b]), [a, b].every(Boolean). It is nil for any other call.
func (l *lowerer) quantified(n syntax.Node) flow.Expr {
	fn, args := n.Child(syntax.FieldFunction), arguments(n)
	if len(args) != 1 {
		return nil
	}
	list, every := args[0], false
	switch {
	case fn.Kind() == syntax.Identifier && l.scope.lookup(fn.Text()) == nil && l.m.python():
		if every = fn.Text() == "all"; !every && fn.Text() != "any" {
			return nil
		}
	case fn.Kind() == syntax.Member && args[0].Text() == "Boolean":
		name := fn.Child(syntax.FieldProperty).Text()
		if every = name == "every"; !every && name != "some" {
			return nil
		}
		list = fn.Child(syntax.FieldObject)
	default:
		return nil
	}
	return l.tests(list, every)
}

// tests lowers the elements of a list as one condition.
func (l *lowerer) tests(list syntax.Node, every bool) flow.Expr {
	if !list.Is(syntax.Array, syntax.Tuple, syntax.Set) {
		return nil
	}
	var cond flow.Expr
	count := 0
	for c := range list.Children() {
		if count++; count > mostQuantified || c.Kind() == syntax.Spread {
			return nil
		}
		one := l.cond(c)
		switch {
		case cond == nil:
			cond = one
		case every:
			cond = &flow.And{Pos: l.pos(list), X: cond, Y: one}
		default:
			cond = &flow.Or{Pos: l.pos(list), X: cond, Y: one}
		}
	}
	return cond
}
