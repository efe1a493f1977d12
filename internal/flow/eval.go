package flow

import (
	"maps"

	"github.com/composiolint/composiolint/rules"
)

// value evaluates an expression to one value.
func (f *frame) value(x Expr) Value {
	if f.depth++; f.depth > mostDepth || f.spent(1) {
		f.depth--
		return unknown()
	}
	defer func() { f.depth-- }()
	switch x := x.(type) {
	case *Text:
		v := f.text(x)
		f.hosted(v, x.Pos)
		return v
	case *Absent:
		return Value{{Kind: KindMissing, trace: (*step)(nil).then(f.e.unit, x.Pos, "nothing given here")}}
	case *Zero:
		return f.zero(x)
	case *Source:
		f.values(x.Parts)
		return f.source(x)
	case *Opaque:
		f.lose(x)
		return unknown()
	case *Read:
		return f.read(x.Var)
	case *Field:
		return f.field(f.value(x.X), x).value
	case *Index:
		return f.index(x)
	case *Object:
		return f.object(x)
	case *List:
		return f.list(x)
	case *Join:
		return f.join(x)
	case *Either:
		return f.either(x)
	case *Choose:
		return f.choose(x)
	case *Lambda:
		return Value{{Kind: KindFunc, fn: f.closure(x.Func)}}
	case *Addr:
		return f.value(x.X)
	case *Copy:
		return f.copied(f.value(x.X))
	case *Deref:
		return f.value(x.X)
	case *FuncRef:
		return f.refer(x)
	case *Tuple, *Call:
		return first(f.multi(x, 1))
	case *Request:
		return f.request(x)
	case *Send:
		return f.send(f.value(x.Request), x.Pos)
	case *Seq:
		f.stmt(x.Do)
		return f.value(x.X)
	case *Not, *And, *Or, *Empty, *Equal:
		f.look(x)
		return unknown()
	}
	return unknown()
}

// refer gives a named function as a value. Whoever gets it may call it.
func (f *frame) refer(x *FuncRef) Value {
	var recv []Value
	if x.Recv != nil {
		recv = []Value{f.value(x.Recv)}
	}
	summary := f.e.summary(x.ID)
	if fn := f.e.funcs[x.ID]; fn != nil {
		f.e.escaped[fn] = true
		f.e.called(f.fn, fn)
	}
	if summary == nil {
		return unknown()
	}
	return Value{{Kind: KindFunc, fn: &closure{summary: summary, recv: recv}}}
}

func first(values []Value) Value {
	if len(values) == 0 {
		return unknown()
	}
	return values[0]
}

func (f *frame) values(list []Expr) []Value {
	var out []Value
	for _, x := range list {
		out = append(out, f.value(x))
	}
	return out
}

// multi evaluates an expression that gives n values.
func (f *frame) multi(x Expr, n int) []Value {
	var out []Value
	switch x := x.(type) {
	case *Tuple:
		out = f.values(x.Items)
	case *Call:
		out = f.call(x)
	default:
		out = []Value{f.value(x)}
	}
	for len(out) < n {
		out = append(out, unknown())
	}
	return out
}

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
	trace := (*step)(nil).then(f.e.unit, x.Pos, "read here")
	return Value{{Kind: sources[x.Origin], Text: x.Name, trace: trace}}
}

// lose gives up the parts of an expression that is not followed.
func (f *frame) lose(x *Opaque) {
	for _, part := range x.Parts {
		v := f.value(part)
		if !x.Peek {
			f.escape(v)
		}
	}
}

func (f *frame) read(v *Var) Value {
	if v.ID != "" {
		return f.e.global(v)
	}
	if value, ok := f.state.vars[v]; ok {
		return value
	}
	return unknown()
}

func (f *frame) object(x *Object) Value {
	o := &object{fields: map[string]slot{}, rest: x.Rest, shape: x.Shape, at: x.Pos}
	for _, entry := range x.Entries {
		v := f.value(entry.Value)
		if entry.Name == "" {
			f.spread(o, v)
			continue
		}
		o.fields[entry.Name] = slot{v, entry.Value.Span()}
		f.store(entry.Key, v, entry.Value.Span(), false)
	}
	return f.alloc(o)
}

// spread takes over the fields of a value into an object.
func (f *frame) spread(o *object, v Value) {
	if len(v) == 1 && v[0].Kind == KindObject {
		if from := f.state.heap[v[0].cell]; from != nil {
			maps.Copy(o.fields, from.fields)
			o.rest = o.rest || from.rest
			return
		}
	}
	o.rest = true
}

func (f *frame) list(x *List) Value {
	var elems Value
	if x.Base != nil {
		elems = f.elements(f.value(x.Base))
	}
	for _, v := range f.values(x.Items) {
		elems = elems.union(v)
	}
	return f.alloc(&object{elems: elems, list: true, at: x.Pos, fields: map[string]slot{}})
}

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
	f.value(x.Key)
	var out Value
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		switch {
		case alt.Kind == KindParam:
			out = out.union(Value{{Kind: KindParam, Ref: alt.Ref.below(element, "")}})
		case alt.Kind == KindObject && o != nil && o.list:
			out = out.union(o.elems)
		default:
			return f.part(v)
		}
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
		switch alt.Kind {
		case KindClient, KindAuth, KindEnv, KindSession:
			out = out.union(Value{alt})
		default:
			out = out.union(unknown())
		}
	}
	return out
}

func (f *frame) join(x *Join) Value {
	alt := Alt{Kind: KindJoin}
	for _, part := range f.values(x.Parts) {
		if len(part) == 1 && part[0].Kind == KindJoin && len(part[0].Guards) == 0 {
			alt.Parts = append(alt.Parts, part[0].Parts...) // s += ... many times stays flat
		} else {
			alt.Parts = append(alt.Parts, part)
		}
	}
	if len(alt.Parts) > mostParts {
		return unknown()
	}
	f.hosted(Value{alt}, x.Pos)
	return Value{alt}
}

// either is X where it is there, and Y where it is not.
func (f *frame) either(x *Either) Value {
	v := f.value(x.X)
	if v.presence() == present {
		return v
	}
	there, missing := f.fork(), f.state
	f.assume(there, x.X, v, true)
	f.assume(missing, x.X, v, false)
	other := f.value(x.Y)
	m := f.meet(there, f.state)
	return fullOnly(v).under(m.onlyA).union(other.under(m.onlyB))
}

// meet goes on where two ways meet, and gives what joins values of the two.
func (f *frame) meet(a, b *state) merger {
	guardsA, guardsB := a.guards, b.guards
	f.state = join(a, b)
	return merger{onlyA: without(guardsA, f.state.guards), onlyB: without(guardsB, f.state.guards)}
}

func (f *frame) choose(x *Choose) Value {
	yes, no := f.split(x.Cond)
	f.state = yes
	then := f.value(x.Then)
	yes = f.state
	f.state = no
	other := f.value(x.Else)
	m := f.meet(yes, f.state)
	return m.values(then, other)
}

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
