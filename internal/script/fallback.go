package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// next lowers next(of, default): what is there, or else the default. It is nil where
// there is none.
func (l *lowerer) next(n syntax.Node, args []syntax.Node) flow.Expr {
	if len(args) != 2 || !plainValues(args) || nothing(args[1]) {
		return nil
	}
	one := &flow.Index{Pos: l.pos(n), X: l.expr(args[0]), Key: &flow.Opaque{}}
	return &flow.Either{Pos: l.pos(n), X: one, Y: l.expr(args[1])}
}

// byPlace are the arguments of a look-up, get("key", default="x", type=str), with the
// default in its place behind the key; others that have a name stay as they are.
func byPlace(args []syntax.Node) []syntax.Node {
	var out []syntax.Node
	for _, arg := range args {
		if arg.Kind() == syntax.KeywordArgument {
			switch arg.Child(syntax.FieldName).Text() {
			case "default":
				arg = arg.Child(syntax.FieldValue)
			case "type":
				continue
			}
		}
		out = append(out, arg)
	}
	return out
}

// madeWith lowers what the call that makes the receiver of a callee is given under a
// keyword, nil for nothing and for an empty text: somebody is to fill that in.
func (l *lowerer) madeWith(fn syntax.Node, name string) flow.Expr {
	e := l.static(fn.Child(syntax.FieldObject))
	if name == "" || e == nil || e.v == nil || e.in == nil {
		return nil
	}
	value, ok := keyword(arguments(unwrap(e.node)), name)
	if text, is := value.StringValue(); !ok || nothing(value) || is && text == "" {
		return nil
	}
	at := &lowerer{m: e.in, scope: e.in.scope}
	return at.expr(value)
}
