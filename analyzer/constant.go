package analyzer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// constant lowers what the compiler knows: a text, or a number or truth, which
// are nobody's id but may be part of one.
func (l *lowerer) constant(x ast.Expr) (flow.Expr, bool) {
	tv, ok := l.info.Types[x]
	if !ok || tv.Value == nil {
		return nil, false
	}
	text := &flow.Text{Pos: l.pos(x)}
	switch tv.Value.Kind() {
	case constant.String:
		text.Value = constant.StringVal(tv.Value)
	case constant.Int:
		text.Value = tv.Value.ExactString()
	case constant.Bool:
		return &flow.Truth{Pos: l.pos(x), Value: constant.BoolVal(tv.Value)}, true
	default:
		return &flow.Opaque{Pos: l.pos(x)}, true
	}
	if named, ok := l.object(x).(*types.Const); ok {
		text.Name = named.Name()
		text.Def = l.definition(named)
	}
	return text, true
}

// definition is where an object of this or another package is defined.
func (l *lowerer) definition(obj types.Object) rules.Place {
	end := obj.Pos() + token.Pos(len(obj.Name()))
	return l.where.place(flow.Pos{Start: int(obj.Pos()), End: int(end)})
}

// object is what a name stands for.
func (l *lowerer) object(x ast.Expr) types.Object {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return l.info.ObjectOf(x)
	case *ast.SelectorExpr:
		return l.info.ObjectOf(x.Sel)
	case *ast.IndexExpr: // an instance of a generic function
		return l.object(x.X)
	case *ast.IndexListExpr:
		return l.object(x.X)
	}
	return nil
}
