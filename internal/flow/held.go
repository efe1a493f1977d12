package flow

import (
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
	case ref.Path == "" || ref.owner == nil || ref.owner.Params[ref.Index] == nil:
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

// mostAbove bounds how far what is written to is followed to the field that it is in.
const mostAbove = 4

// keptIn is the field that x of an alternative is, or is a part of, and the names of
// that part below it.
func (f *frame) keptIn(alt Alt, x *Field, depth int) (key FieldKey, path []string) {
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
		if key, path = f.e.heldAt(alt.Ref.below(x.Name, "")); key != "" {
			return key, path
		}
	case alt.Kind == KindObject && o != nil && o.kept != "":
		return o.kept, []string{x.Name}
	}
	inner, ok := x.X.(*Field)
	if !ok || depth >= mostAbove {
		return "", nil
	}
	owners := f.within(f.state, inner.X)
	if len(owners) == 0 {
		return "", nil
	}
	if key, path = f.keptIn(owners[0], inner, depth+1); key != "" {
		path = append(slices.Clip(path), x.Name)
	}
	return key, path
}

// keepIn notes of the objects of a value which field they are kept in: whoever writes
// to them writes to a part of it.
func (f *frame) keepIn(key FieldKey, v Value) {
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		if key == "" || alt.Kind != KindObject || o == nil || o.list || o.class != nil || o.kept != "" {
			continue
		}
		kept := *o
		kept.kept = key
		f.state.heap[alt.cell] = &kept
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
		if name == element {
			return nil, true
		}
		if i >= len(below) || below[i] != name {
			return nil, false
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
