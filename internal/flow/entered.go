package flow

// What is put into an object under a name that varies can be found under any name. It
// is followed where it is an instance of a class: whatever its name, it does the same.

// enter keeps the instances that somebody puts into the objects of a value under a name
// that is not known.
func (f *frame) enter(owners, v Value) {
	v = v.filter(func(a Alt) bool { return a.Kind == KindObject && f.classOf(a) != nil })
	if len(v) == 0 {
		return
	}
	for _, alt := range owners {
		o := f.state.heap[alt.cell]
		if alt.Kind != KindObject || o == nil || o.list {
			continue
		}
		fuller := *o
		fuller.elems = o.elems.union(v)
		f.state.heap[alt.cell] = &fuller
	}
}

// entered is what an object can hold under a name that nobody has set, nil where that
// is not followed: what is in it is not all of one class.
func (f *frame) entered(o *object) Value {
	if o == nil || o.list || len(o.elems) == 0 || f.classOfAll(o.elems) == nil {
		return nil
	}
	return o.elems.union(unknown())
}
