package analyzer

import (
	"go/types"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
)

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
