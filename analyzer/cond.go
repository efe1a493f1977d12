package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/composiolint/composiolint/internal/flow"
)

// cond lowers a condition, as far as it tests whether something is there.
func (l *lowerer) cond(x ast.Expr) flow.Expr {
	if l.depth++; l.depth > mostDepth {
		l.depth--
		return &flow.Opaque{}
	}
	defer func() { l.depth-- }()
	switch x := ast.Unparen(x).(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			return &flow.Not{Pos: l.pos(x), X: l.cond(x.X)}
		}
	case *ast.BinaryExpr:
		return l.comparison(x)
	case *ast.CallExpr:
		if sel, ok := x.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "IsZero" && len(x.Args) == 0 {
			return &flow.Empty{Pos: l.pos(x), X: l.expr(sel.X)}
		}
		return l.expr(x)
	case *ast.IndexExpr:
		if among := l.among(x); among != nil {
			return among
		}
	case *ast.Ident, *ast.SelectorExpr: // a truth says nothing of an id, but of what it was found with
		return &flow.Holds{Pos: l.pos(x), X: l.expr(x)}
	}
	return l.expr(x)
}

func (l *lowerer) comparison(x *ast.BinaryExpr) flow.Expr {
	switch x.Op {
	case token.LAND:
		return &flow.And{Pos: l.pos(x), X: l.cond(x.X), Y: l.cond(x.Y)}
	case token.LOR:
		return &flow.Or{Pos: l.pos(x), X: l.cond(x.X), Y: l.cond(x.Y)}
	}
	if empty, ok := l.emptiness(x); ok {
		return empty
	}
	switch x.Op {
	case token.EQL:
		return &flow.Equal{Pos: l.pos(x), X: l.expr(x.X), Y: l.expr(x.Y)}
	case token.NEQ:
		return &flow.Not{Pos: l.pos(x), X: &flow.Equal{Pos: l.pos(x), X: l.expr(x.X), Y: l.expr(x.Y)}}
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{l.expr(x.X), l.expr(x.Y)}, Peek: true}
}

// emptiness recognises the ways to ask whether something is empty: x == "",
// x == nil, len(x) == 0, len(x) > 0, len(x) < 1, id == uuid.Nil.
func (l *lowerer) emptiness(x *ast.BinaryExpr) (flow.Expr, bool) {
	subject, other, op := x.X, x.Y, x.Op
	if l.isEmpty(subject) || l.number(subject) != "" {
		subject, other, op = other, subject, mirrored[op]
	}
	empty := false
	if measured := l.lenOf(subject); measured != nil {
		switch number := l.number(other); {
		case number == "0" && (op == token.EQL || op == token.LEQ), number == "1" && op == token.LSS:
			empty = true
		case number == "0" && (op == token.NEQ || op == token.GTR), number == "1" && op == token.GEQ:
		default:
			return nil, false
		}
		subject = measured
	} else {
		if !l.isEmpty(other) || op != token.EQL && op != token.NEQ {
			return nil, false
		}
		empty = op == token.EQL
	}
	test := &flow.Empty{Pos: l.pos(x), X: l.expr(subject)}
	if empty {
		return test, true
	}
	return &flow.Not{Pos: l.pos(x), X: test}, true
}

// mirrored is the operator when the operands change sides.
var mirrored = map[token.Token]token.Token{
	token.EQL: token.EQL, token.NEQ: token.NEQ, token.LSS: token.GTR,
	token.GTR: token.LSS, token.LEQ: token.GEQ, token.GEQ: token.LEQ,
}

// isEmpty reports whether x is an empty value: "", nil, uuid.Nil.
func (l *lowerer) isEmpty(x ast.Expr) bool {
	if tv, ok := l.info.Types[x]; ok {
		if tv.IsNil() {
			return true
		}
		if tv.Value != nil {
			return isText(tv.Type) && l.text(x) == ""
		}
	}
	v, ok := l.object(x).(*types.Var)
	return ok && isGlobal(v) && v.Name() == "Nil"
}

func (l *lowerer) number(x ast.Expr) string {
	if tv, ok := l.info.Types[x]; ok && tv.Value != nil && !isText(tv.Type) {
		return tv.Value.ExactString()
	}
	return ""
}

// lenOf gives the x of len(x).
func (l *lowerer) lenOf(x ast.Expr) ast.Expr {
	call, ok := ast.Unparen(x).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return nil
	}
	if b, ok := l.object(call.Fun).(*types.Builtin); ok && b.Name() == "len" {
		return call.Args[0]
	}
	return nil
}
