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

// export is what callers need to know of a tie, and whether that is anything.
func (t *tie) export(fn *Func) (Tie, bool) {
	known := Tie{Kind: t.kind, Call: t.call, Place: t.place, EmptyIsOpen: t.emptyIsOpen, Via: t.via, Request: t.request, answered: t.answered, source: t, of: t.of}
	if t.owner != fn {
		known.Via = append(slices.Clip(known.Via), t.owner.ID)
	}
	if r := t.pending; r != nil {
		z := freezer{state: t.frame.state}
		known.Pending = true
		known.Method, known.URL = z.value(r.method, 0), z.value(r.url, 0)
		known.Body, known.Query = z.value(r.body, 0), z.value(r.query, 0)
		return known, true
	}
	known.User = t.user.filter(func(a Alt) bool { return dependsOn(Value{a}, fn) })
	z := freezer{state: t.frame.state}
	known.User = z.value(known.User, 0)
	if known.ScopeOpen = t.scopeOpen; t.scopeOpen {
		known.Limits = Limits{z.value(t.limits.Toolkits, 0), z.value(t.limits.Tools, 0), z.value(t.limits.Saved, 0)}
	}
	known.FateOpen = t.fateOpen && t.returned && !t.escaped
	return known, len(known.User) > 0 || known.ScopeOpen || known.FateOpen
}

// dependsOn reports whether a parameter of fn is part of a value.
func dependsOn(v Value, fn *Func) bool {
	return slices.ContainsFunc(v, func(a Alt) bool {
		if a.Kind == KindParam {
			return a.Ref.owner == fn
		}
		return slices.ContainsFunc(a.Parts, func(p Value) bool { return dependsOn(p, fn) })
	})
}

// exporter makes values of a function ready for its callers.
type exporter struct {
	fn    *Func
	index map[*tie]int
	outer *frame
}

func (x exporter) value(v Value) Value {
	var out Value
	for _, alt := range v {
		out = append(out, x.alt(alt))
	}
	return out
}

func (x exporter) alt(alt Alt) Alt {
	if alt.trace != nil {
		alt.Steps = alt.trace.steps()
	}
	switch {
	case alt.Kind == KindParam && alt.Ref.owner != x.fn && x.outer == nil:
		return Alt{Kind: KindUnknown}
	case alt.Kind == KindSession:
		i, ok := x.index[alt.tie]
		if !ok {
			return Alt{Kind: KindUnknown}
		}
		alt.Session, alt.tie = i, nil
	case alt.Object != nil:
		o := *alt.Object
		o.Values = slices.Clone(o.Values)
		for i, v := range o.Values {
			o.Values[i] = x.value(v)
		}
		o.Elems, o.Behind = x.value(o.Elems), x.value(o.Behind)
		alt.Object = &o
	case alt.Kind == KindJoin:
		parts := make([]Value, len(alt.Parts))
		for i, p := range alt.Parts {
			parts[i] = x.value(p)
		}
		alt.Parts = parts
	case alt.Kind == KindFunc && alt.fn == nil:
		return Alt{Kind: KindUnknown}
	}
	return alt
}

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

// detached is a summary that holds on to nothing of this evaluation.
func (s *Summary) detached() *Summary {
	out := &Summary{Name: s.Name, NoReturn: s.NoReturn}
	for _, r := range s.Results {
		out.Results = append(out.Results, detach(r))
	}
	for _, t := range s.Ties {
		out.Ties = append(out.Ties, t.detached())
	}
	for _, d := range s.Deferred {
		if d.Method == "" {
			continue // a function that is passed is of the unit alone
		}
		args := make([]Value, len(d.Args))
		for i, v := range d.Args {
			args[i] = detach(v)
		}
		out.Deferred = append(out.Deferred, DeferredCall{Method: d.Method, Args: args, Names: d.Names})
	}
	for _, g := range s.Ensures {
		g.Ref.owner = nil
		out.Ensures = append(out.Ensures, g)
	}
	for _, w := range s.Writes {
		w.Ref.owner = nil
		out.Writes = append(out.Writes, Write{w.Ref, detach(w.Value)})
	}
	return out
}

// values are all that a tie holds of the function's values.
func (t *Tie) values() []*Value {
	return []*Value{&t.User, &t.Limits.Toolkits, &t.Limits.Tools, &t.Limits.Saved, &t.Method, &t.URL, &t.Body, &t.Query}
}

func (t Tie) detached() Tie {
	for _, v := range t.values() {
		*v = detach(*v)
	}
	t.Via, t.of = nil, nil
	return t
}

func detach(v Value) Value {
	var out Value
	for _, alt := range v {
		if alt.Kind == KindFunc || alt.Kind == KindClass {
			alt = Alt{Kind: KindUnknown}
		}
		alt.cell, alt.fn, alt.class, alt.given, alt.tie, alt.trace = nil, nil, nil, nil, nil, nil
		alt.Ref.owner, alt.from = nil, ""
		alt.Guards = slices.Clone(alt.Guards)
		for i := range alt.Guards {
			alt.Guards[i].Ref.owner = nil
		}
		parts := alt.Parts
		alt.Parts = nil
		for _, p := range parts {
			alt.Parts = append(alt.Parts, detach(p))
		}
		if alt.Object != nil {
			o := *alt.Object
			o.Values = slices.Clone(o.Values)
			for i := range o.Values {
				o.Values[i] = detach(o.Values[i])
			}
			o.Elems, o.Behind = detach(o.Elems), detach(o.Behind)
			alt.Object = &o
		}
		out = append(out, alt)
	}
	return out
}
