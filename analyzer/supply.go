package analyzer

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"
	"unicode"
)

// supplies reports whether a function may give others an id that is fixed: a
// short one that returns a text, or one that sets a field whose name is an
// identity's. The text that it gives could be an id.
func (r *relevance) supplies(fn *ast.FuncDecl) bool {
	obj, ok := r.decls[fn].(*types.Func)
	if !ok {
		return false
	}
	resolver := false
	if r.lines(fn) <= resolverLines {
		for v := range obj.Signature().Results().Variables() {
			resolver = resolver || suppliesText(v.Type())
		}
		for v := range obj.Signature().Params().Variables() {
			if isOwnInterface(v.Type()) {
				return true
			}
		}
	}
	found := false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ReturnStmt:
			for _, x := range n.Results {
				found = found || resolver && r.couldBeID(x)
			}
		case *ast.CallExpr:
			for _, x := range n.Args[min(1, len(n.Args)):] {
				found = found || resolver && r.couldBeID(x)
			}
		case *ast.AssignStmt:
			for i, x := range n.Rhs {
				sel, isField := n.Lhs[min(i, len(n.Lhs)-1)].(*ast.SelectorExpr)
				found = found || r.couldBeID(x) && (resolver || isField && isIdentity(sel.Sel.Name))
			}
		case *ast.KeyValueExpr:
			key, isName := n.Key.(*ast.Ident)
			found = found || isName && isIdentity(key.Name) && r.suppliedBy(n.Value)
		}
		return !found
	})
	return found
}

// suppliedBy reports whether the value of an identity's field may be fixed: a
// text, or a call that is given one.
func (r *relevance) suppliedBy(x ast.Expr) bool {
	call, ok := ast.Unparen(x).(*ast.CallExpr)
	return r.couldBeID(x) || ok && len(call.Args) > 0
}

// isIdentity recognises the names of fields that say who somebody is.
func isIdentity(name string) bool {
	name = strings.ToLower(name)
	for _, word := range []string{"user", "entity", "owner", "tenant", "account", "identity", "principal", "subject", "author", "agent"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// couldBeID reports whether x is a text that could be somebody's id: one word.
func (r *relevance) couldBeID(x ast.Expr) bool {
	tv, ok := r.pass.TypesInfo.Types[x]
	if !ok || tv.Value == nil || tv.Value.Kind() != constant.String {
		return false
	}
	text := constant.StringVal(tv.Value)
	return len(text) <= 64 && !strings.ContainsFunc(text, func(c rune) bool { return unicode.IsSpace(c) || strings.ContainsRune("%/<>{}()=", c) })
}
