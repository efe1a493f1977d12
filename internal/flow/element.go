package flow

import (
	"maps"
	"slices"
	"strconv"
)

// elements is what a list can hold.
func (f *frame) elements(list Value) Value {
	var out Value
	for _, alt := range list {
		o := f.state.heap[alt.cell]
		switch {
		case alt.Kind == KindObject && o != nil && o.list:
			out = out.union(o.elems)
		case !alt.blank():
			out = out.union(unknown())
		}
	}
	return out
}

// element is the field that stands for all parts of a list.
const element = "[]"

func (f *frame) index(x *Index) Value {
	v := f.value(x.X)
	name, named := f.value(x.Key).text()
	if named && !isNumber(name) {
		return f.possible(f.field(v, &Field{Pos: x.Pos, X: x.X, Name: name}).value)
	}
	if !named {
		name = element
	}
	var out Value
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		switch {
		case alt.Kind == KindParam:
			out = out.union(f.partOf(Value{{Kind: KindParam, Ref: alt.Ref.below(name, "")}}, alt, name))
		case alt.Kind == KindObject && o != nil && o.list:
			out = out.union(f.objectField(alt, &Field{Pos: x.Pos, Name: name}).value)
		case alt.Kind == KindObject && f.entered(o) != nil:
			out = out.union(f.entered(o))
		case f.classOf(alt) != nil && f.classOf(alt).holds() != nil:
			out = out.union(f.partOf(f.part(Value{alt}), alt, element))
		case alt.Kind == KindObject && o.functions() != nil:
			out = out.union(o.functions())
		default:
			return f.part(v)
		}
	}
	return out
}

// mostFunctions bounds the functions in a table that is asked for one of them.
const mostFunctions = 16

// functions are those in a table of nothing but functions that tie work to a user, nil
// for any other object: the same argument means the same to all of them.
func (o *object) functions() Value {
	if o == nil || o.rest || o.list || o.class != nil || len(o.behind) > 0 || len(o.fields) > mostFunctions {
		return nil
	}
	var out Value
	for _, name := range slices.Sorted(maps.Keys(o.fields)) {
		v := o.fields[name].value
		if len(v) != 1 || v[0].Kind != KindFunc || v[0].fn == nil || v[0].fn.summary == nil || !v[0].fn.summary.Reaches() {
			return nil
		}
		out = out.union(v)
	}
	return out
}

// part is something inside of v that is not known more closely.
func (f *frame) part(v Value) Value {
	if len(v) == 0 {
		return unknown()
	}
	var out Value
	for _, alt := range v {
		switch {
		case alt.given != nil, alt.Kind == KindClient, alt.Kind == KindAuth, alt.Kind == KindEnv, alt.Kind == KindSession:
			out = out.union(Value{alt})
		case alt.Kind == KindObject && f.entered(f.state.heap[alt.cell]) != nil:
			out = out.union(f.alloc(&object{list: true, rest: true, elems: f.entered(f.state.heap[alt.cell])}))
		default:
			out = out.union(unknown())
		}
	}
	return out
}

// place is the name that an element of a list is known by: one that is counted from
// the end has another from the start.
func (o *object) place(name string) string {
	n, err := strconv.Atoi(name)
	if err != nil || n >= 0 || len(o.fields) >= mostPlaces || n+len(o.fields) < 0 {
		return name
	}
	return strconv.Itoa(n + len(o.fields))
}

// put writes to an element of the lists among the owners. Where it is not known which
// one that is, none of them keeps its place, and there is more than is known.
func (f *frame) put(owners Value, name string, v Value, at Pos) {
	for _, alt := range owners {
		o := f.state.heap[alt.cell]
		if alt.Kind != KindObject || o == nil || !o.list {
			continue
		}
		fuller, held := o.unplaced(), unknown()
		if place := o.place(name); len(owners) == 1 && o.has(place) {
			fuller, held = o.with(place, slot{v, at}), v
		}
		fuller.elems = o.elems.union(held)
		f.state.heap[alt.cell] = fuller
	}
}

// unplace says of the lists of a value that their elements may have changed places.
func (f *frame) unplace(v Value) {
	for _, alt := range v {
		if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil && o.list && len(o.fields) > 0 {
			f.state.heap[alt.cell] = o.unplaced()
		}
	}
}

// unplaced is a list of which no element is known by its place.
func (o *object) unplaced() *object {
	out := *o
	out.fields, out.rest = map[string]slot{}, true
	return &out
}
