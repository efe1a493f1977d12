package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// block lowers the statements of a block, whose names are declared already.
func (l *lowerer) block(n syntax.Node) flow.Stmt {
	out := &flow.Block{Pos: l.pos(n)}
	early := l.early(n)
	for c := range n.Children() {
		if early[c.Index()] {
			out.List = append(out.List, l.stmt(c))
		}
	}
	for c := range n.Children() {
		if !early[c.Index()] {
			out.List = append(out.List, l.stmt(c))
		}
	}
	return out
}

// early are the functions of a block that something before them calls: where they
// stand does not matter to the language.
func (l *lowerer) early(n syntax.Node) map[int]bool {
	if l.scope.top() || l.m.python() {
		return nil
	}
	declared := map[string]int{}
	for c := range n.Children() {
		if c.Kind() == syntax.Function {
			declared[c.Child(syntax.FieldName).Text()] = c.Index()
		}
	}
	if len(declared) == 0 {
		return nil
	}
	out := map[int]bool{}
	for c := range n.Descendants() {
		if at, ok := declared[c.Text()]; ok && c.Kind() == syntax.Identifier && c.Index() < at {
			out[at] = true
		}
	}
	return out
}

// inner lowers a block that may declare names of its own.
func (l *lowerer) inner(n syntax.Node) flow.Stmt {
	if !n.Exists() {
		return nil
	}
	if n.Kind() != syntax.Block {
		return l.stmt(n)
	}
	if l.m.python() {
		return l.block(n)
	}
	inner := *l
	inner.scope = l.scope.inner(false)
	inner.predeclare(n)
	return inner.block(n)
}

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
		return &flow.If{Pos: pos, Cond: &flow.Not{Pos: pos, X: l.cond(n.Child(syntax.FieldCondition))}, Then: &flow.Leave{Pos: pos}}
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
	if call := unwrap(n); call.Kind() == syntax.Call && leaves(l.path(call.Child(syntax.FieldFunction))) {
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
	case asserts(fn.Text()) && len(args) > 0:
		return &flow.If{Pos: l.pos(n), Cond: &flow.Not{Pos: l.pos(n), X: l.cond(args[0])}, Then: &flow.Leave{Pos: l.pos(n)}}
	case fn.Kind() == syntax.Member && (fn.Child(syntax.FieldProperty).Text() == "catch" || fn.Child(syntax.FieldProperty).Text() == "finally"):
		out := &flow.Block{Pos: l.pos(n), List: []flow.Stmt{l.dropped(fn.Child(syntax.FieldObject))}}
		for _, arg := range args {
			handler := &flow.Do{Pos: l.pos(arg), X: l.applied(call, arg, &flow.Opaque{})}
			out.List = append(out.List, &flow.Branch{Pos: l.pos(arg), Cases: []flow.Stmt{handler}})
		}
		return out
	}
	return &flow.Do{Pos: l.pos(n), X: l.expr(n)}
}

