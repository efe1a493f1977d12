package script

import (
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// method lowers calls of the methods that every text, list, dict, function and
// promise has. It is nil for any other.
func (l *lowerer) method(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	pos, object := l.pos(n), fn.Child(syntax.FieldObject)
	name := fn.Child(syntax.FieldProperty).Text()
	switch name {
	case "then":
		if len(args) > 0 {
			return l.applied(n, args[0], l.expr(object))
		}
	case "catch", "finally":
		return &flow.Seq{Pos: pos, Do: &flow.Block{Pos: pos}, X: l.caught(n, object, args)}
	case "map", "forEach", "flatMap", "filter", "find", "some", "every", "reduce", "sort":
		return l.each(n, name, object, args)
	case "includes", "has":
		return l.contains(n, object, args)
	case "push", "unshift", "append", "add":
		return l.appended(n, object, args)
	case "update":
		return l.updated(n, object, args)
	case "setdefault":
		return l.setDefault(n, object, args)
	case "format":
		if l.m.python() {
			return &flow.Join{Pos: pos, Parts: append([]flow.Expr{l.expr(object)}, l.values(args)...)}
		}
	case "concat":
		return &flow.Join{Pos: pos, Parts: append([]flow.Expr{l.expr(object)}, l.values(args)...)}
	}
	return nil
}

// kept reports whether a call gives back what its method is called on.
func (l *lowerer) kept(fn syntax.Node, args []syntax.Node) bool {
	return fn.Kind() == syntax.Member && framework.KeepsMethod(l.framework(), fn.Child(syntax.FieldProperty).Text()) && plainArgs(args)
}

// plainArgs reports whether nothing is given that could make another text: a
// number, a locale.
func plainArgs(args []syntax.Node) bool { return len(args) == 0 }

func (l *lowerer) values(args []syntax.Node) []flow.Expr {
	var out []flow.Expr
	for _, arg := range args {
		if arg.Is(syntax.KeywordArgument, syntax.Spread) {
			arg = arg.Child(syntax.FieldValue)
		}
		out = append(out, l.expr(arg))
	}
	return out
}

// applied calls a function with values at once.
func (l *lowerer) applied(n, fn syntax.Node, values ...flow.Expr) flow.Expr {
	call := &flow.Call{Pos: l.pos(n), Name: shortName(fn)}
	for _, value := range values {
		call.Args = append(call.Args, flow.Arg{Value: value})
	}
	switch callee := l.valueOf(fn).(type) {
	case *flow.FuncRef:
		call.Targets = []flow.FuncID{callee.ID}
	default:
		call.Callee = callee
	}
	return call
}

// caught is a promise whose failure is handled: what it gives, or what the
// handler gives.
func (l *lowerer) caught(n, object syntax.Node, args []syntax.Node) flow.Expr {
	value := l.expr(object)
	if len(args) == 0 || n.Child(syntax.FieldFunction).Child(syntax.FieldProperty).Text() == "finally" {
		return value
	}
	v := &flow.Var{}
	read := &flow.Read{Pos: l.pos(n), Var: v}
	set := func(x flow.Expr) flow.Stmt {
		return &flow.Assign{Pos: l.pos(n), To: []flow.Expr{read}, Value: x}
	}
	handler := set(l.applied(n, args[0], &flow.Opaque{}))
	return &flow.Seq{Pos: l.pos(n), X: read, Do: &flow.Block{Pos: l.pos(n), List: []flow.Stmt{
		set(value), &flow.Branch{Pos: l.pos(n), Cases: []flow.Stmt{handler}},
	}}}
}

// lookup lowers x.get("key", default) of a dict, and headers.get("key"); nil for
// any other call.
func (l *lowerer) lookup(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	name := fn.Child(syntax.FieldProperty).Text()
	if fn.Kind() != syntax.Member || name != "get" && name != "pop" || len(args) == 0 || len(args) > 2 || !plainValues(args) {
		return nil
	}
	if len(args) == 1 && name == "pop" || len(args) == 2 && !l.m.python() { // axios.get(url, options)
		return nil
	}
	object := fn.Child(syntax.FieldObject)
	if sym := l.scope.lookup(object.Text()); sym != nil && sym.v != nil && sym.v.Class != nil && sym.v.Class.Methods["get"] != "" {
		return nil // a map, whose type says what it holds
	}
	var field flow.Expr // what is lowered and not used would be lowered again
	switch key, ok := args[0].StringValue(); {
	case ok && key != "" && key[0] != '/' && !strings.Contains(key, "://"): // that would be a request
		field = &flow.Field{Pos: l.pos(n), X: l.expr(object), Name: key}
	case ok || len(args) == 1:
		return nil
	default:
		field = &flow.Index{Pos: l.pos(n), X: l.expr(object), Key: l.expr(args[0])}
	}
	if len(args) == 1 || nothing(args[1]) {
		return field
	}
	return &flow.Either{Pos: l.pos(n), X: field, Y: l.expr(args[1])}
}

// each runs a function for what a list holds.
func (l *lowerer) each(n syntax.Node, name string, object syntax.Node, args []syntax.Node) flow.Expr {
	if len(args) == 0 || !unwrap(args[0]).Is(syntax.Arrow, syntax.FunctionExpr, syntax.Lambda) {
		return nil
	}
	pos := l.pos(n)
	item := &flow.Index{Pos: pos, X: l.expr(object), Key: &flow.Opaque{}}
	given := []flow.Arg{{Value: item}}
	if name == "reduce" || name == "sort" {
		given = []flow.Arg{{Value: &flow.Opaque{}}, {Value: item}}
	}
	fn := l.lambda(unwrap(args[0]), false)
	if f, ok := fn.(*flow.Lambda); ok && object.Is(syntax.Identifier, syntax.Member) && len(f.Func.Params) >= len(given) {
		f.Func.Params[len(given)-1].Like = item
	}
	call := &flow.Call{Pos: pos, Name: name, Callee: fn, Args: given}
	switch name {
	case "map", "flatMap":
		return &flow.List{Pos: pos, Items: []flow.Expr{call}}
	case "forEach":
		return call
	case "filter":
		return &flow.List{Pos: pos, Items: []flow.Expr{l.sifted(pos, call, item)}}
	case "find":
		return l.sifted(pos, call, item)
	}
	return &flow.Opaque{Pos: pos, Parts: []flow.Expr{call}}
}

// appended adds to a list that a variable or a field holds.
func (l *lowerer) appended(n, object syntax.Node, args []syntax.Node) flow.Expr {
	if len(args) == 0 || !unwrap(object).Is(syntax.Identifier) || !plainValues(args) {
		return nil
	}
	to := l.target(object)
	if to == nil {
		return nil
	}
	pos := l.pos(n)
	list := &flow.List{Pos: pos, Base: l.expr(object), Items: l.lowered(args)}
	held := &flow.Opaque{Pos: pos, Parts: list.Items} // whoever has the list has them
	return &flow.Seq{Pos: pos, Do: &flow.Block{Pos: pos, List: []flow.Stmt{
		&flow.Assign{Pos: pos, To: []flow.Expr{to}, Value: list},
	}}, X: held}
}

func plainValues(args []syntax.Node) bool {
	for _, arg := range args {
		if arg.Is(syntax.KeywordArgument, syntax.Spread) || unwrap(arg).Kind().IsFunction() {
			return false
		}
	}
	return true
}

// updated adds the fields of another dict to one that a variable holds.
func (l *lowerer) updated(n, object syntax.Node, args []syntax.Node) flow.Expr {
	to := l.target(unwrap(object))
	if to == nil || len(args) == 0 || !l.m.python() || unwrap(object).Kind() != syntax.Identifier {
		return nil
	}
	pos := l.pos(n)
	merged := &flow.Merge{Pos: pos, X: to, From: []flow.Expr{l.dict(n, args)}}
	return &flow.Seq{Pos: pos, Do: &flow.Do{Pos: pos, X: merged}, X: &flow.Zero{}}
}
