package script

import (
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// call lowers a call, or the making of an object.
func (l *lowerer) call(n syntax.Node) flow.Expr {
	fn := n.Child(syntax.FieldFunction)
	args := arguments(n)
	if x := l.special(n, fn, args); x != nil {
		return x
	}
	path := l.path(fn)
	if x := l.setting(n, path, args); x != nil {
		return x
	}
	if x := l.lookup(n, fn, args); x != nil {
		return x
	}
	if x := l.schema(n, fn, path, args); x != nil {
		return x
	}
	if l.rooted(n) {
		if source := l.sourceAt(n, l.path(n), l.lowered(args)...); source != nil {
			return source
		}
	}
	if fn.Kind() == syntax.Member || l.rooted(n) {
		if x := l.passed(n, fn, path, args); x != nil {
			return x
		}
	}
	if fn.Kind() == syntax.Member {
		if x := l.method(n, fn, args); x != nil {
			return x
		}
	}
	return l.plain(n, fn, args)
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

// special lowers what is no call of a function.
func (l *lowerer) special(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	pos := l.pos(n)
	if specifier, ok := importedModule(l.m, n); ok {
		return l.entity(n, l.m.imports(specifier, "*"))
	}
	switch fn.Kind() {
	case syntax.Super:
		return l.superCall(n, "", args)
	case syntax.Member:
		if base := fn.Child(syntax.FieldObject); base.Kind() == syntax.Super || base.Kind() == syntax.Call && base.Child(syntax.FieldFunction).Text() == "super" {
			return l.superCall(n, fn.Child(syntax.FieldProperty).Text(), args)
		}
	case syntax.Identifier:
		if l.scope.lookup(fn.Text()) != nil {
			return nil
		}
		switch {
		case fn.Text() == "getattr" && len(args) >= 2:
			if name, ok := args[1].StringValue(); ok {
				return l.attribute(n, args, name)
			}
		case fn.Text() == "setattr" && len(args) == 3:
			if name, ok := args[1].StringValue(); ok {
				to := &flow.Field{Pos: pos, X: l.expr(args[0]), Name: name}
				return &flow.Seq{Pos: pos, Do: &flow.Assign{Pos: pos, To: []flow.Expr{to}, Value: l.expr(args[2])}, X: &flow.Zero{}}
			}
		case fn.Text() == "dict":
			return l.dict(n, args)
		case fn.Text() == "isinstance" || fn.Text() == "hasattr":
			return &flow.Opaque{Pos: pos, Parts: l.lowered(args[:min(1, len(args))]), Peek: true}
		}
	}
	return nil
}

// attribute lowers getattr(x, "name", default).
func (l *lowerer) attribute(n syntax.Node, args []syntax.Node, name string) flow.Expr {
	var x flow.Expr
	if e := l.static(args[0]); e != nil && e.v == nil {
		member := &entity{path: below(e.path, name)}
		if e.module != nil {
			if found := e.module.export(name, 0); found != nil {
				member = found
			}
		} else if e.handle != "" {
			member.handle = e.handle.Member(name)
		}
		x = l.entity(n, member)
	} else {
		x = &flow.Field{Pos: l.pos(n), X: l.expr(args[0]), Name: name}
	}
	if len(args) > 2 && !nothing(args[2]) {
		return &flow.Either{Pos: l.pos(n), X: x, Y: l.expr(args[2])}
	}
	return x
}

// dict lowers dict(a=1, **more).
func (l *lowerer) dict(n syntax.Node, args []syntax.Node) flow.Expr {
	object := &flow.Object{Pos: l.pos(n)}
	for _, arg := range args {
		switch {
		case arg.Kind() == syntax.KeywordArgument:
			object.Entries = append(object.Entries, flow.Entry{Name: arg.Child(syntax.FieldName).Text(), Value: l.expr(arg.Child(syntax.FieldValue))})
		case arg.Kind() == syntax.Spread:
			object.Entries = append(object.Entries, flow.Entry{Value: l.expr(arg.Child(syntax.FieldValue))})
		default:
			object.Entries = append(object.Entries, flow.Entry{Value: l.expr(arg)})
		}
	}
	return object
}

// superCall calls what a class inherits: its constructor, or a method.
func (l *lowerer) superCall(n syntax.Node, name string, args []syntax.Node) flow.Expr {
	call := &flow.Call{Pos: l.pos(n), Name: "super", Args: l.args(args)}
	if l.class == nil || l.this == nil {
		call.Callee = &flow.Opaque{Pos: l.pos(n)}
		return call
	}
	l.class.Prepare()
	for _, base := range l.class.Bases {
		id, ok := base.Maker(), true
		if name != "" && name != "__init__" {
			id, ok = base.Method(name)
		}
		if ok && id != "" {
			call.Targets, call.Recv = []flow.FuncID{id}, &flow.Read{Pos: l.pos(n), Var: l.this}
			return call
		}
	}
	call.Callee = &flow.Opaque{Pos: l.pos(n)}
	return call
}

// setting lowers the reading of a setting by its name, with what it falls back to.
func (l *lowerer) setting(n syntax.Node, path string, args []syntax.Node) flow.Expr {
	if path == "" || !l.rooted(n) {
		return nil
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
	if !fallback.Exists() || nothing(fallback) {
		return source
	}
	return &flow.Either{Pos: l.pos(n), X: source, Y: l.expr(fallback)}
}

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
		list := &flow.List{Pos: l.pos(n)}
		for _, arg := range args {
			list.Items = append(list.Items, l.expr(arg))
		}
		return list
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

// plain lowers a call of a function, a method or a class.
func (l *lowerer) plain(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	call := &flow.Call{Pos: l.pos(n), Name: shortName(fn), Sends: sends(fn)}
	call.Args = l.registered(n, args)
	switch callee := l.valueOf(fn).(type) {
	case *flow.FuncRef:
		call.Targets = []flow.FuncID{callee.ID}
	default:
		call.Callee = callee
	}
	return call
}

// args lowers arguments by position, by name, and spread.
func (l *lowerer) args(nodes []syntax.Node) []flow.Arg {
	var out []flow.Arg
	for _, n := range nodes {
		switch n.Kind() {
		case syntax.KeywordArgument:
			name := n.Child(syntax.FieldName).Text()
			out = append(out, flow.Arg{Name: name, Value: l.handler(name).expr(n.Child(syntax.FieldValue))})
		case syntax.Spread:
			spread := flow.GatherList
			if n.Has(syntax.FlagKeywords) {
				spread = flow.GatherFields
			}
			out = append(out, flow.Arg{Value: l.expr(n.Child(syntax.FieldValue)), Spread: spread})
		default:
			out = append(out, flow.Arg{Value: l.expr(n)})
		}
	}
	return out
}

// shortName is how a callee reads in traces.
func shortName(fn syntax.Node) string {
	text := fn.Text()
	if fn.Kind() == syntax.Member {
		object := fn.Child(syntax.FieldObject)
		if !object.Is(syntax.Identifier, syntax.This, syntax.Member) || len(text) > 60 || strings.ContainsAny(text, "\n(") {
			return fn.Child(syntax.FieldProperty).Text()
		}
	}
	if len(text) > 60 || strings.ContainsAny(text, "\n(") {
		return "a function"
	}
	return text
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
