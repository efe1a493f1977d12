package flow

import "slices"

// only is the one function that a call can call, with the number of its parameters that
// it was given before; Summary is nil where there may be another one. Of those the first
// is owner, where that is what the method of is called.
type only struct {
	*Summary
	before int
	owner  Expr
}

// only finds it.
func (f *frame) only(s *state, c *Call) only {
	switch {
	case len(c.Targets) == 1 && c.Callee == nil && c.Method == "":
		return only{Summary: f.e.known(c.Targets[0])}
	case len(c.Targets) > 0 || c.Callee == nil:
		return only{}
	}
	if field, ok := c.Callee.(*Field); ok {
		if id, ok := f.methodOf(s, field); ok {
			return only{Summary: f.e.known(id), before: 1, owner: field.X}
		}
	}
	v := f.within(s, c.Callee)
	if len(v) != 1 || v[0].Kind != KindFunc || v[0].fn == nil {
		return only{}
	}
	return only{Summary: v[0].fn.summary, before: len(v[0].fn.recv) + len(v[0].fn.given.values)}
}

// methodOf is the method that a field of the one instance is that x is read from.
func (f *frame) methodOf(s *state, x *Field) (FuncID, bool) {
	owners := f.within(s, x.X)
	if len(owners) != 1 {
		return "", false
	}
	class := f.classOf(owners[0])
	if o := s.heap[owners[0].cell]; class == nil || class.Interface || o != nil && o.has(x.Name) {
		return "", false
	}
	return class.Method(x.Name)
}

// boundTo is what the method of is called by a call, nil where that cannot be told.
func (f *frame) boundTo(c *closure, call *Call) Expr {
	field, ok := call.Callee.(*Field)
	if !ok || len(c.recv) != 1 {
		return nil
	}
	if owners := f.within(f.state, field.X); len(owners) != 1 || !owners.same(c.recv[0]) {
		return nil
	}
	return field.X
}

// given is the argument for parameter i, nil if that cannot be told.
func (o only) given(c *Call, i int) Expr {
	if o.owner != nil && i == 0 {
		return o.owner
	}
	return c.given(o.fn, i-o.before)
}

// replaces reports whether a function puts something else into a parameter, or a field
// of one: what it has asked of that says nothing of what is there then.
func (s *Summary) replaces(ref Ref) bool {
	return slices.ContainsFunc(s.Writes, func(w Write) bool {
		return w.Ref.bare() == ref.bare() && slices.ContainsFunc(w.Value, func(a Alt) bool {
			return a.Kind != KindParam || a.Ref.bare() != ref.bare()
		})
	})
}

// known is a summary that is there already: to test a value asks for no work.
func (e *engine) known(id FuncID) *Summary {
	if s, ok := e.directs[id]; ok {
		return s
	}
	if s, ok := e.summaries[id]; ok {
		return s
	}
	if e.funcs[id] != nil {
		return nil
	}
	return e.unit.Imports.Summary(id)
}

// given is the argument for parameter i, nil if that cannot be told.
func (c *Call) given(fn *Func, i int) Expr {
	if c.Recv != nil {
		if i == 0 {
			return c.Recv
		}
		i--
	}
	for at, arg := range c.Args {
		switch {
		case arg.Spread != GatherNone:
			return nil
		case arg.Name != "":
			if fn != nil && parameter(fn, arg.Name) == i {
				return arg.Value
			}
		case at == i:
			return arg.Value
		}
	}
	return nil
}
