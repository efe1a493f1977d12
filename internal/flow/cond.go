package flow

import "slices"

// split gives what is known where a condition holds, and where it does not.
func (f *frame) split(cond Expr) (yes, no *state) {
	f.look(cond)
	no = f.fork()
	f.constrain(no, cond, false)
	yes = f.state
	f.constrain(yes, cond, true)
	return yes, no
}

// look evaluates the parts of a condition for what they do. To compare a value
// is not to use it.
func (f *frame) look(cond Expr) {
	switch c := cond.(type) {
	case *Not:
		f.look(c.X)
	case *And:
		f.look(c.X)
		f.look(c.Y)
	case *Or:
		f.look(c.X)
		f.look(c.Y)
	case *Empty:
		f.peek(c.X)
	case *Equal:
		f.peek(c.X)
		f.peek(c.Y)
	case nil:
	default:
		f.value(cond)
	}
}

// peek evaluates without counting what is read as used.
func (f *frame) peek(x Expr) {
	if field, ok := x.(*Field); ok {
		f.value(field.X)
		return
	}
	f.value(x)
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
		f.assume(s, c.X, f.within(s, c.X), !truth)
	case *Equal:
		if !truth {
			f.exclude(s, c)
		}
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
	f.spent(2 * s.size())
	first, second := s.fork(), s.fork()
	f.constrain(first, x, truth)
	f.constrain(second, x, !truth)
	f.constrain(second, y, truth)
	s.become(join(first, second))
}

// within evaluates an expression as it stands in a state, for its value only.
func (f *frame) within(s *state, x Expr) Value {
	switch x := x.(type) {
	case *Read:
		if v, local := s.vars[x.Var]; x.Var.ID == "" || local {
			return v
		}
		return f.value(x)
	case *Field:
		if owner, alt := f.owner(s, x); owner != nil {
			if _, ok := owner.fields[x.Name]; !ok && len(owner.behind) == 1 && owner.behind[0].Kind == KindParam {
				return f.paramField(s, owner.behind[0], x)
			}
			if owner.class != nil && !owner.has(x.Name) {
				return nil // whatever its methods have put there
			}
			return owner.field(x.Name).value
		} else if alt.Kind == KindParam {
			return f.paramField(s, alt, f.keyed(alt, x))
		}
	case *Addr:
		return f.within(s, x.X)
	case *Seq:
		return f.within(s, x.X)
	}
	return nil
}

// owner finds the one object, or the one parameter, that a field belongs to.
func (f *frame) owner(s *state, x *Field) (*object, Alt) {
	v := f.within(s, x.X)
	if len(v) != 1 {
		return nil, Alt{}
	}
	if v[0].Kind == KindObject {
		return s.heap[v[0].cell], v[0]
	}
	return nil, v[0]
}

// assume narrows x, which has value v, to being there or not.
func (f *frame) assume(s *state, x Expr, v Value, there bool) {
	if len(v) == 0 {
		return
	}
	if len(v) == 1 && v[0].Kind == KindParam {
		g := v[0].Ref.is(there)
		if !slices.Contains(s.guards, g) {
			s.guards = append(slices.Clip(s.guards), g)
		}
	}
	narrow := fullOnly(v)
	if !there {
		narrow = blankOnly(v)
	}
	switch x := x.(type) {
	case *Seq:
		f.assume(s, x.X, v, there)
	case *Read:
		if _, local := s.vars[x.Var]; x.Var.ID == "" || local {
			s.vars[x.Var] = narrow
		}
	case *Field:
		if owner, alt := f.owner(s, x); owner != nil {
			s.heap[alt.cell] = owner.with(x.Name, slot{narrow, owner.field(x.Name).at})
		} else if alt.Kind == KindParam {
			s.writes[alt.Ref.below(x.Name, "").bare()] = narrow
		}
	}
}

// fullOnly is v where it is not empty.
func fullOnly(v Value) Value {
	out := v.filter(func(a Alt) bool { return !a.blank() })
	for i, alt := range out {
		if alt.Kind == KindParam {
			out[i].Guards = withGuard(alt.Guards, alt.Ref.is(true))
		}
	}
	return out
}

// blankOnly is v where it is empty: what varies is then nobody's id.
func blankOnly(v Value) Value {
	var out Value
	for _, alt := range v {
		switch {
		case alt.blank():
			out = out.union(Value{alt})
		case alt.Kind == KindParam:
			alt.Guards = withGuard(alt.Guards, alt.Ref.is(false))
			out = out.union(Value{alt})
		case !alt.full():
			out = out.union(Value{{Kind: KindZero, Text: foundEmpty}})
		}
	}
	return out
}

// foundEmpty marks the emptiness of a value that varies, where a test says so.
const foundEmpty = "found empty"

func withGuard(guards []Guard, g Guard) []Guard {
	if slices.Contains(guards, g) {
		return guards
	}
	return append(slices.Clip(guards), g)
}

// exclude removes the constant that x is known not to be.
func (f *frame) exclude(s *state, c *Equal) {
	text, ok := c.Y.(*Text)
	if !ok {
		return
	}
	read, ok := c.X.(*Read)
	if !ok || read.Var.ID != "" {
		return
	}
	s.vars[read.Var] = s.vars[read.Var].filter(func(a Alt) bool { return a.Kind != KindConst || a.Text != text.Value })
}
