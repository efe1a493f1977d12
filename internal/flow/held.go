package flow

import "slices"

// heldIn is the field of the receiver that decides an alternative, and what is read
// below it: settings, and owner below it, for this.settings.owner where nobody knows of
// which class the settings are.
func (e *engine) heldIn(alt Alt) (key FieldKey, below []string) {
	ref := alt.Ref
	switch {
	case alt.Kind != KindParam || !ref.Recv:
		return "", nil
	case ref.Key != "":
		return ref.Key, nil
	case ref.Path == "" || ref.owner == nil:
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
		if field == nil || field.Class == nil {
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
