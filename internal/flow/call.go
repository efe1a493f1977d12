package flow

import "slices"

// arguments are the values of a call, the receiver first where there is one.
type arguments struct {
	call   *Call
	values []Value
	exprs  []Expr
}

func (f *frame) arguments(c *Call) arguments {
	a := arguments{call: c}
	add := func(x Expr) {
		a.values, a.exprs = append(a.values, f.value(x)), append(a.exprs, x)
	}
	if c.Recv != nil {
		add(c.Recv)
	}
	for _, arg := range c.Args {
		add(arg.Value)
	}
	return a
}

// at is where argument i stands.
func (a arguments) at(i int) Pos {
	if i < len(a.exprs) && a.exprs[i].Span() != (Pos{}) {
		return a.exprs[i].Span()
	}
	return a.call.Pos
}

// call evaluates a call: what is known of the callee, else what its name and
// arguments tell, else nothing.
func (f *frame) call(c *Call) []Value {
	args := f.arguments(c)
	summaries, all := f.callees(c)
	var results []Value
	tied := len(f.ties)
	returns := len(summaries) == 0 || !all
	for _, s := range summaries {
		f.give(args, s.summary)
		results = unionAll(results, f.apply(s.summary, args.bound(s.recv)))
		returns = returns || !s.summary.NoReturn
	}
	if !returns {
		f.state.dead = true
		return results
	}
	if len(f.ties) == tied {
		if answer, ok := f.guess(args); ok {
			return answer
		}
	}
	if len(f.ties) == tied && c.Hint != nil && (c.Hint.Sure || !all) {
		return f.hinted(args)
	}
	if len(f.ties) == tied && !all {
		f.deferCall(args)
	}
	if !all {
		f.release(args)
		results = unionAll(results, []Value{f.part(receiver(args))})
	}
	return results
}

// give notes that a callee gets the sessions among its arguments, unless it
// hands them back.
func (f *frame) give(args arguments, s *Summary) {
	for i, v := range args.values {
		if (args.call.Recv == nil || i > 0) && !s.handsBack(i) {
			f.escape(v)
		}
	}
}

// bound puts a receiver that came with a function value before the arguments.
func (a arguments) bound(recv []Value) arguments {
	if len(recv) == 0 {
		return a
	}
	a.values = append(append([]Value{}, recv...), a.values...)
	a.exprs = append([]Expr{a.call}, a.exprs...)
	return a
}

func receiver(a arguments) Value {
	if a.call.Recv == nil {
		return nil
	}
	return a.values[0]
}

func unionAll(a, b []Value) []Value {
	for i, v := range b {
		if i < len(a) {
			a[i] = a[i].union(v)
		} else {
			a = append(a, v)
		}
	}
	return a
}

// callees finds what may be called, and whether that is all of it.
func (f *frame) callees(c *Call) (found []*closure, all bool) {
	all = true
	for _, id := range c.Targets {
		if fn := f.e.funcs[id]; fn != nil {
			f.e.called(f.fn, fn)
		}
		if s := f.e.summary(id); s != nil {
			found = append(found, &closure{summary: s})
		} else {
			all = false
		}
	}
	if c.Callee != nil {
		for _, alt := range f.value(c.Callee) {
			if alt.Kind == KindFunc && alt.fn != nil {
				found = append(found, alt.fn)
			} else {
				all = false
			}
		}
	}
	return found, all && len(found) > 0
}

// called records who calls whom, for the settings.
func (e *engine) called(caller, callee *Func) {
	e.byID[callee.ID] = callee
	if !slices.Contains(e.calls[callee], caller) {
		e.calls[callee] = append(e.calls[callee], caller)
	}
}

// release gives arguments to a function that cannot be seen: what it is given
// is kept, and what it can write to is no longer known.
func (f *frame) release(args arguments) {
	for i, v := range args.values {
		if args.call.Recv == nil || i > 0 {
			f.escape(v)
		}
		f.widen(v)
		f.expose(args.exprs[i])
		if list, ok := args.exprs[i].(*List); ok {
			for _, item := range list.Items {
				f.expose(item)
			}
		}
	}
}

// widen says of the objects of a value that somebody may have added to them.
func (f *frame) widen(v Value) {
	for _, alt := range v {
		if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil && !o.list {
			wider := *o
			wider.rest = true
			f.state.heap[alt.cell] = &wider
		}
	}
}

// expose gives up what is behind an address that somebody else has.
func (f *frame) expose(x Expr) {
	addr, ok := x.(*Addr)
	if !ok {
		return
	}
	v := f.value(addr.X)
	if read, ok := addr.X.(*Read); ok && !isObject(v) && read.Var.ID == "" {
		f.state.vars[read.Var] = unknown()
	}
	f.disturb(v, 0)
}

// disturb says that others have written to the objects of a value, and to those
// in them.
func (f *frame) disturb(v Value, depth int) {
	if depth > mostNesting {
		return
	}
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		if alt.Kind != KindObject || o == nil {
			continue
		}
		f.state.heap[alt.cell] = o.disturbed()
		for _, s := range o.fields {
			f.disturb(s.value, depth+1)
		}
	}
}

func isObject(v Value) bool { return len(v) > 0 && v[0].Kind == KindObject }

// disturbed is an object that others have written to.
func (o *object) disturbed() *object {
	out := &object{fields: map[string]slot{}, rest: true, shape: o.shape, at: o.at}
	for name, s := range o.fields {
		if isObject(s.value) { // the same as before: what is in it has changed
			out.fields[name] = s
			continue
		}
		kept := s.value.filter(func(a Alt) bool { return !a.blank() })
		out.fields[name] = slot{kept.union(unknown()), s.at}
	}
	return out
}
