package script

import (
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// mostCases bounds the cases of which each is known not to be those before it.
const mostCases = 40

// way is one or more cases with a body: what has to hold for it, nil for whatever is
// left.
type way struct {
	cond flow.Expr
	body flow.Stmt
}

// choice lowers a switch or a match: one of the cases runs. Where none goes on in the
// next, it is the first that fits, and what comes behind knows that it did not.
func (l *lowerer) choice(n syntax.Node) flow.Stmt {
	subject := &flow.Read{Pos: l.pos(n), Var: &flow.Var{}}
	given := &flow.Assign{Pos: l.pos(n), To: []flow.Expr{subject}, Value: l.expr(n.Child(syntax.FieldValue))}
	out := &flow.Branch{Pos: l.pos(n)}
	var ways []way
	var pending flow.Expr
	onward, goesOn, left := false, false, flow.Stmt(nil)
	for c := range n.Children() {
		if c.Kind() != syntax.Case {
			continue
		}
		onward = onward || goesOn
		cond := l.fits(n, c)
		if pending != nil && cond != nil {
			cond = &flow.Or{Pos: l.pos(c), X: pending, Y: cond}
		}
		body := l.caseBody(n, c, subject)
		out.Full = out.Full || cond == nil
		out.Cases = append(out.Cases, body)
		if !c.Child(syntax.FieldBody).Exists() && cond != nil {
			pending = cond
			continue
		}
		pending, goesOn = nil, l.goesOn(c)
		if ways = append(ways, way{cond, body}); cond == nil {
			left = body
		}
	}
	if !onward && pending == nil && len(ways) <= mostCases && l.repeatable(n) {
		chain := left
		for _, w := range slices.Backward(ways) {
			if w.cond != nil {
				chain = &flow.If{Pos: l.pos(n), Cond: w.cond, Then: w.body, Else: chain}
			}
		}
		out.Full, out.Cases = true, []flow.Stmt{chain}
	}
	return &flow.Block{Pos: l.pos(n), List: []flow.Stmt{given, out}}
}

// caseBody lowers what is done in a case.
func (l *lowerer) caseBody(n, c syntax.Node, subject flow.Expr) flow.Stmt {
	body := l.inner(c.Child(syntax.FieldBody))
	if !l.m.python() {
		return body
	}
	return &flow.Block{Pos: l.pos(c), List: append(l.captured(n, c, subject), body)}
}

// repeatable reports whether what is chosen by can be asked about in each case anew.
func (l *lowerer) repeatable(n syntax.Node) bool {
	subjects := slices.Collect(n.ChildrenIn(syntax.FieldValue))
	if len(subjects) != 1 {
		return false
	}
	subject := subjects[0]
	for subject.Kind() == syntax.Member {
		subject = subject.Child(syntax.FieldObject)
	}
	return subject.Is(syntax.Identifier, syntax.This, syntax.True)
}

// goesOn reports whether a case of JavaScript may go on in the next one.
func (l *lowerer) goesOn(c syntax.Node) bool {
	var last syntax.Node
	for s := range c.Child(syntax.FieldBody).Children() {
		last = s
	}
	if last.Kind() == syntax.Block {
		for s := range last.Children() {
			last = s
		}
	}
	return !l.m.python() && !last.Is(syntax.Break, syntax.Return, syntax.Throw, syntax.Continue)
}

// fits is the condition under which a case is the one, nil where it takes whatever
// comes.
func (l *lowerer) fits(n, c syntax.Node) flow.Expr {
	var fits flow.Expr
	if !l.takesAll(c) {
		for value := range c.ChildrenIn(syntax.FieldValue) {
			fits = either(fits, l.fitsValue(n, c, value))
		}
	}
	if guard := c.Child(syntax.FieldGuard); guard.Exists() {
		if fits == nil {
			return l.cond(guard)
		}
		return &flow.And{Pos: l.pos(c), X: fits, Y: l.cond(guard)}
	}
	return fits
}

func either(x, y flow.Expr) flow.Expr {
	if x == nil {
		return y
	}
	return &flow.Or{Pos: y.Span(), X: x, Y: y}
}

// fitsValue is the condition that what is chosen by is a value, or fits a pattern of
// Python.
func (l *lowerer) fitsValue(n, c, value syntax.Node) flow.Expr {
	subject := n.Child(syntax.FieldValue)
	switch {
	case !l.m.python() && subject.Kind() == syntax.True: // switch (true)
		return l.cond(value)
	case !l.m.python(), fixedPattern(value):
		return l.compared(c, subject, value, true)
	case value.Kind() != syntax.Other:
		return &flow.Opaque{Pos: l.pos(value)}
	}
	var any flow.Expr // of several, "a" | "b"
	for part := range value.Children() {
		if !fixedPattern(part) {
			return &flow.Opaque{Pos: l.pos(value)}
		}
		any = either(any, l.compared(c, subject, part, true))
	}
	if any == nil {
		return &flow.Opaque{Pos: l.pos(value)}
	}
	return any
}

// fixedPattern reports whether a pattern of Python is a value.
func fixedPattern(n syntax.Node) bool {
	return n.Is(syntax.String, syntax.Number, syntax.Null, syntax.True, syntax.False, syntax.Member)
}
