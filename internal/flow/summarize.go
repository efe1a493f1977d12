package flow

import (
	"cmp"
	"slices"
)

// summarize says what the function leaves to its callers, and registers what
// it has decided itself.
func (f *frame) summarize() *Summary {
	s := &Summary{Name: f.fn.title(), NoReturn: f.returns == 0 && f.fn.Body != nil && f.state.dead, fn: f.fn}
	index := map[*tie]int{}
	for _, t := range f.ties {
		if f.outer == nil {
			f.e.ties = append(f.e.ties, t)
		}
		if known, ok := t.export(f.fn); ok {
			at := slices.IndexFunc(s.Ties, known.alike)
			switch {
			case at >= 0: // the same again, on another way
			case len(s.Ties) >= mostTies:
				continue
			default:
				at = len(s.Ties)
				s.Ties = append(s.Ties, known)
			}
			index[t] = at
		}
	}
	x := exporter{fn: f.fn, index: index, outer: f.outer}
	for _, r := range f.results {
		s.Results = append(s.Results, x.value(r))
	}
	for _, p := range f.pairs() {
		s.Pairs = append(s.Pairs, Pair{p.Flag, p.Result, x.value(p.Then), x.value(p.Otherwise)})
	}
	s.Writes, s.Ensures = f.written(x), f.ensures()
	for _, d := range f.deferred {
		for i, v := range d.Args {
			d.Args[i] = x.value(v)
		}
		d.Callee = x.value(d.Callee)
		s.Deferred = append(s.Deferred, d)
	}
	for i := range s.Ties {
		known := &s.Ties[i]
		for _, v := range known.values() {
			*v = x.value(*v)
		}
	}
	return s
}

// mostTies bounds what callers are told of.
const mostTies = 32

// alike reports whether two ties are the same to callers.
func (t Tie) alike(u Tie) bool {
	if t.Kind != u.Kind || t.Call != u.Call || t.Place != u.Place || t.FateOpen != u.FateOpen || t.ScopeOpen != u.ScopeOpen ||
		t.Pending != u.Pending || t.of != u.of || t.Request != u.Request || !slices.Equal(t.Via, u.Via) {
		return false
	}
	mine, other := t.values(), u.values()
	for i := range mine {
		if !mine[i].alike(*other[i]) {
			return false
		}
	}
	return true
}

// alike compares two values with the conditions that they stand under.
func (v Value) alike(w Value) bool {
	return slices.EqualFunc(v, w, func(a, b Alt) bool {
		if a.Kind == KindObject || b.Kind == KindObject {
			return a.Object == b.Object && a.cell == b.cell && a.Kind == b.Kind
		}
		return a.same(&b) && slices.Equal(a.Guards, b.Guards)
	})
}

// written joins what the ways out of the function have set in its parameters.
func (f *frame) written(x exporter) []Write {
	all := map[Ref]Value{}
	for _, exit := range f.exits {
		z := freezer{state: exit}
		for ref, v := range exit.writes {
			if ref.owner == f.fn {
				all[ref] = all[ref].union(z.value(v, 0))
			}
		}
	}
	var out []Write
	for ref, v := range all {
		for _, exit := range f.exits { // a way that leaves the field alone
			if _, ok := exit.writes[ref]; !ok && ref.Path != "" {
				v = v.union(Value{{Kind: KindParam, Ref: ref}}.under(exit.guards))
			}
		}
		out = append(out, Write{ref, x.value(v)})
	}
	slices.SortFunc(out, func(a, b Write) int {
		return cmp.Or(cmp.Compare(a.Ref.Index, b.Ref.Index), cmp.Compare(a.Ref.Path, b.Ref.Path))
	})
	return out[:min(len(out), mostWrites)]
}

// mostWrites bounds the fields that callers are told of: what writes to more is no
// wrapper, but the program itself.
const mostWrites = 32

// sink tells the fields of receivers that reach a tie: whoever writes to them
// answers for it.
func (e *engine) sink() {
	for _, t := range e.ties {
		for _, alt := range t.user {
			key, _ := e.heldIn(alt)
			if key == "" {
				continue
			}
			fact := e.learned[key]
			if len(fact.Ties) >= mostSinks || slices.ContainsFunc(fact.Ties, func(k Tie) bool { return k.Place == t.place && k.Call == t.call }) {
				continue
			}
			known := Tie{local: true, Kind: t.kind, Call: t.call, Place: t.place, Request: t.request, Via: append(slices.Clip(t.via), t.owner.ID)}
			x := exporter{fn: alt.Ref.owner}
			known.User = x.value(freezer{state: t.frame.state}.value(t.user, 0))
			fact.Ties = append(fact.Ties, known)
			e.learned[key] = fact
		}
	}
}

const mostSinks = 16
