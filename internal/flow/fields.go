package flow

import "strconv"

// field reads x.Name out of a value.
func (f *frame) field(v Value, x *Field) slot {
	var out slot
	for _, alt := range v {
		var s slot
		x := f.keyed(alt, x)
		switch kind := alt.Kind; {
		case alt.given != nil:
			s.value = f.given(alt.given.Member(x.Name), x.Pos, "read here")
		case kind == KindObject:
			s = f.objectField(alt, x)
		case kind == KindParam:
			if member, ok := f.member(alt, x.Name); ok {
				s.value = member
				break
			}
			s.value = f.paramField(f.state, alt, x)
		case kind == KindHandle:
			s.value = handleField(alt, x)
		case kind == KindClass:
			s.value = f.classMember(alt.class, x)
		case kind == KindClient || kind == KindEnv:
			s.value = Value{{Kind: alt.Kind, Text: x.Name, trace: (*step)(nil).then(f.e.unit, x.Pos, "read here")}}
		case kind == KindAuth:
			s.value = Value{alt}
		case kind == KindSession:
			s.value = f.sessionField(alt, x)
		case kind == KindMissing && f.fn.Loose: // a?.b, or else nothing comes after it
			s.value = Value{{Kind: KindZero}}
		case kind == KindConst && x.Name == "value": // of an enumeration
			s.value = Value{alt}
		case kind == KindZero || kind == KindMissing || kind == KindOmitted:
			s.value = Value{alt}
		case alt.class != nil:
			s.value = f.typedField(alt, x)
		default:
			s.value = f.anyField(x).union(unknown())
		}
		if conditions := alt.conditions(); len(conditions) > 0 {
			s.value = s.value.under(conditions)
		}
		out.value = out.value.union(s.value)
		if s.at != (Pos{}) {
			out.at = s.at
		}
	}
	if x.Default != "" {
		fallback := Alt{Kind: KindConst, Text: x.Default, trace: (*step)(nil).then(f.e.unit, x.Pos, quoted(x.Default)+" is the default of the field")}
		out.value = out.value.union(Value{fallback})
	}
	return out
}

func (f *frame) objectField(alt Alt, x *Field) slot {
	o := f.state.heap[alt.cell]
	if o != nil && o.list && !o.has(x.Name) {
		placed := *x
		placed.Name = o.place(x.Name)
		x = &placed
	}
	switch {
	case o == nil:
		return slot{value: unknown()}
	case o.list && !o.has(x.Name) && (x.Name == element || isNumber(x.Name)):
		return slot{value: f.partOf(o.elems, alt, element)}
	case !o.has(x.Name) && f.entered(o) != nil:
		return slot{value: f.entered(o)}
	}
	if o.class != nil && !o.has(x.Name) {
		if member, ok := f.member(alt, x.Name); ok {
			return slot{value: member}
		}
		if v := f.declared(o.class, x); v != nil {
			return slot{value: f.behind(o.behind, x).value.union(v)}
		}
	}
	if len(o.behind) > 0 {
		if s, ok := o.fields[x.Name]; ok {
			return s
		}
		if s := f.behind(o.behind, x); !isUnknown(s.value) || o.shape.below(x.Name) == nil {
			return s
		}
	}
	s := o.field(x.Name)
	if !o.has(x.Name) {
		s.value = f.unset(alt.cell, o, x)
	}
	s.value = s.value.union(f.heldBy(o, x))
	for _, inner := range s.value {
		if inner.Kind == KindSession && !x.Peek {
			f.sessionRead(inner)
		}
	}
	return s
}

// isNumber recognises the place of an element in a list.
func isNumber(name string) bool {
	_, err := strconv.Atoi(name)
	return err == nil
}

// unset reads a field that nobody has set. What a declaration leaves at zero is
// an object of its own, which can be written to.
func (f *frame) unset(c *cell, o *object, x *Field) Value {
	v := o.lacking()
	switch shape := o.shape.below(x.Name); {
	case o.rest && shape != nil && len(shape.Fields) > 0: // not known, and yet one and the same
		v = f.alloc(&object{fields: map[string]slot{}, rest: true, shape: shape, at: o.at})
		f.state.heap[c] = o.with(x.Name, slot{value: v})
	case o.rest:
		return v.union(f.anyField(x))
	case o.zero && shape != nil && len(shape.Fields) > 0:
		v = f.zero(&Zero{Pos: o.at, Shape: shape})
		f.state.heap[c] = o.with(x.Name, slot{value: v})
	case v[0].Kind == KindOmitted:
		v[0].trace = (*step)(nil).then(f.e.unit, o.at, x.Name+" is left out here")
	}
	return v
}

// paramField reads a field of a parameter: what the function has written to it,
// or whatever the caller passes.
func (f *frame) paramField(s *state, alt Alt, x *Field) Value {
	ref := alt.Ref.below(x.Name, x.Key)
	if v, ok := s.writes[ref.bare()]; ok {
		return v
	}
	if whole, ok := s.writes[alt.Ref.bare()]; ok && alt.Ref.Path == "" {
		return f.behind(whole, x).value
	}
	v := Value{{Kind: KindParam, Ref: ref}}.union(f.anyField(x))
	if class := f.classOf(alt); class != nil {
		v = f.partOf(v, alt, x.Name).union(f.declared(class, x))
	}
	return v
}

// keyed names the field for the whole program, if the class of its owner is known.
func (f *frame) keyed(alt Alt, x *Field) *Field {
	if x.Key != "" {
		return x
	}
	class := f.classOf(alt)
	if class == nil || class.Interface {
		return x
	}
	named := *x
	named.Key = f.e.key(class, x.Name)
	return &named
}

// anyField gives what a field falls back to in any object of its type.
func (f *frame) anyField(x *Field) Value {
	if x.Key != "" {
		f.e.touch(x.Key, f.root().fn)
	}
	fact := f.e.field(x.Key)
	holds := f.thaw(fact.holds)
	if x.told {
		return holds
	}
	return fact.Fallback.thawed().union(holds)
}

// behind reads a field out of what an object was filled from. What fills itself,
// however indirectly, is not known.
func (f *frame) behind(v Value, x *Field) slot {
	if f.fills++; f.fills > mostNesting || f.spent(len(v)) {
		f.fills--
		return slot{value: unknown()}
	}
	defer func() { f.fills-- }()
	return f.field(v, x)
}

func (s *Shape) below(name string) *Shape {
	if s == nil {
		return nil
	}
	return s.Fields[name]
}

// lacks reports whether the type is known and has no such field.
func (s *Shape) lacks(name string) bool {
	if s == nil || s.Fields == nil {
		return false
	}
	_, ok := s.Fields[name]
	return !ok
}
