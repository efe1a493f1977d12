package flow

import "slices"

// clause is what tests have said, as long as what they look at stays what it was: x
// is truth, or one of the conditions x and y is, or v is then where x is truth, and
// other where it is not. Which it is may turn out later.
type clause struct {
	x, y        Expr
	truth       bool
	v           *Var
	then, other Value
	reads       derivation
}

// mostClauses bounds the clauses of a state: an old one gives way to a new one.
const mostClauses = 8

// oneOf notes that x or y is truth.
func (s *state) oneOf(x, y Expr, truth bool) {
	c := clause{x: x, y: y, truth: truth}
	if c.reads.mention(y) {
		s.remember(c)
	}
}

// fact notes that x is there, or is not.
func (s *state) fact(x Expr, there bool) {
	if !s.told(x, there) {
		s.remember(clause{x: x, truth: there})
	}
}

// told reports whether a test has said that x is there, or is not.
func (s *state) told(x Expr, there bool) bool {
	return slices.ContainsFunc(s.clauses, func(c clause) bool {
		return c.y == nil && c.v == nil && c.truth == there && same(c.x, x)
	})
}

// says is what tests of the same things have said of a condition.
func (s *state) says(cond Expr) (truth, known bool) {
	switch c := cond.(type) {
	case *Not:
		truth, known = s.says(c.X)
		return !truth, known
	case *Empty:
		return s.told(c.X, false), !c.Sized && (s.told(c.X, true) || s.told(c.X, false))
	case *Typed:
		return s.says(c.X)
	case *Read, *Field:
		return s.told(c, true), s.told(c, true) || s.told(c, false)
	}
	return false, false
}

// same reports whether two expressions read the same.
func same(x, y Expr) bool {
	switch x := x.(type) {
	case *Read:
		y, ok := y.(*Read)
		return ok && x.Var == y.Var
	case *Field:
		y, ok := y.(*Field)
		return ok && x.Name == y.Name && same(x.X, y.X)
	}
	return false
}

// chosen is what the two sides of a choice have given.
type chosen struct {
	x, cond     Expr
	then, other Value
}

// note remembers what decides a variable, where it has just been given a choice.
func (c chosen) note(s *state, v *Var, x Expr) {
	if c.x == x && x != nil {
		s.remember(clause{x: c.cond, truth: true, v: v, then: c.then, other: c.other})
	}
}

func (s *state) remember(c clause) {
	if !c.reads.mention(c.x) || slices.ContainsFunc(c.reads.vars, func(v *Var) bool { return v.ID != "" || v == c.v }) ||
		slices.ContainsFunc(s.clauses, c.same) {
		return
	}
	if len(s.clauses) >= mostClauses {
		s.clauses = s.clauses[1:]
	}
	s.clauses = append(slices.Clip(s.clauses), c)
}

func (c clause) same(d clause) bool {
	return c.x == d.x && c.y == d.y && c.truth == d.truth && c.v == d.v && c.then.identical(d.then) && c.other.identical(d.other)
}

// recall narrows a state by the clauses of which one side has turned out not to be.
func (f *frame) recall(s *state) {
	for _, c := range s.clauses {
		if c.y == nil && c.v == nil {
			continue
		}
		switch no, yes := f.refuted(s, c.x, c.truth), f.refuted(s, c.x, !c.truth); {
		case c.v != nil && no:
			s.leaveOut(c.v, c.then, c.other)
		case c.v != nil && yes:
			s.leaveOut(c.v, c.other, c.then)
		case c.v == nil && no:
			f.constrain(s, c.y, c.truth)
		case c.v == nil && f.refuted(s, c.y, c.truth):
			f.constrain(s, c.x, c.truth)
		}
	}
}

// leaveOut takes from a variable what only the side of a choice has given that was
// not taken.
func (s *state) leaveOut(v *Var, gone, taken Value) {
	left := s.vars[v].filter(func(a Alt) bool { return !a.settled() || gone.find(&a) < 0 || taken.find(&a) >= 0 })
	if len(left) > 0 && len(left) < len(s.vars[v]) {
		s.vars[v] = left
	}
}

// forgetClauses drops what hangs on something that is written to.
func (s *state) forgetClauses(written func(clause) bool) {
	if len(s.clauses) > 0 {
		s.clauses = slices.DeleteFunc(slices.Clone(s.clauses), written)
	}
}

// sharedClauses are those that hold on both of two ways.
func sharedClauses(a, b []clause) []clause {
	var both []clause
	for _, c := range a {
		if slices.ContainsFunc(b, c.same) {
			both = append(both, c)
		}
	}
	return both
}
