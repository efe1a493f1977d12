package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/composiolint/composiolint/internal/flow"
)

// call lowers a call that gives a value.
func (l *lowerer) call(x *ast.CallExpr) flow.Expr {
	if tv, ok := l.info.Types[x.Fun]; ok && tv.IsType() { // a conversion
		if len(x.Args) == 1 {
			return l.expr(x.Args[0])
		}
		return &flow.Opaque{Pos: l.pos(x)}
	}
	obj := l.object(x.Fun)
	if b, ok := obj.(*types.Builtin); ok {
		return l.builtin(x, b.Name())
	}
	fn, _ := obj.(*types.Func)
	if fn != nil && !l.isMethodExpr(x.Fun) {
		if lowered := l.library(x, fn); lowered != nil {
			return lowered
		}
	}
	return l.plainCall(x, fn)
}

// plainCall lowers a call to a function of the program, or to one that is not
// known.
func (l *lowerer) plainCall(x *ast.CallExpr, fn *types.Func) flow.Expr {
	call := &flow.Call{Pos: l.pos(x), Name: callName(x.Fun)}
	call.Args = l.args(x)
	switch sel, ok := ast.Unparen(x.Fun).(*ast.SelectorExpr); {
	case !ok || l.info.Selections[sel] == nil || fn == nil:
	case !l.isMethodExpr(sel):
		call.Recv = l.value(sel.X)
	case len(call.Args) > 0:
		call.Recv, call.Args = call.Args[0].Value, call.Args[1:]
	}
	if fn != nil {
		l.target(call, fn)
		call.Hint = l.hint(fn)
	} else {
		call.Callee = l.expr(x.Fun)
	}
	return call
}

// isMethodExpr recognises T.Method, a function that takes the receiver as its first
// argument.
func (l *lowerer) isMethodExpr(x ast.Expr) bool {
	sel, ok := ast.Unparen(x).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	selection := l.info.Selections[sel]
	return selection != nil && selection.Kind() == types.MethodExpr
}

// methodValue lowers a method that is a value, with its receiver if that is bound to it.
func (l *lowerer) methodValue(x *ast.SelectorExpr, fn *types.Func) flow.Expr {
	ref := &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(fn)}
	if !l.isMethodExpr(x) {
		ref.Recv = l.expr(x.X)
	}
	return ref
}

// args lowers the arguments. Those of a variadic parameter become one list, or
// nothing where there are none.
func (l *lowerer) args(x *ast.CallExpr) []flow.Arg {
	signature, _ := l.typeOf(x.Fun).Underlying().(*types.Signature)
	var out []flow.Arg
	for i, arg := range x.Args {
		if signature != nil && signature.Variadic() && i >= signature.Params().Len()-1 && !x.Ellipsis.IsValid() {
			rest := &flow.List{Pos: l.pos(arg), Items: l.exprs(x.Args[i:])}
			return append(out, flow.Arg{Value: rest})
		}
		if call, ok := arg.(*ast.CallExpr); ok && len(x.Args) == 1 {
			if tuple, ok := l.typeOf(call).(*types.Tuple); ok { // f(g())
				return l.spreadTuple(call, tuple.Len())
			}
		}
		out = append(out, flow.Arg{Value: l.value(arg)})
	}
	if signature != nil && signature.Variadic() && len(x.Args) < signature.Params().Len() {
		out = append(out, flow.Arg{Value: &flow.Absent{Pos: l.pos(x), Word: "nil"}})
	}
	return out
}

// spreadTuple passes the results of one call to another.
func (l *lowerer) spreadTuple(call *ast.CallExpr, n int) []flow.Arg {
	out := []flow.Arg{{Value: l.expr(call)}}
	for len(out) < n {
		out = append(out, flow.Arg{Value: &flow.Opaque{Pos: l.pos(call)}})
	}
	return out
}

// callName is how a callee reads in the source.
func callName(x ast.Expr) string {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	case *ast.IndexExpr:
		return callName(x.X)
	}
	return "the function"
}

// builtin lowers the functions of the language.
func (l *lowerer) builtin(x *ast.CallExpr, name string) flow.Expr {
	switch name {
	case "append":
		if len(x.Args) == 0 {
			break
		}
		list := &flow.List{Pos: l.pos(x), Base: l.expr(x.Args[0])}
		for i, arg := range x.Args[1:] {
			if x.Ellipsis.IsValid() && i == len(x.Args)-2 {
				list.Items = append(list.Items, &flow.Index{Pos: l.pos(arg), X: l.expr(arg), Key: &flow.Opaque{}})
				continue
			}
			list.Items = append(list.Items, l.value(arg))
		}
		return list
	case "make":
		switch l.typeOf(x).Underlying().(type) {
		case *types.Map:
			return &flow.Object{Pos: l.pos(x)}
		case *types.Slice:
			return &flow.List{Pos: l.pos(x)}
		}
	case "new":
		if len(x.Args) == 1 {
			if tv := l.info.Types[x.Args[0]]; !tv.IsType() { // new(value), Go 1.26
				return l.value(x.Args[0])
			}
			return &flow.Zero{Pos: l.pos(x), Shape: l.shape(l.typeOf(x))}
		}
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs(x.Args), Peek: name == "len" || name == "cap"}
}
