package flow

import (
	"maps"
	"slices"
)

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
