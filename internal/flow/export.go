package flow

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

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
	known.User = t.user.filter(func(a Alt) bool { return a.decidedBy(fn) })
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

// exported leaves out the functions that nobody else needs to know.
func (e *engine) exported() map[FuncID]*Summary {
	settings := e.settings()
	out := map[FuncID]*Summary{}
	for id, s := range e.summaries {
		if e.funcs[id] == nil || !s.matters() {
			continue
		}
		if direct := e.directs[id]; direct != nil {
			s = direct
		}
		known := *s // the evaluation may go on
		known.Ties = slices.Clone(s.Ties)
		for i := range known.Ties {
			t := &known.Ties[i]
			t.Request = e.joined(settings, &tie{request: t.Request, via: t.Via}) == rules.Request
		}
		out[id] = known.detached()
	}
	return out
}

// exportedFields are the facts of fields, with nothing of this evaluation left.
func (e *engine) exportedFields() map[FieldKey]FieldFact {
	settings := e.settings()
	out := map[FieldKey]FieldFact{}
	for key, fact := range e.fields {
		known := FieldFact{Fallback: detach(exporter{}.value(fact.Fallback))}
		for _, t := range fact.Ties {
			t.Request = e.joined(settings, &tie{request: t.Request, via: t.Via}) == rules.Request
			known.Ties = append(known.Ties, t.detached())
		}
		out[key] = known
	}
	return out
}

// exportedGlobals are the values of variables, with nothing of this evaluation left.
func (e *engine) exportedGlobals() map[string]Value {
	out := map[string]Value{}
	for id, v := range e.globals {
		out[id] = detach(exporter{}.value(v))
	}
	return out
}
