package flow

import "slices"

// Values as sets of alternatives.

// same reports whether a and b are one alternative, whatever their guards.
func (a *Alt) same(b *Alt) bool {
	if a.Kind != b.Kind || a.Text != b.Text || a.Ref != b.Ref || a.cell != b.cell || a.tie != b.tie || a.fn != b.fn || a.class != b.class || a.given != b.given || a.from != b.from {
		return false
	}
	switch a.Kind {
	case KindJoin:
		return slices.EqualFunc(a.Parts, b.Parts, Value.same)
	case KindConst, KindMissing:
		return a.trace.start() == b.trace.start()
	}
	return a.Object == b.Object
}

// same reports whether two values have the same alternatives in the same order.
func (v Value) same(w Value) bool {
	if len(v) != len(w) {
		return false
	}
	for i := range v {
		if !v[i].same(&w[i]) {
			return false
		}
	}
	return true
}

// find gives the place of an alternative in v, -1 for none.
func (v Value) find(alt *Alt) int {
	for i := range v {
		if v[i].same(alt) {
			return i
		}
	}
	return -1
}

// union adds the alternatives of w to v. One that stands in both keeps only the
// guards that both agree on.
func (v Value) union(w Value) Value {
	switch {
	case len(w) == 0 || v.identical(w):
		return v
	case len(v) == 0:
		return w
	}
	out, own := v, false // shared until there is something new
	for i := range w {
		alt := &w[i]
		at := out.find(alt)
		if at >= 0 && slices.Equal(out[at].Guards, alt.Guards) {
			continue
		}
		if !own {
			out, own = append(make(Value, 0, len(v)+len(w)-i), v...), true
		}
		if at < 0 {
			out = append(out, *alt)
		} else {
			out[at].Guards = agreed(out[at].Guards, alt.Guards)
		}
	}
	if len(out) > mostAlts || len(out) > mostObjects && out.objects() > mostObjects {
		return unknown()
	}
	return out
}

// renewed adds the alternatives of w to v. An object of w that was made where one of v
// was is that one, as it is now known.
func (v Value) renewed(w Value) Value {
	again := func(a Alt) bool {
		return a.Object != nil && a.Object.class != nil && a.Object.at != (Pos{}) && slices.ContainsFunc(w, func(b Alt) bool {
			return b.Object != nil && b.Object.class == a.Object.class && b.Object.at == a.Object.at
		})
	}
	return v.filter(func(a Alt) bool { return !again(a) }).union(w)
}

func (v Value) objects() int {
	n := 0
	for _, alt := range v {
		if alt.Kind == KindObject {
			n++
		}
	}
	return n
}

func agreed(a, b []Guard) []Guard {
	var both []Guard
	for _, g := range a {
		if slices.Contains(b, g) {
			both = append(both, g)
		}
	}
	return both
}

// under puts every alternative under the guards.
func (v Value) under(guards []Guard) Value {
	if len(guards) == 0 {
		return v
	}
	out := slices.Clone(v)
	for i := range out {
		for _, g := range guards {
			if !slices.Contains(out[i].Guards, g) {
				out[i].Guards = append(slices.Clip(out[i].Guards), g)
			}
		}
	}
	return out
}

// filter keeps the alternatives that keep accepts.
func (v Value) filter(keep func(Alt) bool) Value {
	var out Value
	for i := range v {
		if keep(v[i]) {
			if out == nil {
				out = make(Value, 0, len(v)-i)
			}
			out = append(out, v[i])
		}
	}
	return out
}

// identical reports whether two values are one slice. It is enough to see that
// nothing has changed.
func (v Value) identical(w Value) bool {
	return len(v) == len(w) && (len(v) == 0 || &v[0] == &w[0])
}

// split takes a value apart into what is in another one too, and what is not.
func (v Value) split(w Value) (both, only Value) {
	room := make(Value, len(v)) // both from the front, only from the back
	n := 0
	for i := range v {
		if w.find(&v[i]) >= 0 {
			room[n] = v[i]
			n++
		} else {
			room[len(v)-1-(i-n)] = v[i]
		}
	}
	slices.Reverse(room[n:])
	return room[:n:n], room[n:]
}
