package flow

import (
	"maps"
	"slices"
)

// cell is the identity of an object: what two variables share that name it.
type cell struct{ serial int }

// object is what a cell holds at one point of an evaluation. Objects are
// replaced, never changed, so that states can share them.
type object struct {
	fields map[string]slot
	elems  Value // of a list
	list   bool
	// behind is what the object was filled from as a whole: a decoded answer.
	behind Value
	// rest says that there may be fields that nobody has seen; zero that an
	// absent field was never anybody's to fill in.
	rest, zero bool
	shape      *Shape
	class      *Class
	kept       keeping
	at         Pos
}

// slot is a field of an object, and where it was set.
type slot struct {
	value Value
	at    Pos
}

// state is what is known at one point of a function.
type state struct {
	vars map[*Var]Value
	heap map[*cell]*object
	// writes are fields of parameters that the function has set.
	writes map[Ref]Value
	// guards are the conditions on parameters that hold here.
	guards []Guard
	// derived are the expressions that variables stand for.
	derived map[*Var]derivation
	// clauses are what is known of two things at once.
	clauses []clause
	dead    bool
}

func newState() *state {
	return &state{vars: map[*Var]Value{}, heap: map[*cell]*object{}, writes: map[Ref]Value{}, derived: map[*Var]derivation{}}
}

func (s *state) fork() *state {
	return &state{
		vars: maps.Clone(s.vars), heap: maps.Clone(s.heap), writes: maps.Clone(s.writes),
		guards: slices.Clip(s.guards), derived: maps.Clone(s.derived), clauses: slices.Clip(s.clauses), dead: s.dead,
	}
}

// size is what a fork costs: to copy an entry is less than to evaluate a node.
func (s *state) size() int { return (len(s.vars)+len(s.heap)+len(s.writes))/8 + 1 }

// become takes over what other knows.
func (s *state) become(other *state) { *s = *other }

// join is what is known where the ways a and b meet. Where they differ, what
// came from one way stands under its guards: an id that is replaced when it is
// empty is the id when it is not.
//
// The result may be a itself, changed: neither state is to be used afterwards.
func join(a, b *state) *state {
	switch {
	case a.dead:
		return b
	case b.dead:
		return a
	}
	common := agreed(a.guards, b.guards)
	m := merger{onlyA: without(a.guards, common), onlyB: without(b.guards, common)}
	a.guards = common
	a.clauses = sharedClauses(a.clauses, b.clauses)
	for v, y := range b.vars {
		if x, ok := a.vars[v]; !ok { // declared on one way only: out of scope here
			a.vars[v] = y
		} else if !x.identical(y) {
			a.vars[v] = m.values(x, y)
		}
	}
	for c, y := range b.heap {
		if x := a.heap[c]; x != y {
			a.heap[c] = m.objects(x, y)
		}
	}
	m.writes(a.writes, b.writes)
	maps.DeleteFunc(a.derived, func(v *Var, d derivation) bool { return b.derived[v].x != d.x })
	return a
}

// writes joins what was written to parameters. On a way that leaves one alone it
// is itself.
func (m merger) writes(a, b map[Ref]Value) {
	itself := func(ref Ref) Value {
		ref.Recv = ref.owner.Recv && ref.Index == 0
		return Value{{Kind: KindParam, Ref: ref}}
	}
	for ref, x := range a {
		if _, ok := b[ref]; !ok {
			a[ref] = m.values(x, itself(ref).under(m.onlyB))
		}
	}
	for ref, y := range b {
		x, ok := a[ref]
		if !ok {
			x = itself(ref).under(m.onlyA)
		}
		if !x.identical(y) {
			a[ref] = m.values(x, y)
		}
	}
}

// identical reports whether two values are one slice. It is enough to see that
// nothing has changed.
func (v Value) identical(w Value) bool {
	return len(v) == len(w) && (len(v) == 0 || &v[0] == &w[0])
}

func joinMaps[K comparable, V any](a, b map[K]V, merge func(key K, x, y V, inX, inY bool) V) map[K]V {
	out := make(map[K]V, max(len(a), len(b)))
	for key, x := range a {
		y, ok := b[key]
		out[key] = merge(key, x, y, true, ok)
	}
	for key, y := range b {
		if _, ok := a[key]; !ok {
			var none V
			out[key] = merge(key, none, y, false, true)
		}
	}
	return out
}

func without(guards, taken []Guard) []Guard {
	var out []Guard
	for _, g := range guards {
		if !slices.Contains(taken, g) {
			out = append(out, g)
		}
	}
	return out
}

// merger joins values of two ways whose guards differ.
type merger struct{ onlyA, onlyB []Guard }

func (m merger) values(x, y Value) Value {
	if x.identical(y) {
		return x
	}
	if x.same(y) && slices.EqualFunc(x, y, func(a, b Alt) bool { return slices.Equal(a.Guards, b.Guards) }) {
		return x
	}
	xBoth, xOnly := x.split(y)
	yBoth, yOnly := y.split(x)
	return xBoth.union(yBoth).union(xOnly.under(m.onlyA)).union(yOnly.under(m.onlyB))
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

func (m merger) objects(x, y *object) *object {
	if x == y || y == nil {
		return x
	}
	if x == nil {
		return y
	}
	out := *x
	out.rest, out.zero = x.rest || y.rest, x.zero && y.zero
	if out.kept.field == "" {
		out.kept = y.kept
	}
	out.elems = m.values(x.elems, y.elems)
	out.behind = m.values(x.behind, y.behind)
	out.fields = joinMaps(x.fields, y.fields, func(_ string, a, b slot, inA, inB bool) slot {
		if !inA {
			a = slot{x.lacking(), b.at}
		}
		if !inB {
			b = slot{y.lacking(), a.at}
		}
		return slot{m.values(a.value, b.value), a.at}
	})
	return &out
}

// lacking is what reading a field gives that nobody has set.
func (o *object) lacking() Value {
	switch {
	case o.rest:
		return unknown()
	case o.zero:
		return Value{{Kind: KindZero}}
	}
	return Value{{Kind: KindOmitted}}
}

// field gives what the object holds under name.
func (o *object) field(name string) slot {
	if s, ok := o.fields[name]; ok {
		return s
	}
	return slot{o.lacking(), o.at}
}

// has reports whether somebody has set a field.
func (o *object) has(name string) bool {
	_, ok := o.fields[name]
	return ok
}

// with gives the object with one field set.
func (o *object) with(name string, s slot) *object {
	out := *o
	out.fields = maps.Clone(o.fields)
	if out.fields == nil {
		out.fields = map[string]slot{}
	}
	out.fields[name] = s
	return &out
}
