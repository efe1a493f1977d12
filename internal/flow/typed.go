package flow

import (
	"slices"

	"github.com/composiolint/composiolint/internal/composio"
)

// typed gives what nobody knows of a value the class, or what it is of an SDK, that
// its type tells. What the program gives goes before what a type says.
func (f *frame) typed(v Value, class *Class, handle composio.Handle) Value {
	if class != nil && class.Handle != "" {
		class, handle = nil, class.Handle
	}
	if class == nil && handle == "" {
		return v
	}
	out := slices.Clip(v)
	for i, alt := range v {
		switch {
		case alt.Kind == KindObject:
			f.label(alt.cell, class)
			continue
		case alt.Kind != KindUnknown && alt.Kind != KindParam, alt.given != nil, f.hasClass(alt):
			continue
		case handle != "":
			alt = Alt{Kind: KindHandle, Text: string(handle), Guards: alt.Guards}
		default:
			alt.class = class
		}
		if &out[0] == &v[0] {
			out = slices.Clone(v)
		}
		out[i] = alt
	}
	return out
}

// hasClass reports whether the class of an alternative is known already.
func (f *frame) hasClass(alt Alt) bool {
	class := f.classOf(alt)
	return class != nil && class.Handle == ""
}

// label notes what a list holds by its type. What is seen of a literal otherwise
// tells more than a type.
func (f *frame) label(c *cell, class *Class) {
	o := f.state.heap[c]
	if o == nil || o.class != nil || class == nil || class.holds() == nil {
		return
	}
	labeled := *o
	labeled.class = class
	f.state.heap[c] = &labeled
}

// holds is the class of the parts of a list or a map, nil for any other class.
func (c *Class) holds() *Class {
	if field := c.field(element); field != nil {
		return field.Class
	}
	return nil
}

// part is what the class says of one of its fields, or of one of its elements.
func (c *Class) part(name string) *ClassField {
	if field := c.field(name); field != nil {
		return field
	}
	return c.field(element)
}

// partOf gives what a type says to what stands under a name in an alternative.
func (f *frame) partOf(v Value, owner Alt, name string) Value {
	class := f.classOf(owner)
	if class == nil {
		return v
	}
	field := class.part(name)
	if field == nil {
		return v
	}
	if len(v) == 0 { // a list that others fill
		v = unknown()
	}
	return f.typed(v, field.Class, "")
}

// typedField reads a field of what only its type tells of. What the field falls back
// to in others says nothing of this one.
func (f *frame) typedField(alt Alt, x *Field) Value {
	if member, ok := f.member(alt, x.Name); ok {
		return member
	}
	told := *f.keyed(alt, x)
	told.told = true
	v := f.anyField(&told)
	if field := alt.class.field(x.Name); field != nil && field.Handle != nil {
		v = v.union(f.value(field.Handle))
	}
	return f.partOf(v.union(unknown()), alt, x.Name)
}

// classOfAll is the class of every alternative of a value, nil if they differ.
func (f *frame) classOfAll(v Value) *Class {
	var class *Class
	for i, alt := range v {
		c := f.classOf(alt)
		if c == nil || i > 0 && c != class {
			return nil
		}
		class = c
	}
	return class
}
