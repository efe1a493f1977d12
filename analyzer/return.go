package analyzer

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
)

// returnStmt lowers a return. An error that goes with the values, or a false,
// says that they are nobody's.
func (l *lowerer) returnStmt(s *ast.ReturnStmt) flow.Stmt {
	out := &flow.Return{Pos: l.pos(s), Values: l.exprs(s.Results)}
	if n := len(s.Results); n > 1 {
		last := s.Results[n-1]
		tv := l.info.Types[last]
		switch {
		case l.results != nil && l.results.Len() == n && isError(l.results.At(n-1).Type()):
			out.Failed = !tv.IsNil()
			if v, ok := l.object(last).(*types.Var); ok && isGlobal(v) { // an error kept for just that
				out.Values[n-1] = &flow.Truth{Pos: l.pos(last), Value: true}
			}
		case tv.Value != nil && !isText(tv.Type):
			out.Failed = tv.Value.ExactString() == "false"
		default: // nothing in every place is a failure too
			out.Failed = !slices.ContainsFunc(s.Results, func(x ast.Expr) bool { return !l.isEmpty(x) })
		}
	}
	return out
}

func isError(t types.Type) bool {
	return types.Identical(types.Unalias(t), types.Universe.Lookup("error").Type())
}
