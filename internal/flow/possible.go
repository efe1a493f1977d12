package flow

import "slices"

// possible leaves out of a value what it cannot be here: what stands under a
// condition that the way to this point rules out.
func (f *frame) possible(v Value) Value {
	if len(f.state.guards) == 0 || !slices.ContainsFunc(v, f.state.rulesOut) {
		return v
	}
	left := v.filter(func(a Alt) bool { return !f.state.rulesOut(a) })
	if len(left) == 0 { // as far as is known nothing comes here
		return unknown()
	}
	return left
}

// rulesOut reports whether an alternative stands under the opposite of a condition
// that holds.
func (s *state) rulesOut(a Alt) bool {
	return slices.ContainsFunc(a.Guards, func(g Guard) bool { return hasGuard(s.guards, g.opposite()) })
}

// refuted reports whether a condition is certainly not truth in a state.
func (f *frame) refuted(s *state, cond Expr, truth bool) bool {
	switch c := cond.(type) {
	case *Not:
		return f.refuted(s, c.X, !truth)
	case *And:
		return f.refutedBoth(s, c.X, c.Y, truth, !truth)
	case *Or:
		return f.refutedBoth(s, c.X, c.Y, truth, truth)
	case *Empty:
		return !c.Sized && s.told(c.X, truth) || s.settles(f.within(s, c.X), truth)
	case *Typed:
		return f.refuted(s, c.X, truth)
	case *Read, *Field:
		return s.told(c, !truth) || s.settles(f.within(s, c), !truth)
	}
	return false
}

// refutedBoth refutes both conditions, or with every one of the two.
func (f *frame) refutedBoth(s *state, x, y Expr, truth, every bool) bool {
	if every {
		return f.refuted(s, x, truth) && f.refuted(s, y, truth)
	}
	return f.refuted(s, x, truth) || f.refuted(s, y, truth)
}

// settles reports whether a value is certainly there, or certainly is not.
func (s *state) settles(v Value, there bool) bool {
	return len(v) > 0 && !slices.ContainsFunc(v, func(a Alt) bool {
		if a.Kind == KindParam {
			return !hasGuard(a.Guards, a.Ref.is(there)) && !hasGuard(s.guards, a.Ref.is(there))
		}
		return there && !a.full() || !there && !a.blank()
	})
}
