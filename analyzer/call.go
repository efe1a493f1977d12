package analyzer

import (
	"go/ast"
	"go/types"
	"strings"

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
	if fn != nil {
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
	if sel, ok := ast.Unparen(x.Fun).(*ast.SelectorExpr); ok && l.info.Selections[sel] != nil && fn != nil {
		call.Recv = l.value(sel.X)
	}
	if fn != nil {
		call.Targets = l.targetsOf(fn)
		if recv := fn.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
			call.Method = l.funcID(fn)
		}
		call.Hint = l.hint(fn)
	} else {
		call.Callee = l.expr(x.Fun)
	}
	call.Args = l.args(x)
	return call
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

// targetsOf gives the functions that a call may reach: the one it names, or the
// implementations of an interface's method that can be seen from here.
func (l *lowerer) targetsOf(fn *types.Func) []flow.FuncID {
	recv := fn.Signature().Recv()
	if recv == nil || !types.IsInterface(recv.Type()) {
		return []flow.FuncID{l.funcID(fn)}
	}
	return l.implementations(fn)
}

// implementations gives the methods behind an interface's.
func (l *lowerer) implementations(fn *types.Func) []flow.FuncID {
	recv := fn.Signature().Recv()
	iface, _ := recv.Type().Underlying().(*types.Interface)
	var ids []flow.FuncID
	for _, method := range l.methodsNamed(fn.Name()) {
		owner := method.Signature().Recv().Type()
		if iface != nil && (types.Implements(owner, iface) || types.Implements(types.NewPointer(owner), iface)) {
			ids = append(ids, l.funcID(method))
		}
	}
	return ids
}

// methodsNamed gives the methods of a name that the package defines, or that an
// import has a summary of.
func (l *lowerer) methodsNamed(name string) []*types.Func {
	if l.methods == nil {
		l.methods = map[string][]*types.Func{}
		scope := l.pass.Pkg.Scope()
		for _, n := range scope.Names() {
			t, ok := scope.Lookup(n).(*types.TypeName)
			if !ok || t.IsAlias() {
				continue
			}
			if named, ok := t.Type().(*types.Named); ok && !types.IsInterface(named) {
				for m := range named.Methods() {
					l.methods[m.Name()] = append(l.methods[m.Name()], m)
				}
			}
		}
		for _, fact := range l.pass.AllObjectFacts() {
			m, ok := fact.Object.(*types.Func)
			if _, known := fact.Fact.(*summaryFact); known && ok && m.Pkg() != l.pass.Pkg && m.Signature().Recv() != nil {
				l.methods[m.Name()] = append(l.methods[m.Name()], m)
			}
		}
	}
	return l.methods[name]
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

// implementationsOf gives the methods behind the interface method that another
// package has named.
func (l *lowerer) implementationsOf(id flow.FuncID) []flow.FuncID {
	owner, method, ok := strings.Cut(strings.TrimPrefix(string(id), "("), ").")
	dot := strings.LastIndexByte(owner, '.')
	if !ok || dot < 0 {
		return nil
	}
	pkg := l.packageNamed(owner[:dot])
	if pkg == nil {
		return nil
	}
	named := pkg.Scope().Lookup(owner[dot+1:])
	if named == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(named.Type(), true, pkg, method)
	if fn, ok := obj.(*types.Func); ok && types.IsInterface(named.Type()) {
		return l.implementations(fn)
	}
	return nil
}

// packageNamed finds a package among the imports, and theirs.
func (l *lowerer) packageNamed(path string) *types.Package {
	seen := map[*types.Package]bool{}
	queue := []*types.Package{l.pass.Pkg}
	for len(queue) > 0 {
		pkg := queue[0]
		queue = queue[1:]
		if pkg.Path() == path {
			return pkg
		}
		for _, next := range pkg.Imports() {
			if !seen[next] {
				seen[next] = true
				queue = append(queue, next)
			}
		}
	}
	return nil
}
