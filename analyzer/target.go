package analyzer

import (
	"go/types"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
)

// target has a call reach the function that it names, or the implementations of an
// interface's method that can be seen from here.
func (l *lowerer) target(call *flow.Call, fn *types.Func) {
	recv := fn.Signature().Recv()
	if recv == nil || !types.IsInterface(recv.Type()) {
		call.Targets = []flow.FuncID{l.funcID(fn)}
		return
	}
	call.Method = l.funcID(fn)
	for _, method := range l.implementations(fn) {
		call.Targets = append(call.Targets, l.funcID(method))
		call.Owners = append(call.Owners, typeName(method.Signature().Recv().Type()))
	}
}

// typeName names a type that can have methods for the whole program, "" any other.
func typeName(t types.Type) string {
	named, ok := deref(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Parent() != named.Obj().Pkg().Scope() {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// implementations gives the methods behind an interface's.
func (l *lowerer) implementations(fn *types.Func) []*types.Func {
	recv := fn.Signature().Recv()
	iface, _ := recv.Type().Underlying().(*types.Interface)
	var out []*types.Func
	for _, method := range l.methodsNamed(fn.Name()) {
		owner := method.Signature().Recv().Type()
		if iface != nil && (types.Implements(owner, iface) || types.Implements(types.NewPointer(owner), iface)) {
			out = append(out, method)
		}
	}
	return out
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
		var ids []flow.FuncID
		for _, method := range l.implementations(fn) {
			ids = append(ids, l.funcID(method))
		}
		return ids
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
