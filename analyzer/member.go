package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/composiolint/composiolint/internal/flow"
)

// among lowers reserved[id] of a map that stands for a set of texts, nil for any other.
func (l *lowerer) among(x ast.Expr) flow.Expr {
	index, ok := ast.Unparen(x).(*ast.IndexExpr)
	if !ok || !isSet(l.typeOf(index.X)) {
		return nil
	}
	return &flow.Among{Pos: l.pos(x), X: l.expr(index.Index), List: l.expr(index.X)}
}

// isSet reports whether a type is a map from texts to nothing but whether they are in it.
func isSet(t types.Type) bool {
	m, ok := t.Underlying().(*types.Map)
	if !ok || !isText(m.Key()) {
		return false
	}
	switch elem := m.Elem().Underlying().(type) {
	case *types.Basic:
		return elem.Kind() == types.Bool
	case *types.Struct:
		return elem.NumFields() == 0
	}
	return false
}

// assigned lowers what an assignment gives: with `_, ok := reserved[id]`, whether the
// set has the text.
func (l *lowerer) assigned(s *ast.AssignStmt) flow.Expr {
	if found := l.among(s.Rhs[0]); found != nil && len(s.Lhs) == 2 {
		return &flow.Tuple{Pos: l.pos(s), Items: []flow.Expr{&flow.Opaque{Pos: l.pos(s)}, found}}
	}
	return l.value(s.Rhs[0])
}

// contains lowers slices.Contains(list, x).
func contains(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) != 2 || !isText(l.typeOf(x.Args[1])) {
		return nil
	}
	return &flow.Among{Pos: l.pos(x), X: l.expr(x.Args[1]), List: l.expr(x.Args[0])}
}

// testsTexts reports whether a value of the type is what texts are tested with: a list
// or a set of others, a pattern.
func testsTexts(t types.Type) bool {
	if types.TypeString(t, nil) == "*regexp.Regexp" {
		return true
	}
	switch t := types.Unalias(t).Underlying().(type) {
	case *types.Slice:
		return isText(t.Elem())
	case *types.Array:
		return isText(t.Elem())
	}
	return isSet(t)
}
