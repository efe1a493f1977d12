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
	loop := &flow.Loop{Pos: l.pos(n)}
	if cond := n.Child(syntax.FieldCondition); cond.Exists() && n.Kind() != syntax.Do {
		loop.Cond = inner.cond(cond)
	}
	loop.Body = &flow.Block{Pos: l.pos(n), List: append(round, body...)}
	before = append(before, loop)
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
	body := l.inner(n.Child(syntax.FieldBody))
	if l.suppresses(n) {
		body = &flow.Branch{Pos: l.pos(n), Cases: []flow.Stmt{body}}
	}
	out.List = append(out.List, body)
	return out
}

// suppresses reports whether what a block opens lets the block stop anywhere.
func (l *lowerer) suppresses(n syntax.Node) bool {
	for item := range n.Children() {
		call := item.Child(syntax.FieldValue)
		if item.Kind() == syntax.WithItem && call.Kind() == syntax.Call && l.rooted(call) && framework.Suppresses(l.path(call.Child(syntax.FieldFunction))) {
			return true
		}
	}
	return false
}
