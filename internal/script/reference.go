package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// referred lowers the call of a function by a reference to it, as a framework has its
// functions call each other, and the making of such a function.
func (l *lowerer) referred(n, fn syntax.Node, path string, args []syntax.Node) flow.Expr {
	if key, ok := framework.Referable(path); ok && len(args) == 1 && l.rooted(fn) {
		return l.referable(n, key, args)
	}
	r, ok := framework.Refers(fn.Child(syntax.FieldProperty).Text())
	if !ok || !byPosition(args, r.Reference) {
		return nil
	}
	e := l.reference(args[r.Reference])
	if e == nil || e.v == nil {
		return nil
	}
	call := &flow.Call{Pos: l.pos(n), Name: shortName(args[r.Reference]), Callee: l.entity(args[r.Reference], e)}
	call.Args = append(call.Args, flow.Arg{Value: &flow.Opaque{Pos: l.pos(fn)}})
	call.Args = append(call.Args, l.args(args[r.Reference+1:])...)
	if !r.Answers {
		return &flow.Opaque{Pos: l.pos(n), Parts: []flow.Expr{call}}
	}
	return call
}

// referable is the function that is given to what makes one that references lead to.
func (l *lowerer) referable(n syntax.Node, key string, args []syntax.Node) flow.Expr {
	given := l.registered(n, args)[0].Value
	if args[0].Kind().IsFunction() {
		return given
	}
	return &flow.Field{Pos: l.pos(n), X: given, Name: key}
}

// reference is what a reference leads to, nil where that is not seen.
func (l *lowerer) reference(n syntax.Node) *entity {
	var names []string
	for n.Kind() == syntax.Member {
		names = append(names, n.Child(syntax.FieldProperty).Text())
		n = n.Child(syntax.FieldObject)
	}
	sym := l.scope.lookup(n.Text())
	if n.Kind() != syntax.Identifier || len(names) < 2 || sym == nil {
		return nil
	}
	base, ok := framework.References(sym.specifier, sym.name)
	if !ok {
		return nil
	}
	slices.Reverse(names)
	last := len(names) - 1
	if to := l.m.program.load(sym.module, base+strings.Join(names[:last], "/")); to != nil {
		return to.export(names[last], 0)
	}
	return nil
}
