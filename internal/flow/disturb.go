package flow

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

// show gives arguments to a function that only looks at them, and at what they hold.
func (f *frame) show(args arguments) {
	for _, v := range args.values {
		f.escape(v)
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
		f.state.unlink(read.Var)
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
	out := &object{fields: map[string]slot{}, rest: true, shape: o.shape, typ: o.typ, at: o.at}
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
