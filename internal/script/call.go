package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// call lowers a call, or the making of an object.
func (l *lowerer) call(n syntax.Node) flow.Expr {
	fn := l.unparameterised(n.Child(syntax.FieldFunction))
	args := arguments(n)
	if x := l.special(n, fn, args); x != nil {
		return x
	}
	if x := l.proxy(n, fn, args); x != nil {
		return x
	}
	path := l.path(fn)
	if x := l.setting(n, path, args); x != nil {
		return x
	}
	if path == "typing.cast" && len(args) == 2 {
		return l.asType(l.expr(args[1]), args[0])
	}
	if x := l.carries(n, fn, path, args); x != nil {
		return x
	}
	own := l.own(fn) // not what the methods of lists and functions mean
	if !own {
		if x := l.lookup(n, fn, byPlace(args)); x != nil {
			return x
		}
	}
	if x := l.referred(n, fn, path, args); x != nil {
		return x
	}
	if x := l.schema(n, fn, path, args); x != nil {
		return x
	}
	if x := l.matched(n, fn, path, args); x != nil {
		return x
	}
	if x := l.settings(n); x != nil {
		return x
	}
	if !own && l.kept(fn, args) { // with what a setting falls back to
		return l.expr(fn.Child(syntax.FieldObject))
	}
	if l.rooted(n) {
		// The arguments are lowered once: what lies in them can be lowered again.
		if _, _, ok := framework.Value(l.framework(), l.path(n)); ok {
			return l.sourceAt(n, l.path(n), l.lowered(args)...)
		}
	}
	if !own && (fn.Kind() == syntax.Member || l.rooted(n)) {
		if x := l.passed(n, fn, path, args); x != nil {
			return x
		}
	}
	if !own && fn.Kind() == syntax.Member {
		if x := l.method(n, fn, args); x != nil {
			return x
		}
	}
	return l.plain(n, fn, args)
}

// unparameterised takes the type arguments off a class that Python writes them behind
// in brackets: Client[Provider] is the class Client.
func (l *lowerer) unparameterised(n syntax.Node) syntax.Node {
	if n.Kind() != syntax.Subscript || !l.m.python() {
		return n
	}
	class := n.Child(syntax.FieldObject)
	if e := l.static(class); e != nil && (e.class != nil || e.handle.Result() != "") {
		return class
	}
	return n
}

// arguments are the nodes of the arguments.
func arguments(n syntax.Node) []syntax.Node {
	var out []syntax.Node
	for arg := range n.ChildrenIn(syntax.FieldArgument) {
		out = append(out, arg)
	}
	return out
}

func (l *lowerer) lowered(nodes []syntax.Node) []flow.Expr {
	var out []flow.Expr
	for _, n := range nodes {
		out = append(out, l.expr(n))
	}
	return out
}

// setting lowers the reading of a setting by its name, with what it falls back to.
func (l *lowerer) setting(n syntax.Node, path string, args []syntax.Node) flow.Expr {
	if path == "" || !l.rooted(n) {
		path = l.instancePath(n.Child(syntax.FieldFunction))
	}
	g, ok := framework.Getter(l.framework(), path)
	if !ok {
		return nil
	}
	source := &flow.Source{Pos: l.pos(n), Origin: g.What.Origin()}
	fallback := syntax.Node{}
	position := 0
	for _, arg := range args {
		if arg.Kind() == syntax.KeywordArgument {
			if arg.Child(syntax.FieldName).Text() == g.DefaultKeyword {
				fallback = arg.Child(syntax.FieldValue)
			}
			continue
		}
		switch position {
		case g.Name:
			source.Name, _ = arg.StringValue()
		case g.Default:
			fallback = arg
		}
		position++
	}
	if !fallback.Exists() {
		if made := l.madeWith(n.Child(syntax.FieldFunction), g.Made); made != nil {
			return &flow.Either{Pos: l.pos(n), X: source, Y: made}
		}
		return source
	}
	if nothing(fallback) {
		return source
	}
	return &flow.Either{Pos: l.pos(n), X: source, Y: l.expr(fallback)}
}

// plain lowers a call of a function, a method or a class.
func (l *lowerer) plain(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	call := &flow.Call{Pos: l.pos(n), Name: shortName(fn), Sends: sends(fn) || l.rooted(fn) && framework.Asks(l.path(fn))}
	call.Looks = framework.Looks(l.framework(), l.path(fn), fn.Text())
	call.Answers = l.answers(fn, args)
	call.Args = l.registered(n, args)
	switch callee := l.valueOf(fn).(type) {
	case *flow.FuncRef:
		call.Targets = []flow.FuncID{callee.ID}
	default:
		call.Callee = callee
	}
	return call
}

// sends reports whether a callee is called like one that sends an HTTP request.
func sends(fn syntax.Node) bool {
	name := fn.Text()
	if fn.Kind() == syntax.Member {
		name = fn.Child(syntax.FieldProperty).Text()
	}
	switch name {
	case "fetch", "$fetch", "ofetch", "axios", "got", "ky", "request", "post", "put", "patch", "urlopen":
		return true
	}
	return false
}
