package flow

import (
	"maps"
	"slices"
)

// Merge lays the fields of every one of From over those of X, and gives X. Fresh says
// that what comes out is new, whatever X is.
type Merge struct {
	Pos
	X     Expr
	From  []Expr
	Fresh bool
}

func (f *frame) merge(x *Merge) Value {
	v := f.value(x.X)
	if x.Fresh {
		v = f.opened(v)
	}
	for _, from := range x.From {
		over := f.value(from)
		if !x.Fresh {
			f.storeAny(v, x.Pos)
		}
		for _, alt := range v {
			o := f.state.heap[alt.cell]
			switch {
			case alt.Kind == KindParam:
				f.overlayParam(alt, over)
				f.refill(alt, over)
			case alt.Kind != KindObject || o == nil || o.list:
				f.escape(over)
			default:
				merged := *o
				if merged.fields = maps.Clone(o.fields); merged.fields == nil {
					merged.fields = map[string]slot{}
				}
				f.spread(&merged, over)
				f.unlinkFields(o)
				f.state.heap[alt.cell] = &merged
			}
		}
	}
	return v
}

// opened is what an operation may merge that does something else to other values:
// of what is no object nothing is known, but that it may have been one.
func (f *frame) opened(v Value) Value {
	var out Value
	for _, alt := range v {
		if alt.Kind != KindObject {
			o := &object{fields: map[string]slot{}, rest: true}
			if alt.Kind == KindParam {
				o.behind = Value{alt}
			}
			out = out.union(f.alloc(o))
			continue
		}
		out = out.union(Value{alt})
	}
	return out
}

// unlinkFields drops what was made of the fields of an object that is written to.
func (f *frame) unlinkFields(o *object) {
	for name := range o.fields {
		f.state.unlinkField(name)
	}
}

// overlayParam lays fields over those of what callers pass.
func (f *frame) overlayParam(alt Alt, over Value) {
	if len(over) == 1 && over[0].Kind == KindObject && f.state.heap[over[0].cell] != nil {
		from := f.state.heap[over[0].cell]
		for _, name := range slices.Sorted(maps.Keys(from.fields)) {
			f.setField(Value{alt}, &Field{Name: name}, from.fields[name].value, from.fields[name].at)
		}
		if !from.rest {
			return
		}
	}
	f.escape(over)
	f.blur(Value{alt})
}

// overlay lays over the fields of an object what v may hold under their names: what
// stood there before is what there is where v has nothing.
func (f *frame) overlay(o *object, v Value) {
	if f.spent(len(o.fields) * len(v)) {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(o.fields)) {
		held := o.fields[name]
		over := fullOnly(f.field(v, &Field{Name: name, Peek: true, told: true}).value)
		if len(over) == 0 {
			continue
		}
		before := held.value
		if len(over) == 1 && over[0].Kind == KindParam {
			before = before.under([]Guard{over[0].Ref.is(false)})
		}
		o.fields[name] = slot{over.union(before), held.at}
	}
}

// blur says that somebody has written to a field whose name is not known: each that
// holds something fixed may be the one.
func (f *frame) blur(v Value) {
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		switch {
		case alt.Kind == KindParam:
			f.state.writes[alt.Ref.below(element, "").bare()] = unknown()
		case alt.Kind == KindObject && o != nil && !o.list:
			blurred := *o
			blurred.rest, blurred.fields = true, make(map[string]slot, len(o.fields))
			for name, held := range o.fields {
				if slices.ContainsFunc(held.value, func(a Alt) bool { return a.Kind == KindConst || a.Kind == KindMissing }) {
					held.value = held.value.union(unknown())
				}
				blurred.fields[name] = held
			}
			f.unlinkFields(o)
			f.state.heap[alt.cell] = &blurred
		}
	}
}
