package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// passed lowers calls that run, bind or give back what they are given.
func (l *lowerer) passed(n, fn syntax.Node, path string, args []syntax.Node) flow.Expr {
	if i, ok := framework.Keeps(l.framework(), path); ok && byPosition(args, i) {
		return l.expr(args[i])
	}
	p, ok := framework.Passes(l.framework(), path)
	if !ok {
		return nil
	}
	if p.Kind == framework.Collects {
		return l.collected(n, args)
	}
	what := function(p, fn, args)
	if !what.Exists() {
		return nil
	}
	given := handed(p, args)
	switch p.Kind {
	case framework.Runs:
		return l.plain(n, what, given)
	case framework.Binds:
		return &flow.Bind{Pos: l.pos(n), X: l.valueOf(what), Args: l.args(given)}
	default:
		return l.valueOf(what)
	}
}

// collected is a list of arguments, and of what lists among them are spread to.
func (l *lowerer) collected(n syntax.Node, args []syntax.Node) flow.Expr {
	list := &flow.List{Pos: l.pos(n)}
	for _, arg := range args {
		if arg.Kind() == syntax.Spread && !arg.Has(syntax.FlagKeywords) {
			list.Items = append(list.Items, &flow.Index{Pos: l.pos(arg), X: l.expr(arg.Child(syntax.FieldValue)), Key: &flow.Opaque{}})
			continue
		}
		list.Items = append(list.Items, l.expr(arg))
	}
	return list
}

func byPosition(args []syntax.Node, i int) bool {
	return i < len(args) && !args[i].Is(syntax.KeywordArgument, syntax.Spread)
}

// function finds the function, or the value, that a call passes on.
func function(p framework.Pass, fn syntax.Node, args []syntax.Node) syntax.Node {
	if p.Func == framework.Receiver {
		return fn.Child(syntax.FieldObject)
	}
	if value, ok := keyword(args, p.FuncKeyword); ok {
		return value
	}
	if byPosition(args, p.Func) {
		return args[p.Func]
	}
	return syntax.Node{}
}

// handed are the arguments that the function itself gets.
func handed(p framework.Pass, args []syntax.Node) []syntax.Node {
	if list, ok := keyword(args, p.ArgsKeyword); ok {
		return elements(list)
	}
	if p.Args < 0 || p.Args >= len(args) {
		return nil
	}
	if p.List {
		return elements(args[p.Args])
	}
	return args[p.Args:]
}

// elements are those of a list that is written out.
func elements(n syntax.Node) []syntax.Node {
	var out []syntax.Node
	if n.Is(syntax.Array, syntax.Tuple) {
		for c := range n.Children() {
			out = append(out, c)
		}
	}
	return out
}

func keyword(args []syntax.Node, name string) (syntax.Node, bool) {
	for _, arg := range args {
		if name != "" && arg.Kind() == syntax.KeywordArgument && arg.Child(syntax.FieldName).Text() == name {
			return arg.Child(syntax.FieldValue), true
		}
	}
	return syntax.Node{}, false
}
