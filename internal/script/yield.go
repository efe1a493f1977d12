package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// handsOver finds the one place where a function in Python yields, outside of a loop:
// who uses it in a with statement, or depends on it, gets that. It is no node where
// there is no such place, or where there are more.
func handsOver(function syntax.Node) syntax.Node {
	var found syntax.Node
	count := 0
	function.Child(syntax.FieldBody).Walk(func(n syntax.Node) bool {
		switch n.Kind() {
		case syntax.Yield:
			found = n
			count++
		case syntax.For, syntax.ForIn, syntax.While, syntax.Comprehension:
			n.Walk(func(inner syntax.Node) bool {
				if inner.Kind() == syntax.Yield {
					count += 2
				}
				return !inner.Kind().IsFunction()
			})
			return false
		}
		return !n.Kind().IsFunction() && n.Kind() != syntax.Class
	})
	if count != 1 || found.Has(syntax.FlagStar) || !found.Child(syntax.FieldValue).Exists() {
		return syntax.Node{}
	}
	return found
}

// yield lowers a statement that hands a value over and goes on afterwards.
func (l *lowerer) yield(n syntax.Node) flow.Stmt {
	pos := l.pos(n)
	return &flow.If{Pos: pos, Cond: &flow.Opaque{Pos: pos}, Then: &flow.Return{Pos: pos, Values: []flow.Expr{l.expr(n.Child(syntax.FieldValue))}}}
}
