package flow

import "slices"

// An object that comes out of a call is one of several, each as one return has
// made it. What is found out about one member of it tells which: `{error}` is not
// what is left when `error` is not there.

// memberOf is what a member of one alternative holds, for its value only; empty if
// that cannot be told.
func (f *frame) memberOf(s *state, alt Alt, x *Field) Value {
	switch {
	case alt.Kind == KindObject:
		o := s.heap[alt.cell]
		if o == nil {
			return nil
		}
		if held, ok := o.fields[x.Name]; ok {
			return held.value
		}
		if o.rest || o.list || o.class != nil || len(o.behind) > 0 {
			return nil
		}
		return o.lacking()
	case alt.Kind == KindParam:
		return f.paramField(s, alt, f.keyed(alt, x))
	case alt.blank():
		return Value{{Kind: KindZero}}
	}
	return nil
}

// membersOf is what a member of a value holds.
func (f *frame) membersOf(s *state, owners Value, x *Field) Value {
	var out Value
	for _, alt := range owners {
		v := f.memberOf(s, alt, x)
		if len(v) == 0 {
			v = unknown()
		}
		out = out.union(v)
	}
	return out
}

// discriminate narrows a member of what x belongs to, and drops the alternatives
// that are left without one.
func (f *frame) discriminate(s *state, x *Field, to func(Value) Value) {
	owners := f.within(s, x.X)
	if f.spent(len(owners)) {
		return
	}
	kept := owners.filter(func(a Alt) bool {
		v := f.memberOf(s, a, x)
		return len(v) == 0 || len(to(v)) > 0
	})
	if len(kept) == 0 { // as far as is known nothing comes here
		return
	}
	f.keep(s, x.X, owners, kept)
	f.revise(s, root(x.X), func() {
		for _, alt := range kept {
			if o := s.heap[alt.cell]; alt.Kind == KindObject && o != nil && o.has(x.Name) {
				held := o.fields[x.Name]
				s.heap[alt.cell] = o.with(x.Name, slot{to(held.value), held.at})
			}
		}
	})
}

// excuse says of what stands beside a failure that it is nobody's id: where one of
// several objects has a member that need not be there, and the test says it is not,
// what is empty beside it was put there for the failure.
func (f *frame) excuse(s *state, x *Field) {
	owners := f.within(s, x.X)
	if len(owners) < 2 {
		return
	}
	f.revise(s, root(x.X), func() {
		for _, alt := range owners {
			o := s.heap[alt.cell]
			if alt.Kind != KindObject || o == nil || !o.has(x.Name) || o.fields[x.Name].value.presence() != maybe {
				continue
			}
			for name, held := range o.fields {
				if name != x.Name && slices.ContainsFunc(held.value, Alt.blank) {
					left := held.value.filter(func(a Alt) bool { return !a.blank() })
					o = o.with(name, slot{left.union(Value{{Kind: KindZero}}), held.at})
				}
			}
			s.heap[alt.cell] = o
		}
	})
}

// keep leaves of the alternatives of x those in kept.
func (f *frame) keep(s *state, x Expr, all, kept Value) {
	if len(kept) == 0 || len(kept) == len(all) {
		return
	}
	switch x := x.(type) {
	case *Read:
		if _, local := s.vars[x.Var]; local && x.Var.ID == "" {
			f.revise(s, x.Var, func() { s.vars[x.Var] = kept })
		}
	case *Field:
		if owner, alt := f.owner(s, x); owner != nil && owner.has(x.Name) {
			f.revise(s, root(x.X), func() { s.heap[alt.cell] = owner.with(x.Name, slot{kept, owner.fields[x.Name].at}) })
		}
	case *Seq:
		f.keep(s, x.X, all, kept)
	case *Addr:
		f.keep(s, x.X, all, kept)
	case *Typed:
		f.keep(s, x.X, all, kept)
	}
}

// root is the variable that x is, nil if it is none.
func root(x Expr) *Var {
	switch x := x.(type) {
	case *Read:
		return x.Var
	case *Seq:
		return root(x.X)
	case *Typed:
		return root(x.X)
	}
	return nil
}

// narrowing is what makes of a value what it is where it is there, or where it is not.
func narrowing(there bool) func(Value) Value {
	if there {
		return fullOnly
	}
	return blankOnly
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
