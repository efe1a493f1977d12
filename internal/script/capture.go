package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// captures are the names that the patterns of a case of Python give a part of what is
// matched. Those of classes and of their attributes are no such names.
func (m *Module) captures(c syntax.Node) []syntax.Node {
	var out []syntax.Node
	for pattern := range c.ChildrenIn(syntax.FieldValue) {
		pattern.Walk(func(n syntax.Node) bool {
			if n.Kind() == syntax.Identifier && m.isCapture(n) {
				out = append(out, n)
			}
			return true
		})
	}
	return out
}

// isCapture tells a name in a pattern from that of a class, Visit(...), and from that of
// an attribute, owner=...
func (m *Module) isCapture(name syntax.Node) bool {
	for _, c := range []byte(m.Tree.Source[name.Span().End:]) {
		if c != ' ' {
			return c != '(' && c != '='
		}
	}
	return false
}

// takesAll reports whether a case takes whatever comes, under a name.
func (l *lowerer) takesAll(c syntax.Node) bool {
	return l.m.python() && c.Child(syntax.FieldValue).Kind() == syntax.Identifier && !c.Child(syntax.FieldGuard).Exists()
}

// captured gives the names in a case what they stand for: all of what is matched, or a
// part of it.
func (l *lowerer) captured(match, c syntax.Node, subject flow.Expr) []flow.Stmt {
	subjects := 0
	for range match.ChildrenIn(syntax.FieldValue) {
		subjects++
	}
	var out []flow.Stmt
	for _, name := range l.m.captures(c) {
		value, pattern := flow.Expr(&flow.Opaque{Pos: l.pos(name)}), c.Child(syntax.FieldValue)
		switch {
		case subjects > 1:
		case pattern == name, pattern.Kind() == syntax.As && pattern.Child(syntax.FieldAlias) == name:
			value = subject
		default:
			value = &flow.Index{Pos: l.pos(name), X: subject, Key: value}
		}
		out = append(out, l.bind(name, value))
	}
	return out
}
