package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// special lowers what is no call of a function.
func (l *lowerer) special(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	pos := l.pos(n)
	if specifier, ok := importedModule(n); ok {
		return l.entity(n, l.m.imports(specifier, "*"))
	}
	switch fn.Kind() {
	case syntax.Super:
		return l.superCall(n, "", args)
	case syntax.Member:
		if fn.Text() == "Object.assign" && len(args) > 0 && plainValues(args) {
			return &flow.Merge{Pos: pos, X: l.expr(args[0]), From: l.lowered(args[1:])}
		}
		if fn.Text() == "Object.fromEntries" && len(args) == 1 && plainValues(args) {
			pair := &flow.Index{Pos: pos, X: l.expr(args[0]), Key: &flow.Opaque{}}
			return l.filled(n, &flow.Field{Pos: pos, X: pair, Name: "1"})
		}
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
		case len(args) == 1 && l.makesSet(fn) && plainValues(args):
			return &flow.Copy{Pos: pos, X: l.expr(args[0])}
		case fn.Text() == "next" && l.m.python():
			return l.next(n, args)
		case fn.Text() == "dict":
			return l.dict(n, args)
		case (fn.Text() == "Boolean" || fn.Text() == "bool") && len(args) == 1 && plainValues(args):
			return l.tested(n)
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

// dict lowers dict(a=1, **more). A name that is given twice is an error there: what
// is given by name stands, whatever is spread.
func (l *lowerer) dict(n syntax.Node, args []syntax.Node) flow.Expr {
	object := &flow.Object{Pos: l.pos(n)}
	var named []flow.Entry
	for _, arg := range args {
		switch {
		case arg.Kind() == syntax.KeywordArgument:
			named = append(named, flow.Entry{Name: arg.Child(syntax.FieldName).Text(), Value: l.expr(arg.Child(syntax.FieldValue))})
		case arg.Kind() == syntax.Spread:
			object.Entries = append(object.Entries, flow.Entry{Value: l.expr(arg.Child(syntax.FieldValue))})
		default:
			object.Entries = append(object.Entries, flow.Entry{Value: l.expr(arg)})
		}
	}
	object.Entries = append(object.Entries, named...)
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

// setDefault lowers d.setdefault("key", value).
func (l *lowerer) setDefault(n, object syntax.Node, args []syntax.Node) flow.Expr {
	if len(args) != 2 {
		return nil
	}
	key, ok := args[0].StringValue()
	if !ok {
		return nil
	}
	pos := l.pos(n)
	field := func() *flow.Field { return &flow.Field{Pos: pos, X: l.expr(object), Name: key} }
	value := &flow.Either{Pos: pos, X: field(), Y: l.expr(args[1])}
	return &flow.Seq{Pos: pos, Do: &flow.Assign{Pos: pos, To: []flow.Expr{field()}, Value: value}, X: field()}
}
