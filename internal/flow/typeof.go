package flow

import "slices"

// TypeOf is what a type says that is taken from a value: of all that X can be, or of
// what it gives where it is Called, what it is of an SDK and of which class. Nothing
// is done by it.
type TypeOf struct {
	Pos
	X      Expr
	Called bool
	// Of is what the type tells of, where that is a value: nil for the type alone.
	Of Expr
}

// typeOf evaluates a type that is taken from a value.
func (f *frame) typeOf(x *TypeOf) Value {
	var v Value
	switch {
	case !x.Called:
		if _, ok := x.X.(*FuncRef); !ok {
			v = f.value(x.X)
		}
	default:
		if ref, ok := x.X.(*FuncRef); ok {
			if s := f.e.summary(ref.ID); s != nil && len(s.Results) > 0 {
				v = s.Results[0]
			}
			break
		}
		for _, alt := range f.value(x.X) {
			if alt.Kind == KindFunc && alt.fn != nil && alt.fn.summary != nil && len(alt.fn.summary.Results) > 0 {
				v = v.union(alt.fn.summary.Results[0])
			}
		}
	}
	var out Value
	for _, alt := range v {
		switch class := f.typeClass(alt); {
		case alt.Kind == KindHandle:
			out = out.union(Value{{Kind: KindHandle, Text: alt.Text}})
		case class != nil:
			out = out.union(Value{{Kind: KindUnknown, class: class}})
		}
	}
	if x.Of != nil {
		return told(f.value(x.Of), out)
	}
	return out
}

func (f *frame) typeClass(alt Alt) *Class {
	if alt.Kind == KindObject && alt.Object != nil {
		return alt.Object.class
	}
	return f.classOf(alt)
}

// told is what callers give where a type tells what that is of an SDK, or of which
// class.
func told(v, is Value) Value {
	if len(is) == 0 {
		return v
	}
	if handles := is.filter(func(a Alt) bool { return a.Kind == KindHandle }); len(handles) > 0 {
		return handles
	}
	if is[0].Kind == KindSender {
		return v.union(is)
	}
	out := slices.Clone(v)
	for i := range out {
		if out[i].Kind == KindUnknown || out[i].Kind == KindParam {
			out[i].class = is[0].class
		}
	}
	return out
}
