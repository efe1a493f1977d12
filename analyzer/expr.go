package analyzer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
)

// mostDepth bounds how deep expressions and statements are lowered.
const mostDepth = 500

// expr lowers an expression.
func (l *lowerer) expr(x ast.Expr) flow.Expr {
	if l.depth++; l.depth > mostDepth || x == nil {
		l.depth--
		return &flow.Opaque{}
	}
	defer func() { l.depth-- }()
	if text, ok := l.constant(x); ok {
		return text
	}
	switch x := x.(type) {
	case *ast.ParenExpr:
		return l.expr(x.X)
	case *ast.Ident:
		return l.ident(x)
	case *ast.SelectorExpr:
		return l.selector(x)
	case *ast.StarExpr:
		return &flow.Deref{Pos: l.pos(x), X: l.expr(x.X)}
	case *ast.UnaryExpr:
		return l.unary(x)
	case *ast.BinaryExpr:
		return l.binary(x)
	case *ast.CallExpr:
		return l.call(x)
	case *ast.CompositeLit:
		return l.composite(x)
	case *ast.FuncLit:
		return l.lambda(x)
	case *ast.IndexExpr:
		return l.index(x)
	case *ast.SliceExpr:
		return l.slice(x)
	case *ast.TypeAssertExpr:
		return l.expr(x.X)
	case *ast.KeyValueExpr:
		return l.expr(x.Value)
	}
	return &flow.Opaque{Pos: l.pos(x)}
}

func (l *lowerer) exprs(list []ast.Expr) []flow.Expr {
	var out []flow.Expr
	for _, x := range list {
		out = append(out, l.value(x))
	}
	return out
}

// value lowers an expression whose value goes somewhere: a struct goes as a copy.
func (l *lowerer) value(x ast.Expr) flow.Expr {
	lowered := l.expr(x)
	switch ast.Unparen(x).(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.StarExpr, *ast.IndexExpr:
		if _, ok := l.typeOf(x).Underlying().(*types.Struct); ok {
			return &flow.Copy{Pos: l.pos(x), X: lowered}
		}
	}
	return lowered
}

func (l *lowerer) ident(x *ast.Ident) flow.Expr {
	switch obj := l.info.ObjectOf(x).(type) {
	case *types.Nil:
		return &flow.Absent{Pos: l.pos(x), Word: x.Name}
	case *types.Var:
		return &flow.Read{Pos: l.pos(x), Var: l.local(obj)}
	case *types.Func:
		return &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(obj)}
	}
	return &flow.Opaque{Pos: l.pos(x)}
}

// selector lowers x.f: a field, through the embedded ones, a variable of another
// package, or a method that is a value.
func (l *lowerer) selector(x *ast.SelectorExpr) flow.Expr {
	selection, ok := l.info.Selections[x]
	if !ok {
		switch obj := l.info.ObjectOf(x.Sel).(type) {
		case *types.Var:
			return &flow.Read{Pos: l.pos(x), Var: l.local(obj)}
		case *types.Func:
			return &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(obj)}
		}
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{l.expr(x.X)}, Peek: true}
	}
	if fn, isMethod := selection.Obj().(*types.Func); isMethod {
		return l.methodValue(x, fn)
	}
	if lowered := l.knownField(x); lowered != nil {
		return lowered
	}
	return l.fieldChain(x, selection)
}

// fieldChain spells out the embedded fields that a selection passes through.
func (l *lowerer) fieldChain(x *ast.SelectorExpr, selection *types.Selection) flow.Expr {
	lowered, owner := l.expr(x.X), selection.Recv()
	for _, i := range selection.Index() {
		s, ok := deref(owner).Underlying().(*types.Struct)
		if !ok || i >= s.NumFields() {
			return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{lowered}, Peek: true}
		}
		f := s.Field(i)
		name := jsonName(f, s.Tag(i))
		lowered = &flow.Field{
			Pos: l.pos(x), X: lowered, Name: name,
			Key: l.fieldKey(owner, f, name), Default: tagDefault(s.Tag(i)),
		}
		owner = f.Type()
	}
	return lowered
}

func (l *lowerer) unary(x *ast.UnaryExpr) flow.Expr {
	inner := l.expr(x.X)
	switch x.Op {
	case token.AND:
		return &flow.Addr{Pos: l.pos(x), X: inner}
	case token.NOT:
		return &flow.Not{Pos: l.pos(x), X: l.cond(x.X)}
	case token.ARROW:
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{inner}, Peek: true}
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{inner}}
}

func (l *lowerer) binary(x *ast.BinaryExpr) flow.Expr {
	switch x.Op {
	case token.ADD:
		if isText(l.typeOf(x)) {
			return &flow.Join{Pos: l.pos(x), Parts: l.operands(x, nil)}
		}
	case token.EQL, token.NEQ, token.LAND, token.LOR, token.LSS, token.GTR, token.LEQ, token.GEQ:
		return l.cond(x)
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs([]ast.Expr{x.X, x.Y})}
}

// operands collects a + b + c. The left side may be very long.
func (l *lowerer) operands(x ast.Expr, parts []flow.Expr) []flow.Expr {
	var right []ast.Expr
	for {
		b, ok := ast.Unparen(x).(*ast.BinaryExpr)
		if _, fixed := l.constant(x); !ok || b.Op != token.ADD || fixed {
			break
		}
		right = append(right, b.Y)
		x = b.X
	}
	parts = append(parts, l.expr(x))
	for _, operand := range slices.Backward(right) {
		parts = append(parts, l.expr(operand))
	}
	return parts
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// text gives a constant text, "" if x is none.
func (l *lowerer) text(x ast.Expr) string {
	if tv, ok := l.info.Types[x]; ok && tv.Value != nil && tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value)
	}
	return ""
}
