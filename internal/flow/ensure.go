package flow

import "slices"

// ensures are the conditions on parameters that hold whenever a function returns:
// what does not meet them makes it throw, or end the program.
func (f *frame) ensures() []Guard {
	var out []Guard
	for i, exit := range f.exits {
		held := slices.DeleteFunc(slices.Clone(exit.guards), func(g Guard) bool { return g.Ref.owner != f.fn })
		if i == 0 {
			out = held
		} else {
			out = agreed(out, held)
		}
	}
	return out
}

// ensure narrows what a call was given to what the callee lets through.
func (f *frame) ensure(c *closure, args arguments) {
	for _, g := range c.summary.Ensures {
		if g.Ref.Index >= len(args.exprs) || c.summary.replaces(g.Ref) {
			continue
		}
		given := args.exprs[g.Ref.Index]
		if owner := f.boundTo(c, args.call); owner != nil && g.Ref.Index == 0 {
			given = owner
		}
		f.meetGuard(f.state, given, g)
	}
}

// meetGuard narrows a state to where what is given meets a condition of the callee.
func (f *frame) meetGuard(s *state, given Expr, g Guard) {
	for _, name := range fieldsOf(g.Ref.Path) {
		given = &Field{Pos: given.Span(), X: given, Name: name}
	}
	if g.Test != (Test{}) {
		f.restrict(s, given, g.Test, g.Present)
		return
	}
	f.assume(s, given, f.within(s, given), g.Present)
}

// learnFrom narrows a state to where a call has given something, or has given
// nothing, by what the callee has looked at to say so.
func (f *frame) learnFrom(s *state, c *Call, result int, truth bool) {
	callee := f.only(s, c)
	if callee.Summary == nil || result >= len(callee.Results) {
		return
	}
	for _, g := range callee.telling(result, truth) {
		if given := callee.given(c, g.Ref.Index); given != nil && !callee.replaces(g.Ref) {
			f.meetGuard(s, given, g)
		}
	}
}

// answers reports whether a result of a call tells anything of what it is given.
func (f *frame) answers(c *Call, result int) bool {
	callee := f.only(f.state, c)
	return callee.Summary != nil && result < len(callee.Results) &&
		len(callee.telling(result, true))+len(callee.telling(result, false)) > 0
}

// telling are the conditions that hold wherever a result is there, or is not.
func (s *Summary) telling(result int, truth bool) []Guard {
	var out []Guard
	first := true
	for _, alt := range s.Results[result] {
		if truth && alt.blank() || !truth && alt.full() {
			continue
		}
		held := slices.DeleteFunc(slices.Clone(alt.Guards), func(g Guard) bool { return g.Ref.owner != s.fn })
		if alt.Kind == KindParam && alt.Ref.owner == s.fn { // it comes back as it is
			held = withGuard(held, alt.Ref.is(truth))
		}
		if first {
			out, first = held, false
		} else {
			out = agreed(out, held)
		}
	}
	return out
}
