package flow

// classOf gives the class of what an alternative is an instance of, nil for what
// nobody knows.
func (f *frame) classOf(alt Alt) *Class {
	switch alt.Kind {
	case KindObject:
		if o := f.state.heap[alt.cell]; o != nil {
			return o.class
		}
	case KindUnknown:
		return alt.class
	case KindParam:
		if class := classOfRef(alt.Ref); class != nil {
			return class
		}
		return alt.class
	}
	return nil
}

// classOfRef is what the types of a parameter and of its fields say.
func classOfRef(ref Ref) *Class {
	if ref.owner == nil || ref.Index >= len(ref.owner.Params) || ref.owner.Params[ref.Index] == nil {
		return nil
	}
	class := ref.owner.Params[ref.Index].Class
	for _, name := range fieldsOf(ref.Path) {
		if class == nil {
			return nil
		}
		field := class.part(name)
		if field == nil {
			return nil
		}
		class = field.Class
	}
	return class
}

// member reads a method or a property of an instance. It tells false for a name
// that is neither.
func (f *frame) member(alt Alt, name string) (Value, bool) {
	class := f.classOf(alt)
	if class == nil {
		return nil, false
	}
	if id, ok := class.getter(name); ok {
		return f.property(id, alt), true
	}
	if id, ok := class.Method(name); ok {
		return f.function(id, Value{alt}), true
	}
	if id, ok := class.find(name, func(c *Class) map[string]FuncID { return c.Static }); ok {
		return f.function(id, nil), true
	}
	if id, ok := class.find(name, func(c *Class) map[string]FuncID { return c.Shared }); ok {
		return f.function(id, Value{{Kind: KindClass, class: class}}), true
	}
	return f.left(class, alt, name)
}

// function is a named function as a value, with its receiver.
func (f *frame) function(id FuncID, recv Value) Value {
	s := f.e.direct(id)
	if s == nil {
		return unknown()
	}
	c := &closure{summary: s}
	if recv != nil {
		c.recv = []Value{recv}
	}
	return Value{{Kind: KindFunc, fn: c}}
}

// property runs a getter.
func (f *frame) property(id FuncID, alt Alt) Value {
	s := f.e.summary(id)
	if s == nil {
		return unknown()
	}
	f.e.calledSummary(f.fn, s)
	call := &Call{Name: s.Name}
	return first(f.apply(s, arguments{call: call, values: []Value{{alt}}, exprs: []Expr{call}}))
}

// classMember reads a name of a class itself.
func (f *frame) classMember(class *Class, x *Field) Value {
	if id, ok := class.find(x.Name, func(c *Class) map[string]FuncID { return c.Static }); ok {
		return f.function(id, nil)
	}
	if id, ok := class.find(x.Name, func(c *Class) map[string]FuncID { return c.Shared }); ok {
		return f.function(id, Value{{Kind: KindClass, class: class}})
	}
	if id, ok := class.Method(x.Name); ok {
		return f.function(id, nil)
	}
	if field := class.field(x.Name); field != nil && field.Static != nil {
		return f.read(field.Static)
	}
	return unknown()
}

// construct makes an instance of a class.
func (f *frame) construct(made Alt, args arguments) Value {
	class := made.class
	class.Prepare()
	o := f.alloc(&object{fields: map[string]slot{}, rest: true, class: class, at: args.call.Pos})
	if id := class.Maker(); id != "" {
		if s := f.e.summary(id); s != nil {
			f.e.calledSummary(f.fn, s)
			f.apply(s, f.fit(s, args.bound([]Value{o})))
		}
		return o
	}
	f.fillModel(o[0].cell, class, args)
	f.check(o[0].cell, class, args)
	return o
}

// fillModel gives the fields of a model what its constructor is called with.
func (f *frame) fillModel(c *cell, class *Class, args arguments) {
	var order []string
	class.lineage(func(c *Class) bool {
		order = append(append([]string(nil), c.Order...), order...)
		return false
	})
	if len(order) == 0 {
		return
	}
	given := f.bag(args, order)
	o := f.state.heap[given[0].cell]
	for _, name := range order {
		if s, ok := o.fields[name]; ok {
			f.setField(Value{{Kind: KindObject, cell: c}}, &Field{Name: name, Key: f.e.key(class, name)}, s.value, s.at)
		}
	}
}

// declared is what a class says of a field that nobody has set, nil for nothing.
func (f *frame) declared(class *Class, x *Field) Value {
	field := class.field(x.Name)
	if field == nil {
		return nil
	}
	var out Value
	if field.Handle != nil {
		out = f.value(field.Handle)
	}
	if class.settings() {
		name := x.Name
		out = out.union(Value{{Kind: KindEnv, Text: name, trace: (*step)(nil).then(f.e.unit, field.Pos, "a setting")}})
	}
	if field.Default != nil {
		out = out.union(f.checked(class, x.Name, f.value(field.Default)).declaredAt(field.Default.Span()))
	}
	return out.plain()
}

// declaredIn is what an object holds in a field that nobody has set and its class has a
// default for, nil where there is none: its methods can have put anything there.
func (f *frame) declaredIn(o *object, x *Field) Value {
	field := o.class.field(x.Name)
	if _, ok := o.class.getter(x.Name); ok || field == nil || field.Default == nil {
		return nil
	}
	return f.behind(o.behind, x).value.union(f.declared(o.class, x))
}

// declaredAt notes that what is fixed in a value comes from a default, where it
// is to be reported.
func (v Value) declaredAt(at Pos) Value {
	out := append(Value(nil), v...)
	for i := range out {
		if out[i].declared == (Pos{}) {
			out[i].declared = at
		}
	}
	return out
}

// wrap makes an instance of the class that X is around a value. Where X is none,
// the value is what comes out.
func (f *frame) wrap(x *Wrap) Value {
	v := f.value(x.Value)
	for _, alt := range f.value(x.X) {
		if alt.Kind == KindClass {
			alt.class.Prepare()
			return f.alloc(&object{fields: map[string]slot{}, rest: true, class: alt.class, behind: v, at: x.Pos})
		}
	}
	return v
}
