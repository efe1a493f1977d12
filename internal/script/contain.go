package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// makesSet reports whether a function makes a set of the elements of a list.
func (l *lowerer) makesSet(fn syntax.Node) bool {
	if l.m.python() {
		return fn.Text() == "set" || fn.Text() == "frozenset"
	}
	return fn.Text() == "Set"
}

// contains lowers the test whether a list or a set has an element: reserved.has(id),
// ["a", "b"].includes(id). It is nil where it may be another method of that name.
func (l *lowerer) contains(n, object syntax.Node, args []syntax.Node) flow.Expr {
	if l.m.python() || len(args) != 1 || !plainValues(args) || !l.isList(object) && n.Child(syntax.FieldFunction).Child(syntax.FieldProperty).Text() != "has" {
		return nil
	}
	return &flow.Among{Pos: l.pos(n), X: l.expr(args[0]), List: l.expr(object)}
}

// isList reports whether an expression is a list or a set that is written out, or a
// variable that begins as one.
func (l *lowerer) isList(n syntax.Node) bool {
	n = unwrap(n)
	if n.Kind() == syntax.Identifier {
		sym := l.scope.lookup(n.Text())
		if sym == nil {
			return false
		}
		n = unwrap(sym.means().node)
	}
	if n.Is(syntax.Call, syntax.New) { // Object.freeze([...]), new Set([...])
		fn := n.Child(syntax.FieldFunction)
		if fn.Text() != "Object.freeze" {
			return fn.Text() == "Set"
		}
		n = unwrap(n.Child(syntax.FieldArgument))
	}
	return n.Kind() == syntax.Array
}
