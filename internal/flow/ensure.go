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
func (f *frame) ensure(s *Summary, args arguments) {
	for _, g := range s.Ensures {
		if g.Ref.Index < len(args.exprs) {
			f.meetGuard(f.state, args.exprs[g.Ref.Index], g)
		}
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
	callee, shift := f.only(s, c)
	if callee == nil || result >= len(callee.Results) {
		return
	}
	for _, g := range callee.telling(result, truth) {
		if given := c.given(callee.fn, g.Ref.Index-shift); given != nil {
			f.meetGuard(s, given, g)
		}
	}
}

// answers reports whether a result of a call tells anything of what it is given.
func (f *frame) answers(c *Call, result int) bool {
	callee, _ := f.only(f.state, c)
	return callee != nil && result < len(callee.Results) &&
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

// only is the one function that a call can call, and how many of its parameters it
// was given before.
func (f *frame) only(s *state, c *Call) (*Summary, int) {
	switch {
	case len(c.Targets) == 1 && c.Callee == nil && c.Method == "":
		return f.e.known(c.Targets[0]), 0
	case len(c.Targets) > 0 || c.Callee == nil:
		return nil, 0
	}
	v := f.within(s, c.Callee)
	if len(v) != 1 || v[0].Kind != KindFunc || v[0].fn == nil {
		return nil, 0
	}
	return v[0].fn.summary, len(v[0].fn.recv) + len(v[0].fn.given.values)
}

// known is a summary that is there already: to test a value asks for no work.
func (e *engine) known(id FuncID) *Summary {
	if s, ok := e.directs[id]; ok {
		return s
	}
	if s, ok := e.summaries[id]; ok {
		return s
	}
	if e.funcs[id] != nil {
		return nil
	}
	return e.unit.Imports.Summary(id)
}

// given is the argument for parameter i, nil if that cannot be told.
func (c *Call) given(fn *Func, i int) Expr {
	if c.Recv != nil {
		if i == 0 {
			return c.Recv
		}
		i--
	}
	for at, arg := range c.Args {
		switch {
		case arg.Spread != GatherNone:
			return nil
		case arg.Name != "":
			if fn != nil && parameter(fn, arg.Name) == i {
				return arg.Value
			}
		case at == i:
			return arg.Value
		}
	}
	return nil
}
