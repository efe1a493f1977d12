package script

import (
	"iter"
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// mostCases bounds the cases of which each is known not to be those before it.
const mostCases = 40

// choice lowers a switch or a match: one of the cases runs.
func (l *lowerer) choice(n syntax.Node) flow.Stmt {
	subject := &flow.Read{Pos: l.pos(n), Var: &flow.Var{}}
	given := &flow.Assign{Pos: l.pos(n), To: []flow.Expr{subject}, Value: l.expr(n.Child(syntax.FieldValue))}
	out := &flow.Branch{Pos: l.pos(n)}
	if l.distinct(n) {
		out.Full, out.Cases = true, []flow.Stmt{l.first(n, subject)}
		return &flow.Block{Pos: l.pos(n), List: []flow.Stmt{given, out}}
	}
	for c := range cases(n) {
		out.Full = out.Full || l.takesRest(c)
		out.Cases = append(out.Cases, l.caseBody(n, c, subject))
	}
	return &flow.Block{Pos: l.pos(n), List: []flow.Stmt{given, out}}
}

func cases(n syntax.Node) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for c := range n.Children() {
			if c.Kind() == syntax.Case && !yield(c) {
				return
			}
		}
	}
}

// distinct reports whether none of the cases goes on in the next, and what is chosen by
// can be asked about in each of them anew. To lower anything else twice at every level
// does not end.
func (l *lowerer) distinct(n syntax.Node) bool {
	count, onward, last := 0, false, syntax.Node{}
	for c := range cases(n) {
		onward = onward || last.Child(syntax.FieldBody).Exists() && l.goesOn(last)
		count++
		last = c
	}
	return !onward && count <= mostCases && last.Child(syntax.FieldBody).Exists() && l.repeatable(n)
}

// first lowers distinct cases: it is the first that fits, and what comes behind knows
// that it did not. A case without a body shares that of the next.
func (l *lowerer) first(n syntax.Node, subject flow.Expr) flow.Stmt {
	var ways []*flow.If
	var shared flow.Expr
	var rest flow.Stmt
	for c := range cases(n) {
		var cond flow.Expr
		if !l.takesRest(c) {
			cond = either(shared, l.fits(n, c))
			if !c.Child(syntax.FieldBody).Exists() {
				shared = cond
				continue
			}
		}
		shared = nil
		if body := l.caseBody(n, c, subject); cond == nil {
			rest = body
		} else {
			ways = append(ways, &flow.If{Pos: l.pos(c), Cond: cond, Then: body})
		}
	}
	for _, way := range slices.Backward(ways) {
		way.Else = rest
		rest = way
	}
	return rest
}

// takesRest reports whether a case takes whatever comes.
func (l *lowerer) takesRest(c syntax.Node) bool {
	return l.takesAll(c) || !c.Child(syntax.FieldValue).Exists() && !c.Child(syntax.FieldGuard).Exists()
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

// fits is the condition under which a case is the one.
func (l *lowerer) fits(n, c syntax.Node) flow.Expr {
	var fits flow.Expr
	if !l.m.python() || c.Child(syntax.FieldValue).Kind() != syntax.Identifier {
		for value := range c.ChildrenIn(syntax.FieldValue) {
			fits = either(fits, l.fitsValue(n, c, value))
		}
	}
	guard := c.Child(syntax.FieldGuard)
	switch {
	case !guard.Exists():
		return fits
	case fits == nil:
		return l.cond(guard)
	}
	return &flow.And{Pos: l.pos(c), X: fits, Y: l.cond(guard)}
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
