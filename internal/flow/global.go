package flow

import "slices"

// readGlobal reads a variable that lives as long as the process. The top level
// that writes to it sees it change; everybody else sees all that it ever holds.
func (f *frame) readGlobal(v *Var) Value {
	if value, ok := f.state.vars[v]; ok && (v.Fixed || f.outer == nil || !f.root().fn.Module) {
		f.used(value)
		return value
	}
	if v.Init != "" && v.Init != f.root().fn.ID {
		f.e.summary(v.Init)
	}
	value := f.typed(f.e.global(v), v.Class, v.Handle)
	f.e.watch(v.ID, f.root().fn)
	if slices.ContainsFunc(value, func(a Alt) bool { return a.Object != nil && a.cell == nil }) {
		value = f.thaw(value)
		f.share(v.ID, value)
	}
	f.state.vars[v] = value // one and the same for all of the function
	f.used(value)
	return value
}

// share notes of the objects of a value what variable of the process they are read from:
// they are one and the same for all who read it.
func (f *frame) share(id string, v Value) {
	for _, alt := range v {
		if o := f.state.heap[alt.cell]; o != nil && o.class == nil && !o.list {
			of := *o
			of.shared = id
			f.state.heap[alt.cell] = &of
		}
	}
}

// heldBy is what anybody else puts into a field of a variable that can be called: a
// client, say.
func (f *frame) heldBy(o *object, x *Field) Value {
	if o.shared == "" {
		return nil
	}
	key := variable(o.shared).at([]string{x.Name})
	f.e.touch(key, f.root().fn)
	return f.thaw(f.e.field(key).holds)
}

// setGlobal writes to a variable that lives as long as the process.
func (f *frame) setGlobal(v *Var, value Value, at Pos) {
	if v.Init != "" {
		f.state.vars[v] = value
	}
	if !f.fn.Sample {
		f.escape(value)
	}
	if f.fn.Test {
		return // what tests set is for tests alone
	}
	f.tellReaders(v, value, at)
	frozen := freezer{state: f.state, params: true, into: v.ID}.value(f.instances(value), 0)
	if v.Init != "" && v.Init != f.root().fn.ID {
		f.e.written[v.ID] = f.e.written[v.ID].renewed(frozen)
	}
	f.e.put(v.ID, f.e.globals[v.ID].renewed(frozen))
}

// tellReaders ties what callers give, on its way to a variable, to whatever the readers
// of the variable do with it.
func (f *frame) tellReaders(v *Var, value Value, at Pos) {
	given := value.filter(func(a Alt) bool { return a.Kind == KindParam && !a.Ref.Recv })
	if len(given) == 0 {
		return
	}
	key := variable(v.ID)
	f.e.touch(key, f.root().fn)
	known := f.e.field(key).Ties
	for i := range known {
		f.reach(&known[i], stored{key: key, value: given, at: at})
	}
}

// settle leaves the variables of a file as its top level leaves them.
func (f *frame) settle() {
	if !f.fn.Module || f.outer != nil || f.fn.Test {
		return
	}
	final := f.state
	for _, exit := range f.exits {
		if !exit.dead {
			final = exit
		}
	}
	for v, value := range final.vars {
		if v.ID != "" && v.Init == f.fn.ID {
			frozen := freezer{state: final, params: true}.value(value, 0)
			f.e.put(v.ID, frozen.union(f.e.written[v.ID]))
		}
	}
}

// put gives a variable its value. Those who have read another one read again.
func (e *engine) put(id string, value Value) {
	old, known := e.globals[id]
	e.globals[id] = value
	if readers := e.readers[id]; len(readers) > 0 && (!known || !old.equal(value)) {
		for f := range readers {
			e.stale[f] = true
		}
	}
}

// watch notes that a function has read a variable.
func (e *engine) watch(id string, f *Func) {
	if e.readers[id] == nil {
		e.readers[id] = map[*Func]bool{}
	}
	e.readers[id][f] = true
}

// thaw makes objects of those that a value brings along from another function.
func (f *frame) thaw(v Value) Value {
	if f.spent(len(v)) {
		return unknown()
	}
	var out Value
	for _, alt := range v {
		if alt.Kind != KindObject || alt.Object == nil || alt.cell != nil {
			out = append(out, alt)
			continue
		}
		from := alt.Object
		o := &object{
			fields: map[string]slot{}, elems: f.thaw(from.Elems), behind: f.thaw(from.Behind), list: from.List,
			rest: from.Rest, zero: from.Zero, class: from.class, typ: from.Type, at: from.at,
		}
		for i, name := range from.Names {
			o.fields[name] = slot{value: f.thaw(from.Values[i])}
		}
		made := f.alloc(o)
		made[0].Guards, made[0].trace = alt.Guards, alt.trace
		out = append(out, made...)
	}
	return out
}
