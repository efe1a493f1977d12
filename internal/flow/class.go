package flow

// Class is a type whose instances the program makes.
type Class struct {
	// ID names it for the whole program.
	ID   string
	Name string
	// Bases are what it inherits from, the first one first; Open says that there
	// is more which nobody has seen.
	Bases []*Class
	Open  bool
	// New makes an instance: parameter 0 is the instance.
	New FuncID
	// Methods take the instance as parameter 0; Getters are methods that run when
	// they are read. Static functions belong to the class itself, and Shared take
	// the class as parameter 0.
	Methods, Getters, Static, Shared map[string]FuncID
	// Fields are what is declared of the fields.
	Fields map[string]*ClassField
	// Assigned are the fields that methods of the class itself write to.
	Assigned map[string]bool
	// Order lists the fields that a constructor takes where New is empty: a model
	// of data. Settings says that the environment fills them in.
	Order    []string
	Settings bool
	// Lower fills in the rest when it is first needed. It is nil where that is there.
	Lower func()
}

// ClassField is what a class declares of a field.
type ClassField struct {
	Pos
	// Default is what the field holds where nobody sets it, nil for nothing.
	Default Expr
	// Class and Handle are those of the field's value, as far as its type tells.
	Class  *Class
	Handle Expr
	// Static names the variable that holds the field of the class itself.
	Static *Var
}

const mostBases = 20

// lineage calls visit for a class and all that it inherits from, until visit
// says that it has found what it looks for.
func (c *Class) lineage(visit func(*Class) bool) {
	seen := map[*Class]bool{}
	var climb func(*Class) bool
	climb = func(c *Class) bool {
		if c == nil || seen[c] || len(seen) > mostBases {
			return false
		}
		seen[c] = true
		c.Prepare()
		if visit(c) {
			return true
		}
		for _, base := range c.Bases {
			if climb(base) {
				return true
			}
		}
		return false
	}
	climb(c)
}

// Prepare fills in what is only resolved when it is needed.
func (c *Class) Prepare() {
	if c.Lower != nil {
		lower := c.Lower
		c.Lower = nil
		lower()
	}
}

// find looks a name up in one of the tables of a class and its bases.
func (c *Class) find(name string, table func(*Class) map[string]FuncID) (FuncID, bool) {
	var id FuncID
	ok := false
	c.lineage(func(c *Class) bool {
		id, ok = table(c)[name]
		return ok
	})
	return id, ok
}

// Method is the function behind a method, inherited ones included.
func (c *Class) Method(name string) (FuncID, bool) {
	return c.find(name, func(c *Class) map[string]FuncID { return c.Methods })
}

func (c *Class) getter(name string) (FuncID, bool) {
	return c.find(name, func(c *Class) map[string]FuncID { return c.Getters })
}

// Maker is the constructor, "" for none.
func (c *Class) Maker() FuncID {
	var id FuncID
	c.lineage(func(c *Class) bool {
		id = c.New
		return id != ""
	})
	return id
}

func (c *Class) field(name string) *ClassField {
	var field *ClassField
	c.lineage(func(c *Class) bool {
		field = c.Fields[name]
		return field != nil
	})
	return field
}

// open reports whether some of what a class inherits has not been seen.
func (c *Class) open() bool {
	open := false
	c.lineage(func(c *Class) bool {
		open = open || c.Open
		return open
	})
	return open
}

// settings reports whether the environment fills the fields in.
func (c *Class) settings() bool {
	found := false
	c.lineage(func(c *Class) bool {
		found = found || c.Settings
		return found
	})
	return found
}

// Key names a field for the whole program: by the class that declares it first,
// so that base and derived classes mean the same.
func (c *Class) Key(name string) FieldKey {
	owner := c
	c.lineage(func(c *Class) bool {
		if c.Fields[name] != nil || c.Assigned[name] {
			owner = c
		}
		return false
	})
	return FieldKey(owner.ID + "." + name)
}

// classOf gives the class of what an alternative is an instance of, nil for what
// nobody knows.
func (f *frame) classOf(alt Alt) *Class {
	switch alt.Kind {
	case KindObject:
		if o := f.state.heap[alt.cell]; o != nil {
			return o.class
		}
	case KindParam:
		ref := alt.Ref
		if ref.owner == nil || ref.Index >= len(ref.owner.Params) || ref.owner.Params[ref.Index] == nil {
			return nil
		}
		class := ref.owner.Params[ref.Index].Class
		for _, name := range fieldsOf(ref.Path) {
			if class == nil {
				return nil
			}
			field := class.field(name)
			if field == nil {
				return nil
			}
			class = field.Class
		}
		return class
	}
	return nil
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
	return nil, false
}

// function is a named function as a value, with its receiver.
func (f *frame) function(id FuncID, recv Value) Value {
	s := f.e.summary(id)
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
			f.setField(Value{{Kind: KindObject, cell: c}}, &Field{Name: name, Key: class.Key(name)}, s.value, s.at)
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
		out = out.union(f.value(field.Default).declaredAt(field.Default.Span()))
	}
	return out
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
