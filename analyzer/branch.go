package analyzer

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
)

func (l *lowerer) ifStmt(s *ast.IfStmt) flow.Stmt {
	out := &flow.If{Pos: l.pos(s)}
	var init flow.Stmt
	if s.Init != nil {
		init = l.stmt(s.Init)
	}
	out.Cond, out.Then = l.cond(s.Cond), l.block(s.Body)
	if s.Else != nil {
		out.Else = l.stmt(s.Else)
	}
	if init == nil {
		return out
	}
	return &flow.Block{Pos: l.pos(s), List: []flow.Stmt{init, out}}
}

func (l *lowerer) forStmt(s *ast.ForStmt) flow.Stmt {
	block := &flow.Block{Pos: l.pos(s)}
	if s.Init != nil {
		block.List = append(block.List, l.stmt(s.Init))
	}
	body := l.block(s.Body)
	if s.Post != nil {
		body = &flow.Block{Pos: l.pos(s), List: []flow.Stmt{body, l.stmt(s.Post)}}
	}
	loop := &flow.Loop{Pos: l.pos(s), Body: body}
	if s.Cond != nil {
		loop.Cond = l.cond(s.Cond)
	}
	block.List = append(block.List, loop)
	return block
}

func (l *lowerer) rangeStmt(s *ast.RangeStmt) flow.Stmt {
	element := &flow.Index{Pos: l.pos(s.X), X: l.expr(s.X), Key: &flow.Opaque{}}
	var to []flow.Expr
	for _, x := range []ast.Expr{s.Key, s.Value} {
		if x != nil {
			to = append(to, l.targets([]ast.Expr{x})...)
		}
	}
	body := &flow.Block{Pos: l.pos(s)}
	switch len(to) {
	case 1:
		body.List = append(body.List, &flow.Assign{Pos: l.pos(s.X), To: to, Value: &flow.Opaque{Pos: l.pos(s.X)}})
	case 2:
		values := &flow.Tuple{Pos: l.pos(s.X), Items: []flow.Expr{&flow.Opaque{}, element}}
		body.List = append(body.List, &flow.Assign{Pos: l.pos(s.X), To: to, Value: values})
	}
	body.List = append(body.List, l.block(s.Body))
	return &flow.Loop{Pos: l.pos(s), Body: body}
}

// switchStmt lowers a switch to a chain of conditions: `case id == "":` is a
// test like any other.
func (l *lowerer) switchStmt(s *ast.SwitchStmt) flow.Stmt {
	out := &flow.Block{Pos: l.pos(s)}
	if s.Init != nil {
		out.List = append(out.List, l.stmt(s.Init))
	}
	var chain flow.Stmt
	clauses := s.Body.List
	for _, clause := range clauses {
		if c, ok := clause.(*ast.CaseClause); ok && c.List == nil {
			chain = &flow.Block{Pos: l.pos(c), List: l.stmts(c.Body)}
		}
	}
	for _, clause := range slices.Backward(clauses) {
		c, ok := clause.(*ast.CaseClause)
		if !ok || c.List == nil {
			continue
		}
		body := &flow.Block{Pos: l.pos(c), List: l.stmts(c.Body)}
		chain = &flow.If{Pos: l.pos(c), Cond: l.caseCond(s.Tag, c), Then: body, Else: chain}
	}
	out.List = append(out.List, &flow.Branch{Pos: l.pos(s), Cases: []flow.Stmt{chain}, Full: true})
	return out
}

// mostCases bounds the values of one case that are told apart.
const mostCases = 16

func (l *lowerer) caseCond(tag ast.Expr, c *ast.CaseClause) flow.Expr {
	if len(c.List) > mostCases {
		return &flow.Opaque{Pos: l.pos(c)}
	}
	var cond flow.Expr
	for _, x := range c.List {
		var one flow.Expr
		switch {
		case tag == nil:
			one = l.cond(x)
		case l.isEmpty(x):
			one = &flow.Empty{Pos: l.pos(x), X: l.expr(tag)}
		default:
			one = &flow.Equal{Pos: l.pos(x), X: l.expr(tag), Y: l.expr(x)}
		}
		if cond != nil {
			one = &flow.Or{Pos: l.pos(x), X: cond, Y: one}
		}
		cond = one
	}
	return cond
}

func (l *lowerer) typeSwitch(s *ast.TypeSwitchStmt) flow.Stmt {
	out := &flow.Block{Pos: l.pos(s)}
	if s.Init != nil {
		out.List = append(out.List, l.stmt(s.Init))
	}
	var subject ast.Expr
	switch a := s.Assign.(type) {
	case *ast.AssignStmt:
		if t, ok := a.Rhs[0].(*ast.TypeAssertExpr); ok {
			subject = t.X
		}
	case *ast.ExprStmt:
		if t, ok := a.X.(*ast.TypeAssertExpr); ok {
			out.List = append(out.List, &flow.Do{Pos: l.pos(a), X: &flow.Opaque{Parts: []flow.Expr{l.expr(t.X)}, Peek: true}})
		}
	}
	branch := &flow.Branch{Pos: l.pos(s)}
	for _, clause := range s.Body.List {
		c, ok := clause.(*ast.CaseClause)
		if !ok {
			continue
		}
		body := &flow.Block{Pos: l.pos(c)}
		if obj, ok := l.info.Implicits[c].(*types.Var); ok && subject != nil {
			read := &flow.Read{Pos: l.pos(c), Var: l.local(obj)}
			body.List = append(body.List, &flow.Assign{Pos: l.pos(c), To: []flow.Expr{read}, Value: l.expr(subject)})
		}
		body.List = append(body.List, l.stmts(c.Body)...)
		branch.Cases = append(branch.Cases, body)
		branch.Full = branch.Full || c.List == nil
	}
	out.List = append(out.List, branch)
	return out
}

func (l *lowerer) selectStmt(s *ast.SelectStmt) flow.Stmt {
	branch := &flow.Branch{Pos: l.pos(s), Full: true}
	for _, clause := range s.Body.List {
		if c, ok := clause.(*ast.CommClause); ok {
			body := &flow.Block{Pos: l.pos(c)}
			if c.Comm != nil {
				body.List = append(body.List, l.stmt(c.Comm))
			}
			body.List = append(body.List, l.stmts(c.Body)...)
			branch.Cases = append(branch.Cases, body)
		}
	}
	return branch
}
