package flow

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
	if name, ok := f.value(x.Key).text(); ok && !isNumber(name) {
		return f.possible(f.field(v, &Field{Pos: x.Pos, X: x.X, Name: name}).value)
	}
	var out Value
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		switch {
		case alt.Kind == KindParam:
			out = out.union(f.partOf(Value{{Kind: KindParam, Ref: alt.Ref.below(element, "")}}, alt, element))
		case alt.Kind == KindObject && o != nil && o.list:
			out = out.union(f.partOf(o.elems, alt, element))
		case alt.Kind == KindObject && f.entered(o) != nil:
			out = out.union(f.entered(o))
		case f.classOf(alt) != nil && f.classOf(alt).holds() != nil:
			out = out.union(f.partOf(f.part(Value{alt}), alt, element))
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
