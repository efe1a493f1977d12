package flow

// within evaluates an expression as it stands in a state, for its value only.
func (f *frame) within(s *state, x Expr) Value {
	before := f.state
	f.state = s // what comes to be on the way has to be there
	defer func() { f.state = before }()
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
				return f.declaredIn(owner, x)
			}
			return owner.field(x.Name).value
		} else if alt.Kind == KindParam {
			return f.paramField(s, alt, f.keyed(alt, x))
		}
		if owners := f.within(s, x.X); len(owners) > 1 {
			return f.membersOf(s, owners, x)
		}
	case *Typed:
		return f.within(s, x.X)
	case *Addr:
		return f.within(s, x.X)
	case *Copy:
		return f.within(s, x.X)
	case *Pattern:
		return f.pattern(x)
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
