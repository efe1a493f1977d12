package flow

import (
	"maps"
	"strconv"

	"github.com/composiolint/composiolint/rules"
)

func (f *frame) text(x *Text) Value {
	trace := (*step)(nil)
	if x.Def != (rules.Place{}) {
		trace = trace.push(&step{place: x.Def, note: quoted(x.Value) + " is the constant " + x.Name})
	} else {
		trace = trace.then(f.e.unit, x.Pos, quoted(x.Value)+" stands here")
	}
	if x.Value == "" {
		return Value{{Kind: KindMissing, trace: trace}}
	}
	return Value{{Kind: KindConst, Text: x.Value, trace: trace}}
}

func (f *frame) zero(x *Zero) Value {
	if x.Shape == nil {
		return Value{{Kind: KindZero}}
	}
	return f.alloc(&object{zero: true, shape: x.Shape, at: x.Pos})
}

// sources maps where a value comes from to its kind.
var sources = map[rules.Origin]ValueKind{
	rules.Env: KindEnv, rules.Client: KindClient, rules.Auth: KindAuth,
	rules.Mutable: KindMutable, rules.Random: KindRandom, rules.Missing: KindMissing,
}

func (f *frame) source(x *Source) Value {
	if x.Given != nil {
		return f.given(x.Given, x.Pos, "read here")
	}
	trace := (*step)(nil).then(f.e.unit, x.Pos, "read here")
	return Value{{Kind: sources[x.Origin], Text: x.Name, trace: trace}}
}

// given is something that a framework hands to the program.
func (f *frame) given(g Given, at Pos, note string) Value {
	return Value{{Kind: sources[g.Origin()], Text: g.Name(), given: g, trace: (*step)(nil).then(f.e.unit, at, note)}}
}

func (f *frame) object(x *Object) Value {
	o := &object{fields: map[string]slot{}, rest: x.Rest, shape: x.Shape, typ: x.Type, at: x.Pos}
	for _, entry := range x.Entries {
		v := f.value(entry.Value)
		if entry.Name == "" {
			f.spread(o, v)
			continue
		}
		o.fields[entry.Name] = slot{v, entry.Value.Span()}
		f.store(stored{key: entry.Key, value: v, at: entry.Value.Span(), made: true})
	}
	return f.alloc(o)
}

// spread takes over the fields of a value into an object.
func (f *frame) spread(o *object, v Value) {
	if len(v) == 1 && v[0].Kind == KindObject {
		if from := f.state.heap[v[0].cell]; from != nil {
			if from.rest {
				f.overlay(o, v)
			}
			maps.Copy(o.fields, from.fields)
			o.rest = o.rest || from.rest
			o.behind = o.behind.union(from.behind)
			return
		}
	}
	if len(v) == 1 && v[0].blank() {
		return // nothing is spread
	}
	if fields, ok := f.eitherOf(v, o.fields); ok && !o.rest {
		maps.Copy(o.fields, fields)
		return
	}
	o.rest = true
	f.overlay(o, v)
	o.behind = o.behind.union(v.filter(func(a Alt) bool { return a.Kind == KindParam || a.Kind == KindClient }))
}

func (f *frame) list(x *List) Value {
	var elems Value
	var class *Class
	if x.Base != nil {
		base := f.value(x.Base)
		elems = f.elements(base)
		if len(base) == 1 {
			class = f.classOf(base[0])
		}
	}
	fields := map[string]slot{}
	items := f.values(x.Items)
	crowd := f.crowded(elems, items)
	for i, v := range items {
		if crowd {
			v = f.classed(v)
		}
		elems = elems.union(v)
		if x.Fixed && i < mostPlaces {
			fields[strconv.Itoa(i)] = slot{items[i], x.Items[i].Span()}
		}
	}
	return f.alloc(&object{elems: elems, list: true, at: x.Pos, fields: fields, class: class})
}

// crowded reports whether a list holds more objects than can be told apart.
func (f *frame) crowded(elems Value, items []Value) bool {
	n := elems.objects()
	for _, v := range items {
		n += v.objects()
	}
	return n > mostObjects
}

// classed leaves of the objects of a value what they are instances of.
func (f *frame) classed(v Value) Value {
	var out Value
	for _, alt := range v {
		if class := f.classOf(alt); alt.Kind == KindObject && class != nil {
			alt = Alt{Kind: KindUnknown, class: class, Guards: alt.Guards}
		}
		out = out.union(Value{alt})
	}
	return out
}

// mostPlaces bounds the elements of a list that are known by their places.
const mostPlaces = 8

// copied is a value of its own: what is written to it stays in it.
func (f *frame) copied(v Value) Value {
	var out Value
	for _, alt := range v {
		if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil {
			c := f.alloc(o)
			c[0].Guards, c[0].trace = alt.Guards, alt.trace
			out = append(out, c...)
			continue
		}
		out = append(out, alt)
	}
	return out
}
