package flow

// split gives what is known where a condition holds, and where it does not.
func (f *frame) split(cond Expr) (yes, no *state) {
	f.look(cond)
	no = f.fork()
	f.constrain(no, cond, false)
	f.recall(no)
	yes = f.state
	f.constrain(yes, cond, true)
	f.recall(yes)
	return yes, no
}

// constrain narrows a state to where cond is truth.
func (f *frame) constrain(s *state, cond Expr, truth bool) {
	if f.spent(1) {
		return
	}
	switch c := cond.(type) {
	case *Not:
		f.constrain(s, c.X, !truth)
	case *And:
		f.both(s, c.X, c.Y, truth, true)
	case *Or:
		f.both(s, c.X, c.Y, truth, false)
	case *Empty:
		switch c.X.(type) {
		case *Match, *Call: // what has been found, or nothing
			f.constrain(s, c.X, !truth)
			return
		}
		v := f.within(s, c.X)
		if counted := s.counted(v); c.Sized && !counted.identical(v) {
			if v = counted; truth { // an empty list stays one
				s.suppose(v, false)
				return
			}
		}
		f.assume(s, c.X, v, !truth)
	case *Equal:
		f.compare(s, c, truth)
	case *Has:
		f.carries(s, c, truth)
	case *Among:
		f.among(s, c, truth)
	case *Match:
		f.match(s, c, truth)
	case *Holds:
		if v := f.within(s, c.X); len(v) != 1 || v[0].Kind != KindParam {
			f.constrain(s, c.X, truth)
		}
	case *Choose: // x && y as a value
		if _, ok := c.Else.(*Zero); ok {
			f.both(s, c.Cond, c.Then, truth, true)
		}
	case *Call:
		f.learnFrom(s, c, 0, truth)
	case *Typed:
		f.constrain(s, c.X, truth)
	case *Read, *Field:
		f.assume(s, c, f.within(s, c), truth)
	}
}

// both narrows to `x && y` (every is true) or `x || y` being truth.
func (f *frame) both(s *state, x, y Expr, truth, every bool) {
	if truth == every {
		f.constrain(s, x, truth)
		f.constrain(s, y, truth)
		return
	}
	switch {
	case f.refuted(s, x, truth):
		f.constrain(s, y, truth)
		return
	case f.refuted(s, y, truth):
		f.constrain(s, x, truth)
		return
	}
	f.spent(2 * s.size())
	first, second := s.fork(), s.fork()
	f.constrain(first, x, truth)
	f.constrain(second, x, !truth)
	f.constrain(second, y, truth)
	s.become(join(first, second))
	s.oneOf(x, y, truth)
}

// assume narrows x, which has value v, to being there or not.
func (f *frame) assume(s *state, x Expr, v Value, there bool) {
	if same(x, x) {
		s.fact(x, there)
	}
	if len(v) == 0 {
		return
	}
	s.suppose(v, there)
	narrow := narrowing(there)(v)
	switch x := x.(type) {
	case *Seq:
		f.assume(s, x.X, v, there)
	case *Typed:
		f.assume(s, x.X, v, there)
	case *Read:
		if _, local := s.vars[x.Var]; x.Var.ID == "" || local {
			f.revise(s, x.Var, func() { s.vars[x.Var] = narrow })
			f.retrace(s, x.Var, there)
		}
	case *Field:
		if owner, alt := f.owner(s, x); owner != nil {
			f.revise(s, root(x.X), func() { s.heap[alt.cell] = owner.with(x.Name, slot{narrow, owner.field(x.Name).at}) })
		} else if alt.Kind == KindParam {
			s.writes[alt.Ref.below(x.Name, "").bare()] = narrow
		} else {
			if !there {
				f.excuse(s, x)
			}
			f.discriminate(s, x, narrowing(there))
		}
	}
}
