package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// stmt lowers a statement.
func (l *lowerer) stmt(n syntax.Node) flow.Stmt {
	pos := l.pos(n)
	switch n.Kind() {
	case syntax.Variable:
		return l.variable(n)
	case syntax.Assign, syntax.AugAssign:
		return l.assignment(n)
	case syntax.Function:
		return l.function(n)
	case syntax.Class:
		return l.classStmt(n)
	case syntax.Export:
		return l.export(n)
	case syntax.Block:
		return l.inner(n)
	case syntax.If:
		return &flow.If{
			Pos: pos, Cond: l.cond(n.Child(syntax.FieldCondition)),
			Then: l.inner(n.Child(syntax.FieldConsequence)), Else: l.inner(n.Child(syntax.FieldAlternative)),
		}
	case syntax.While, syntax.Do, syntax.For, syntax.ForIn:
		return l.loop(n)
	case syntax.Return:
		return l.returned(n)
	case syntax.Throw:
		return &flow.Leave{Pos: pos, Parts: l.parts(n)}
	case syntax.Break:
		return &flow.Jump{Pos: pos}
	case syntax.Continue:
		return &flow.Jump{Pos: pos, Loop: true}
	case syntax.Labeled:
		return l.stmt(n.Child(syntax.FieldBody))
	case syntax.Try:
		return l.try(n)
	case syntax.With:
		return l.with(n)
	case syntax.Switch:
		return l.choice(n)
	case syntax.Assert:
		return l.required(n, l.cond(n.Child(syntax.FieldCondition)))
	case syntax.Yield:
		if l.yields.Exists() && n.Index() == l.yields.Index() {
			return l.yield(n)
		}
	case syntax.Namespace:
		return l.inner(n.Child(syntax.FieldBody))
	case syntax.Import, syntax.Interface, syntax.TypeAlias, syntax.Ambient, syntax.Signature, syntax.Global,
		syntax.Nonlocal, syntax.Pass, syntax.Enum, syntax.Delete:
		return nil
	}
	return l.effect(n)
}

// effect lowers an expression that stands alone.
func (l *lowerer) effect(n syntax.Node) flow.Stmt {
	if call := unwrap(n); call.Kind() == syntax.Call && framework.Leaves(l.path(call.Child(syntax.FieldFunction))) {
		return &flow.Leave{Pos: l.pos(n), Parts: l.parts(call)}
	}
	return l.dropped(n)
}

// dropped lowers an expression whose value nobody takes.
func (l *lowerer) dropped(n syntax.Node) flow.Stmt {
	call := unwrap(n)
	fn, args := call.Child(syntax.FieldFunction), arguments(call)
	switch {
	case n.Kind() == syntax.Unary && n.Op() == syntax.OpVoid:
		return l.dropped(n.Child(syntax.FieldValue))
	case call.Kind() != syntax.Call:
	case framework.Asserts(fn.Text()) && len(args) > 0:
		return l.required(n, l.cond(args[0]))
	case fn.Kind() == syntax.Member && (fn.Child(syntax.FieldProperty).Text() == "catch" || fn.Child(syntax.FieldProperty).Text() == "finally"):
		out := &flow.Block{Pos: l.pos(n), List: []flow.Stmt{l.dropped(fn.Child(syntax.FieldObject))}}
		for _, arg := range args {
			handler := &flow.Do{Pos: l.pos(arg), X: l.applied(call, arg, &flow.Opaque{})}
			out.List = append(out.List, &flow.Branch{Pos: l.pos(arg), Cases: []flow.Stmt{handler}})
		}
		return out
	}
	if equal, ok := framework.Compares(l.path(fn)); ok && len(args) > 1 && plainValues(args) {
		return l.required(n, l.compared(n, args[0], args[1], equal))
	}
	return &flow.Do{Pos: l.pos(n), X: l.expr(n)}
}

// required lowers what stops where a condition does not hold.
func (l *lowerer) required(n syntax.Node, cond flow.Expr) flow.Stmt {
	return &flow.If{Pos: l.pos(n), Cond: &flow.Not{Pos: l.pos(n), X: cond}, Then: &flow.Leave{Pos: l.pos(n)}}
}

func (l *lowerer) returned(n syntax.Node) flow.Stmt {
	out := &flow.Return{Pos: l.pos(n)}
	if value := n.Child(syntax.FieldValue); value.Exists() {
		out.Values = []flow.Expr{l.expr(value)}
		if l.returns != "" {
			known := &flow.Known{Pos: l.pos(value), Handle: l.returns}
			out.Values[0] = &flow.Seq{Pos: l.pos(value), Do: &flow.Do{Pos: l.pos(value), X: out.Values[0]}, X: known}
		}
	}
	return out
}

// export lowers what an export statement declares or evaluates.
func (l *lowerer) export(n syntax.Node) flow.Stmt {
	if d := n.Child(syntax.FieldDeclaration); d.Exists() {
		return l.stmt(d)
	}
	value := n.Child(syntax.FieldValue)
	if !value.Exists() {
		return nil
	}
	if sym := l.m.exports["default"]; sym != nil && sym.v != nil {
		inner := *l
		inner.options = exportOptions + "default"
		if entry, ok := framework.Exported(l.m.Rel, "default"); ok {
			inner.entry = &entry
		}
		l := &inner
		return &flow.Assign{Pos: l.pos(n), To: []flow.Expr{&flow.Read{Pos: l.pos(n), Var: sym.v}}, Value: l.expr(value)}
	}
	return l.effect(value)
}
