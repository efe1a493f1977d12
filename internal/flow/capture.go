package flow

import "slices"

// captured are the variables around a closure that somebody writes to, as far as they
// hold something fixed: those that it only reads, and what the others begin with in it.
type captured struct {
	read    []*Var
	written map[*Var]Value
}

// capture puts in for the variables around a closure what they can hold when it runs:
// others may write to them after it has come up.
func (f *frame) capture() captured {
	writes := f.root().wrote()
	c := captured{written: map[*Var]Value{}}
	for v, held := range f.state.vars {
		if v.ID != "" || len(writes.of[v]) == 0 || !slices.ContainsFunc(held, Alt.replaceable) {
			continue
		}
		later, ever, itself := writes.after(v, f.fn)
		if !ever {
			continue
		}
		if later { // what it held before is gone
			held = held.filter(func(a Alt) bool { return !a.replaceable() })
		}
		f.state.unlink(v)
		f.state.vars[v] = held.union(unknown())
		if itself {
			c.written[v] = held
		} else {
			c.read = append(c.read, v)
		}
	}
	return c
}

// replaceable reports whether an alternative says nothing of what a variable holds after
// it has been written to once more.
func (a Alt) replaceable() bool {
	return a.settled() && a.Kind != KindObject && a.Kind != KindTruth
}

// giveBack gives variables back what they held where the closure came up that has only
// read them.
func (s *state) giveBack(c captured, before *state) {
	for _, v := range c.read {
		s.vars[v] = before.vars[v]
	}
}

// overwritten are the variables of which no way out of the closure leaves what they held
// before, with what they hold then.
func (f *frame) overwritten(c captured) map[*Var]Value {
	out := map[*Var]Value{}
	for v, before := range c.written {
		var after Value
		for _, exit := range f.exits {
			after = after.union(exit.vars[v])
		}
		stays := func(a Alt) bool { return a.replaceable() && after.find(&a) >= 0 }
		if len(after) > 0 && slices.ContainsFunc(before, Alt.replaceable) && !slices.ContainsFunc(before, stays) {
			out[v] = after.without(f.fn)
		}
	}
	return out
}

// without takes what the parameters of a function decide for not known.
func (v Value) without(fn *Func) Value {
	var out Value
	for _, alt := range v {
		if dependsOn(Value{alt}, fn) {
			alt = Alt{Kind: KindUnknown}
		}
		out = out.union(Value{alt})
	}
	return out
}

// overwrite does to the variables around a closure what it does to them whenever it runs.
func (f *frame) overwrite(c *closure) {
	for v, value := range c.overwrites {
		if _, ok := f.state.vars[v]; ok {
			f.state.unlink(v)
			f.state.vars[v] = value
		}
	}
}
