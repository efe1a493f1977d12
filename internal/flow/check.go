package flow

// Check is a function that every new instance of a class is put to, as parameter 0: one
// that is wrong makes it throw or, where Holds, give what is false.
type Check struct {
	Func  FuncID
	Holds bool
}

// checks visits what the checks of a class do.
func (f *frame) checks(class *Class, visit func(Check, *Summary)) {
	class.lineage(func(c *Class) bool {
		for _, check := range c.Checks {
			if s := f.e.summary(check.Func); s != nil {
				visit(check, s)
			}
		}
		return false
	})
}

// checked is what the checks of a class leave of the default of a field.
func (f *frame) checked(class *Class, name string, v Value) Value {
	f.checks(class, func(check Check, s *Summary) {
		for _, g := range check.conditions(s) {
			if g.Ref.Index == 0 && g.Ref.Path == "."+name {
				v = g.Test.passing(v, g.Present)
			}
		}
		for _, w := range s.Writes {
			if w.Ref.Index == 0 && w.Ref.Path == "."+name {
				v = v.filter(w.leaves)
			}
		}
	})
	return v
}

// conditions are what an instance meets that is not wrong.
func (c Check) conditions(s *Summary) []Guard {
	if c.Holds && len(s.Results) > 0 {
		return append(s.telling(0, true), s.Ensures...)
	}
	return s.Ensures
}

// leaves reports whether a function may leave an alternative where it writes to.
func (w Write) leaves(a Alt) bool {
	for _, written := range w.Value {
		if written.Kind != KindParam || written.Ref.bare() != w.Ref.bare() {
			continue
		}
		left := Value{a}
		for _, g := range written.Guards {
			if g.Ref == w.Ref.bare() {
				left = g.Test.passing(left, g.Present)
			}
		}
		if len(left) > 0 {
			return true
		}
	}
	return false
}

// check puts a new instance to the checks of its class.
func (f *frame) check(c *cell, class *Class, args arguments) {
	made := Value{{Kind: KindObject, cell: c}}
	f.checks(class, func(check Check, s *Summary) {
		if s.fn == nil || !s.fn.Recv {
			return
		}
		f.e.calledSummary(f.fn, s)
		f.apply(s, f.fit(s, arguments{call: args.call}.bound([]Value{made})))
		for _, g := range check.conditions(s) {
			name := lastName(g.Ref)
			if o := f.state.heap[c]; o != nil && o.has(name) && g.Ref.Index == 0 && g.Ref.Path == "."+name && !s.replaces(g.Ref) {
				held := o.fields[name]
				f.state.heap[c] = o.with(name, slot{g.Test.passing(held.value, g.Present), held.at})
			}
		}
	})
}

// lastName is the last field that a Ref leads to, "" for none.
func lastName(ref Ref) string {
	names := fieldsOf(ref.Path)
	if len(names) == 0 {
		return ""
	}
	return names[len(names)-1]
}