// asserts recognises functions that stop where what they are given is not so.
func asserts(name string) bool {
	switch name {
	case "assert", "assert.ok", "invariant", "tiny-invariant", "ok":
		return true
	}
	return false
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

// loop lowers what may run any number of times.
func (l *lowerer) loop(n syntax.Node) flow.Stmt {
	inner := *l
	if !l.m.python() {
		inner.scope = l.scope.inner(false)
	}
	var before, round []flow.Stmt
	if first := n.Child(syntax.FieldInitializer); first.Exists() {
		inner.predeclareECMA(first)
		before = append(before, inner.stmt(first))
	}
	if left := n.Child(syntax.FieldLeft); left.Exists() {
		source := inner.expr(n.Child(syntax.FieldRight))
		if n.Has(syntax.FlagDeclares) {
			for name := range targets(left) {
				inner.declareName(name, syntax.Node{})
			}
		}
		round = append(round, inner.bind(left, &flow.Index{Pos: l.pos(left), X: source, Key: &flow.Opaque{}}))
	}
	body := []flow.Stmt{inner.inner(n.Child(syntax.FieldBody))}
	if next := n.Child(syntax.FieldIncrement); next.Exists() {
		body = append(body, inner.stmt(next))
	}
	if cond := n.Child(syntax.FieldCondition); cond.Exists() && n.Kind() != syntax.Do {
		body = []flow.Stmt{&flow.If{Pos: l.pos(cond), Cond: inner.cond(cond), Then: &flow.Block{Pos: l.pos(n), List: body}}}
	}
	before = append(before, &flow.Loop{Pos: l.pos(n), Body: &flow.Block{Pos: l.pos(n), List: append(round, body...)}})
	if other := n.Child(syntax.FieldAlternative); other.Exists() {
		before = append(before, inner.inner(other))
	}
	return &flow.Block{Pos: l.pos(n), List: before}
}

// try lowers a body that may stop anywhere: it runs, or one of the handlers does.
func (l *lowerer) try(n syntax.Node) flow.Stmt {
	body := []flow.Stmt{l.inner(n.Child(syntax.FieldBody))}
	if other := n.Child(syntax.FieldAlternative); other.Exists() {
		body = append(body, l.inner(other))
	}
	cases := []flow.Stmt{&flow.Block{Pos: l.pos(n), List: body}}
	for h := range n.ChildrenIn(syntax.FieldHandler) {
		inner := *l
		if !l.m.python() {
			inner.scope = l.scope.inner(false)
			for name := range targets(h.Child(syntax.FieldParameter)) {
				inner.declareName(name, syntax.Node{})
			}
		}
		cases = append(cases, inner.inner(h.Child(syntax.FieldBody)))
	}
	out := &flow.Block{Pos: l.pos(n), List: []flow.Stmt{cases[0]}}
	if len(cases) > 1 {
		out.List[0] = &flow.Branch{Pos: l.pos(n), Cases: cases, Full: true}
	}
	if last := n.Child(syntax.FieldFinalizer); last.Exists() {
		out.List = append(out.List, l.inner(last))
	}
	return out
}

// with lowers a block that holds something open: what is opened is what it gives.
func (l *lowerer) with(n syntax.Node) flow.Stmt {
	out := &flow.Block{Pos: l.pos(n)}
	for item := range n.Children() {
		if item.Kind() != syntax.WithItem {
			continue
		}
		value := l.expr(item.Child(syntax.FieldValue))
		if alias := item.Child(syntax.FieldAlias); alias.Exists() {
			out.List = append(out.List, l.bind(alias, value))
		} else {
			out.List = append(out.List, &flow.Do{Pos: l.pos(item), X: value})
		}
	}
	out.List = append(out.List, l.inner(n.Child(syntax.FieldBody)))
	return out
}

// choice lowers a switch or a match: one of the cases runs.
func (l *lowerer) choice(n syntax.Node) flow.Stmt {
	out := &flow.Branch{Pos: l.pos(n)}
	for c := range n.Children() {
		if c.Kind() != syntax.Case {
			continue
		}
		if !c.Child(syntax.FieldValue).Exists() {
			out.Full = true
		}
		out.Cases = append(out.Cases, l.inner(c.Child(syntax.FieldBody)))
	}
	subject := &flow.Do{Pos: l.pos(n), X: l.expr(n.Child(syntax.FieldValue))}
	return &flow.Block{Pos: l.pos(n), List: []flow.Stmt{subject, out}}
}

// leaves reports whether a function never comes back: it ends the process, or
// throws for the framework to catch.
func leaves(path string) bool {
	switch path {
	case "process.exit", "Deno.exit", "sys.exit", "os._exit", "exit", "quit", "flask.abort",
		"next/navigation.redirect", "next/navigation.permanentRedirect", "next/navigation.notFound",
		"st.stop", "streamlit.stop":
		return true
	}
	return false
}
