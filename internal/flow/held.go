package flow

import (
	"maps"
	"slices"
	"strings"
)

// heldIn is the field of the receiver that decides an alternative, and what is read
// below it: settings, and owner below it, for this.settings.owner where nobody knows of
// which class the settings are.
func (e *engine) heldIn(alt Alt) (key FieldKey, below []string) {
	switch {
	case alt.from != "":
		return variable(alt.from), nil
	case alt.Kind != KindParam || !alt.Ref.Recv:
		return "", nil
	}
	return e.heldAt(alt.Ref)
}

// variable is what the engine knows a variable of the process by, that callers of
// functions fill.
func variable(id string) FieldKey { return FieldKey("variable/" + id) }

// heldAt is the same of a field of any parameter.
func (e *engine) heldAt(ref Ref) (key FieldKey, below []string) {
	switch {
	case ref.Key != "":
		return ref.Key, nil
	case ref.Path == "" || ref.owner == nil || ref.Index >= len(ref.owner.Params) || ref.owner.Params[ref.Index] == nil:
		return "", nil
	}
	names := fieldsOf(ref.Path)
	class := ref.owner.Params[ref.Index].Class
	for i, name := range names {
		if class == nil || class.Interface {
			return "", nil
		}
		key = e.key(class, name)
		field := class.field(name)
		if field == nil || field.Class == nil || field.Class.Interface {
			return key, names[i+1:]
		}
		class = field.Class
	}
	return "", nil
}

// meets reports whether what is written to a field decides an alternative.
func (e *engine) meets(alt Alt, key FieldKey) bool {
	held, _ := e.heldIn(alt)
	return held != "" && slices.Contains(e.kindred(key), held)
}

// partsOf reads what is below a value that is there.
func (f *frame) partsOf(v Value, below []string) Value {
	if len(below) == 0 {
		return v
	}
	var out Value
	for _, alt := range fullOnly(v) {
		part := Value{alt}
		for _, name := range below {
			part = f.field(part, &Field{Name: name, told: true}).value
		}
		if alt.Kind == KindParam {
			part = part.under([]Guard{alt.Ref.is(true)})
		}
		out = out.union(part)
	}
	return out
}

// keptIn is the field that x of an alternative is, or is a part of, and the names of
// that part below it.
func (f *frame) keptIn(alt Alt, x *Field) (key FieldKey, path []string) {
	if class := f.classOf(alt); class != nil && !class.Interface && x.Name == element {
		return "", nil
	}
	if key = f.keyed(alt, x).Key; key != "" {
		return key, nil
	}
	switch o := f.state.heap[alt.cell]; {
	case alt.Kind == KindParam && alt.Ref.Key != "":
		return alt.Ref.Key, []string{x.Name}
	case alt.Kind == KindParam:
		return f.e.heldAt(alt.Ref.below(x.Name, ""))
	case alt.Kind == KindObject && o != nil && o.kept.field != "":
		return o.kept.field, append(slices.Clip(o.kept.path), x.Name)
	}
	return "", nil
}

// keeping is the field of a class that an object was put in first, or the part of one.
type keeping struct {
	field FieldKey
	path  []string
}

// keepIn notes of the objects of a value, and of those in them, what they are kept in:
// whoever writes to them writes to a part of it.
func (f *frame) keepIn(in keeping, v Value) {
	if in.field == "" || len(in.path) > mostNesting {
		return
	}
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		if alt.Kind != KindObject || o == nil || o.list || o.class != nil || o.kept.field != "" || f.spent(len(o.fields)) {
			continue
		}
		kept := *o
		kept.kept = in
		f.state.heap[alt.cell] = &kept
		for _, name := range slices.Sorted(maps.Keys(o.fields)) {
			f.keepIn(keeping{in.field, append(slices.Clip(in.path), name)}, o.fields[name].value)
		}
	}
}

// at is what the engine knows the part of a field by.
func (k FieldKey) at(below []string) FieldKey {
	if len(below) == 0 {
		return k
	}
	return k + FieldKey(" "+strings.Join(below, "."))
}

// rest is what is left of the names of a part behind path, which what is written to
// may be known by: it tells false for another part.
func rest(below, path []string) ([]string, bool) {
	for i, name := range path {
		switch {
		case i >= len(below) || below[i] != name && name != element:
			return nil, false
		case name == element:
			return nil, true
		}
	}
	return below[len(path):], true
}

// parts are the names of all that is read of a field, or below it, on the way to ties.
func (e *engine) parts(key FieldKey, known []Tie) [][]string {
	var out [][]string
	for _, t := range known {
		for _, alt := range t.User {
			held, below := e.heldIn(alt)
			if held == "" || !slices.Contains(e.kindred(key), held) {
				continue
			}
			if !slices.ContainsFunc(out, func(b []string) bool { return slices.Equal(b, below) }) {
				out = append(out, below)
			}
		}
	}
	return out
}
