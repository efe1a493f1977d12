package flow

import "slices"

// Test is what a condition asks of a value: to be the text or the truth that Text
// says, or to match that as a pattern, by its Kind. The zero Test asks whether it is
// there.
type Test struct {
	Kind ValueKind
	Text string
}

// mostTests bounds the tests that are kept as conditions of a state.
const mostTests = 8

// compare narrows a state to where two values are equal, or to where they are not,
// if one of them is fixed.
func (f *frame) compare(s *state, c *Equal, truth bool) {
	x, y := c.X, c.Y
	t, ok := f.fixed(s, y)
	if !ok {
		x, y = y, x
		t, ok = f.fixed(s, y)
	}
	if ok {
		f.pass(s, x, t, truth)
	}
}

// fixed is the test for being what an expression gives, where that is always the
// same.
func (f *frame) fixed(s *state, x Expr) (Test, bool) {
	switch x := x.(type) {
	case *Text:
		return Test{KindConst, x.Value}, true
	case *Truth:
		return Test{KindTruth, truths[x.Value]}, true
	case *Read, *Field, *Typed:
		if v := f.within(s, x); len(v) == 1 {
			return v[0].test()
		}
	case *Absent:
		return Test{Kind: KindConst}, true
	}
	return Test{}, false
}

// test is the test for being the same as an alternative that is fixed.
func (a Alt) test() (Test, bool) {
	switch a.Kind {
	case KindConst, KindTruth:
		return Test{a.Kind, a.Text}, true
	case KindMissing:
		return Test{Kind: KindConst}, true
	}
	return Test{}, false
}

// pass narrows a state to where x passes a test, or to where it does not. Not to be
// a text that is empty is to be there.
func (f *frame) pass(s *state, x Expr, t Test, truth bool) {
	if t.Text == "" {
		f.assume(s, x, f.within(s, x), !truth)
	} else {
		f.restrict(s, x, t, truth)
	}
}

// restrict narrows a state to where x passes a test, or to where it does not.
func (f *frame) restrict(s *state, x Expr, t Test, truth bool) {
	to := func(v Value) Value { return t.passing(v, truth) }
	switch x := x.(type) {
	case *Typed:
		f.restrict(s, x.X, t, truth)
	case *Seq:
		f.restrict(s, x.X, t, truth)
	case *Read:
		v := f.within(s, x)
		if _, local := s.vars[x.Var]; !local {
			return
		}
		s.supposeTest(v, t, truth)
		if narrow := to(v); len(narrow) > 0 || !truth {
			f.revise(s, x.Var, func() { s.vars[x.Var] = narrow })
		}
		if d, ok := s.derived[x.Var]; ok && f.traces < mostTraces {
			f.traces++
			f.restrict(s, d.x, t, truth)
			f.traces--
		}
	case *Field:
		v := f.within(s, x)
		s.supposeTest(v, t, truth)
		if _, alt := f.owner(s, x); alt.Kind != KindParam {
			f.discriminate(s, x, to)
		} else if narrow := to(v); len(narrow) > 0 || !truth {
			s.writes[alt.Ref.below(x.Name, "").bare()] = narrow
		}
	}
}

// supposeTest notes the condition on a parameter that a value passes a test under,
// or does not.
func (s *state) supposeTest(v Value, t Test, truth bool) {
	p, ok := v.decider()
	if !ok {
		return
	}
	tests := 0
	for _, g := range s.guards {
		if g.Test != (Test{}) {
			tests++
		}
	}
	if g := (Guard{Ref: p.Ref.bare(), Present: truth, Test: t}); tests < mostTests && !hasGuard(s.guards, g) {
		s.guards = append(slices.Clip(s.guards), g)
	}
}

// passing is v where it passes the test, or where it does not.
func (t Test) passing(v Value, truth bool) Value {
	if t == (Test{}) {
		return narrowing(truth)(v)
	}
	out := v.filter(func(a Alt) bool {
		passes, known := a.is(t)
		return !known || passes == truth
	})
	if t == (Test{Kind: KindPattern}) && truth {
		out = out.untold()
	}
	for i, alt := range out {
		if alt.Kind == KindParam && len(alt.Guards) < mostTests {
			out[i].Guards = withGuard(alt.Guards, Guard{Ref: alt.Ref.bare(), Present: truth, Test: t})
		}
	}
	return out
}

// is puts an alternative to a test. The second result says that the first is certain.
func (a Alt) is(t Test) (passes, known bool) {
	if t.Kind == KindPattern {
		return a.matches(t)
	}
	switch a.Kind {
	case KindConst, KindTruth:
		return a.Kind == t.Kind && a.Text == t.Text, true
	case KindMissing, KindOmitted, KindZero:
		return false, t.Kind == KindTruth || t.Text != ""
	}
	return false, false
}
