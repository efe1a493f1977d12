package flow

// result is what the callee returns, seen from the call.
func (in *instance) result(v Value) Value {
	var out Value
	for _, alt := range v {
		value, _ := in.alt(alt)
		if alt.Kind != KindParam && alt.Kind != KindObject {
			value = value.stepped(in.e.unit, in.args.call.Pos, "returned by "+in.summary.Name)
		}
		out = out.union(value)
	}
	return out.plain()
}

// plain substitutes the parameters of a value, and nothing more.
func (in *instance) plain(v Value) Value {
	var out Value
	for _, alt := range v {
		value, _ := in.alt(alt)
		out = out.union(value)
	}
	return out
}

// alt substitutes the parameters of one alternative, if the arguments let it be.
// It also says where the argument stands that gives it.
func (in *instance) alt(alt Alt) (Value, Pos) {
	guards, ok := in.guards(alt)
	if !ok {
		return nil, Pos{}
	}
	if in.spent(1+len(alt.Guards)) || in.unanswered(alt) {
		return unknown(), in.args.call.Pos
	}
	var out Value
	at := in.args.call.Pos
	switch alt.Kind {
	case KindParam:
		if alt.Ref.owner != in.summary.fn {
			return Value{alt}, at
		}
		var s slot
		s, at = in.argument(alt.Ref)
		out = s.value
		if hasGuard(alt.Guards, alt.Ref.is(true)) {
			out = fullOnly(out)
		} else if hasGuard(alt.Guards, alt.Ref.is(false)) {
			out = blankOnly(out)
		}
		for _, g := range alt.Guards {
			if g.Ref == alt.Ref.bare() && g.Test != (Test{}) {
				out = g.Test.passing(out, g.Present)
			}
		}
	case KindJoin:
		parts := make([]Value, len(alt.Parts))
		for i, p := range alt.Parts {
			parts[i] = in.plain(p)
		}
		out = Value{{Kind: KindJoin, Parts: parts, trace: in.trace(alt)}}
	case KindObject:
		out = in.object(alt)
	case KindSession:
		if alt.Session >= len(in.ties) || in.ties[alt.Session] == nil {
			return unknown(), at
		}
		out = Value{{Kind: KindSession, Text: alt.Text, tie: in.ties[alt.Session]}}
	default:
		copied := alt
		copied.Guards, copied.Steps, copied.trace = nil, nil, in.trace(alt)
		out = Value{copied}
	}
	return out.under(guards), at
}

func (in *instance) trace(alt Alt) *step {
	if alt.trace != nil {
		return alt.trace
	}
	return thaw(alt.Steps)
}

// guards checks the conditions of an alternative against the arguments. Those
// that hang on the caller's own parameters go on to its callers.
func (in *instance) guards(alt Alt) ([]Guard, bool) {
	var out []Guard
	for _, g := range alt.Guards {
		if g.Ref == alt.Ref.bare() && alt.Kind == KindParam {
			continue
		}
		if g.Ref.owner != in.summary.fn {
			out = append(out, g)
			continue
		}
		if g.Type != "" {
			is, theirs := in.ofType(g)
			if is == absent {
				return nil, false
			}
			out = append(out, theirs...)
			continue
		}
		s, _ := in.argument(g.Ref)
		switch {
		case g.contradicts(s.value):
			return nil, false
		case len(s.value) == 1 && s.value[0].Kind == KindParam:
			out = append(out, Guard{Ref: s.value[0].Ref.bare(), Present: g.Present, Test: g.Test})
		}
	}
	return out, true
}

// contradicts reports whether a value can certainly not meet the condition.
func (g Guard) contradicts(v Value) bool {
	if g.Test != (Test{}) {
		return len(v) > 0 && len(g.Test.passing(v, g.Present)) == 0
	}
	p := v.presence()
	return p == absent && g.Present || p == present && !g.Present
}

// argument reads what a parameter, or a field of it, is at the call.
func (in *instance) argument(ref Ref) (slot, Pos) {
	at := in.args.at(ref.Index)
	if ref.Index >= len(in.args.values) {
		return slot{value: unknown()}, at
	}
	s := slot{value: in.args.values[ref.Index]}
	for _, name := range fieldsOf(ref.Path) {
		s = in.field(s.value, &Field{Pos: at, Name: name, Key: lastKey(ref, name), told: true})
		if s.at != (Pos{}) {
			at = s.at
		}
	}
	return s, at
}

// object makes an object of one that came with a summary.
func (in *instance) object(alt Alt) Value {
	if alt.Object == nil {
		return unknown()
	}
	from := alt.Object
	o := &object{
		fields: map[string]slot{}, elems: in.plain(from.Elems), behind: in.plain(from.Behind), list: from.List,
		rest: from.Rest, zero: from.Zero, class: from.class, typ: from.Type, at: in.args.call.Pos,
	}
	for i, name := range from.Names {
		if in.places {
			value, at := in.suppliedValue(from.Values[i])
			o.fields[name] = slot{value, at}
			continue
		}
		o.fields[name] = slot{value: in.plain(from.Values[i])}
	}
	v := in.alloc(o)
	v[0].trace = in.trace(alt)
	return v
}
