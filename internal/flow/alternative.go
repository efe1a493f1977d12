package flow

import (
	"maps"
	"slices"
)

// whole gives the objects that a value can be, one an alternative, where each of them
// has been seen whole: nil for an alternative that is nothing.
func (f *frame) whole(v Value) ([]*object, bool) {
	all := make([]*object, len(v))
	found := false
	for i, alt := range v {
		o := f.state.heap[alt.cell]
		switch {
		case alt.blank():
		case alt.Kind == KindObject && o != nil && !o.list && !o.rest && !o.zero && len(o.behind) == 0 && o.class == nil:
			all[i], found = o, true
		default:
			return nil, false
		}
	}
	return all, found && len(v) > 1
}

// eitherOf makes one object of those that a value can be: each field is what any of
// them holds, under the conditions of that one. What stands in before is there where
// an alternative says nothing. It tells false where not all of them are seen whole.
func (f *frame) eitherOf(v Value, before map[string]slot) (map[string]slot, bool) {
	all, ok := f.whole(v)
	if !ok || f.spent(len(v)*(len(before)+1)) {
		return nil, false
	}
	names := map[string]bool{}
	for _, o := range all {
		if o != nil {
			for name := range o.fields {
				names[name] = true
			}
		}
	}
	out := map[string]slot{}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		joined := slot{}
		for i, o := range all {
			s, held := before[name]
			if o != nil && o.has(name) {
				s, held = o.fields[name], true
			}
			if !held {
				s.value = Value{{Kind: KindOmitted}}
			}
			if joined.at == (Pos{}) {
				joined.at = s.at
			}
			joined.value = joined.value.union(s.value.under(v[i].Guards))
		}
		out[name] = joined
	}
	return out, true
}

// settledOn is a value as one object, where it is a choice between several that have
// been seen whole.
func (f *frame) settledOn(v Value, at Pos) Value {
	fields, ok := f.eitherOf(v, nil)
	if !ok {
		return v
	}
	return f.alloc(&object{fields: fields, at: at})
}

// decider is the parameter that decides whether a value is there: there is no other
// alternative, or none but what is empty and stands in for the parameter.
func (v Value) decider() (Alt, bool) {
	if len(v) == 1 {
		return v[0], v[0].Kind == KindParam
	}
	i := slices.IndexFunc(v, func(a Alt) bool { return a.Kind == KindParam && hasGuard(a.Guards, a.Ref.is(true)) })
	if i < 0 {
		return Alt{}, false
	}
	for j, alt := range v {
		if i != j && (!alt.blank() || !hasGuard(alt.Guards, v[i].Ref.is(false))) {
			return Alt{}, false
		}
	}
	return v[i], true
}

// suppose notes the condition on a parameter that a value is there under, or not.
func (s *state) suppose(v Value, there bool) {
	if p, ok := v.decider(); ok && !hasGuard(s.guards, p.Ref.is(there)) {
		s.guards = append(slices.Clip(s.guards), p.Ref.is(there))
	}
}

// counted takes the lists of a value that have nothing in them for nothing.
func (s *state) counted(v Value) Value {
	out := v
	for i, alt := range v {
		if o := s.heap[alt.cell]; alt.Kind == KindObject && o != nil && o.list && len(o.elems) == 0 && !o.rest {
			if out.identical(v) {
				out = slices.Clone(v)
			}
			out[i] = Alt{Kind: KindZero, Guards: alt.Guards}
		}
	}
	return out
}
