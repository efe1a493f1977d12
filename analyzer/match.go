package analyzer

import (
	"go/ast"

	"github.com/composiolint/composiolint/internal/flow"
)

// pattern lowers regexp.MustCompile(text).
func pattern(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) != 1 {
		return nil
	}
	return l.withError(x, &flow.Pattern{Pos: l.pos(x), X: l.expr(x.Args[0])})
}

// matchText lowers regexp.MatchString(pattern, text).
func matchText(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) != 2 {
		return nil
	}
	of := &flow.Pattern{Pos: l.pos(x.Args[0]), X: l.expr(x.Args[0])}
	return l.withError(x, &flow.Match{Pos: l.pos(x), X: l.expr(x.Args[1]), Of: of})
}

// matchPattern lowers pattern.MatchString(text).
func matchPattern(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) != 1 {
		return nil
	}
	return &flow.Match{Pos: l.pos(x), X: l.expr(x.Args[0]), Of: l.receiver(x)}
}
