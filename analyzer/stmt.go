package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/composiolint/composiolint/internal/flow"
)

func (l *lowerer) block(b *ast.BlockStmt) flow.Stmt {
	if b == nil {
		return nil
	}
	return &flow.Block{Pos: l.pos(b), List: l.stmts(b.List)}
}

func (l *lowerer) stmts(list []ast.Stmt) []flow.Stmt {
	var out []flow.Stmt
	for _, s := range list {
		if lowered := l.stmt(s); lowered != nil {
			out = append(out, lowered)
		}
	}
	return out
}

// stmt lowers a statement; nil says that it does nothing of interest.
func (l *lowerer) stmt(s ast.Stmt) flow.Stmt {
	if l.depth++; l.depth > mostDepth {
		l.depth--
		return nil
	}
	defer func() { l.depth-- }()
	switch s := s.(type) {
	case *ast.BlockStmt:
		return l.block(s)
	case *ast.ExprStmt:
		return l.do(s.X)
	case *ast.IncDecStmt:
		value := &flow.Opaque{Pos: l.pos(s), Parts: []flow.Expr{l.expr(s.X)}, Peek: true}
		return &flow.Assign{Pos: l.pos(s), To: l.targets([]ast.Expr{s.X}), Value: value}
	case *ast.AssignStmt:
		return l.assign(s)
	case *ast.DeclStmt:
		return l.decl(s)
	case *ast.IfStmt:
		return l.ifStmt(s)
	case *ast.ForStmt:
		return l.forStmt(s)
	case *ast.RangeStmt:
		return l.rangeStmt(s)
	case *ast.SwitchStmt:
		return l.switchStmt(s)
	case *ast.TypeSwitchStmt:
		return l.typeSwitch(s)
	case *ast.SelectStmt:
		return l.selectStmt(s)
	case *ast.ReturnStmt:
		return l.returnStmt(s)
	case *ast.BranchStmt:
		return l.jump(s)
	case *ast.GoStmt:
		return l.do(s.Call)
	case *ast.DeferStmt:
		return l.do(s.Call)
	case *ast.LabeledStmt:
		return l.stmt(s.Stmt)
	case *ast.SendStmt:
		return &flow.Do{Pos: l.pos(s), X: &flow.Opaque{Pos: l.pos(s), Parts: []flow.Expr{l.value(s.Value)}}}
	}
	return nil
}

// do lowers an expression that stands by itself. A call that ends the process
// is that and no call.
func (l *lowerer) do(x ast.Expr) flow.Stmt {
	if call, ok := ast.Unparen(x).(*ast.CallExpr); ok && l.ends(call) {
		return &flow.Leave{Pos: l.pos(x), Parts: l.exprs(call.Args)}
	}
	return &flow.Do{Pos: l.pos(x), X: l.expr(x)}
}

func (l *lowerer) assign(s *ast.AssignStmt) flow.Stmt {
	if len(s.Lhs) == len(s.Rhs) && len(s.Lhs) > 1 {
		values := &flow.Tuple{Pos: l.pos(s), Items: l.exprs(s.Rhs)}
		return &flow.Assign{Pos: l.pos(s), To: l.targets(s.Lhs), Value: values}
	}
	if len(s.Rhs) != 1 {
		return nil
	}
	value := l.assigned(s)
	if s.Tok == token.ADD_ASSIGN && isText(l.typeOf(s.Lhs[0])) {
		value = &flow.Join{Pos: l.pos(s), Parts: []flow.Expr{l.expr(s.Lhs[0]), value}}
	} else if s.Tok != token.ASSIGN && s.Tok != token.DEFINE {
		value = &flow.Opaque{Pos: l.pos(s), Parts: []flow.Expr{l.expr(s.Lhs[0]), value}}
	}
	if s.Tok == token.DEFINE && len(s.Lhs) == 1 {
		value = l.placeholder(s.Lhs[0], s.Rhs[0], value)
	}
	return &flow.Assign{Pos: l.pos(s), To: l.targets(s.Lhs), Value: value}
}

// placeholder recognises `id := ""` before the id is known: it declares, and
// gives nobody an id, if it is assigned again.
func (l *lowerer) placeholder(lhs, rhs ast.Expr, value flow.Expr) flow.Expr {
	id, ok := lhs.(*ast.Ident)
	if !ok || !l.isEmpty(rhs) {
		return value
	}
	if l.reassigned[l.info.Defs[id]] {
		return &flow.Zero{Pos: l.pos(rhs)}
	}
	return value
}

// targets lowers what is assigned to. The blank identifier is nil.
func (l *lowerer) targets(list []ast.Expr) []flow.Expr {
	var out []flow.Expr
	for _, x := range list {
		if id, ok := x.(*ast.Ident); ok && id.Name == "_" {
			out = append(out, nil)
			continue
		}
		out = append(out, l.expr(x))
	}
	return out
}

func (l *lowerer) decl(s *ast.DeclStmt) flow.Stmt {
	gen, ok := s.Decl.(*ast.GenDecl)
	if !ok || gen.Tok != token.VAR {
		return nil
	}
	block := &flow.Block{Pos: l.pos(s)}
	for _, spec := range gen.Specs {
		if v, ok := spec.(*ast.ValueSpec); ok {
			block.List = append(block.List, l.valueSpec(v)...)
		}
	}
	return block
}

// valueSpec lowers `var a, b = x, y`. Without values the variables are at zero.
func (l *lowerer) valueSpec(v *ast.ValueSpec) []flow.Stmt {
	var out []flow.Stmt
	var names []ast.Expr
	for _, name := range v.Names {
		names = append(names, name)
	}
	switch {
	case len(v.Values) == 0:
		for _, name := range names {
			zero := &flow.Zero{Pos: l.pos(name)}
			if _, ok := l.typeOf(name).Underlying().(*types.Struct); ok {
				zero.Shape = l.shape(l.typeOf(name))
			}
			out = append(out, &flow.Assign{Pos: l.pos(v), To: l.targets([]ast.Expr{name}), Value: zero})
		}
	case len(v.Values) == 1:
		out = append(out, &flow.Assign{Pos: l.pos(v), To: l.targets(names), Value: l.placeholder(names[0], v.Values[0], l.value(v.Values[0]))})
	default:
		values := &flow.Tuple{Pos: l.pos(v), Items: l.exprs(v.Values)}
		out = append(out, &flow.Assign{Pos: l.pos(v), To: l.targets(names), Value: values})
	}
	return out
}

func (l *lowerer) jump(s *ast.BranchStmt) flow.Stmt {
	switch s.Tok {
	case token.BREAK:
		return &flow.Jump{Pos: l.pos(s), Loop: s.Label != nil}
	case token.CONTINUE, token.GOTO:
		return &flow.Jump{Pos: l.pos(s), Loop: true}
	}
	return nil
}
