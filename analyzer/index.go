package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/composiolint/composiolint/internal/flow"
)

func (l *lowerer) index(x *ast.IndexExpr) flow.Expr {
	if fn, ok := l.object(x).(*types.Func); ok {
		return &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(fn)}
	}
	if key := l.text(x.Index); key != "" {
		return &flow.Field{Pos: l.pos(x), X: l.expr(x.X), Name: key}
	}
	return &flow.Index{Pos: l.pos(x), X: l.expr(x.X), Key: l.expr(x.Index)}
}

// slice lowers x[i:j]: of a list the list, of a text some other text.
func (l *lowerer) slice(x *ast.SliceExpr) flow.Expr {
	if isText(l.typeOf(x.X)) {
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{l.expr(x.X)}}
	}
	return l.expr(x.X)
}
