package flow

// write does to an argument what the callee does to its parameter.
func (in *instance) write(w Write) {
	if w.Ref.Index >= len(in.args.values) {
		return
	}
	if in.spent(1 + len(w.Value)*len(in.args.values[w.Ref.Index])) {
		return
	}
	v := in.plain(w.Value)
	owners := in.args.values[w.Ref.Index]
	at := in.args.at(w.Ref.Index)
	names := fieldsOf(w.Ref.Path)
	if len(names) == 0 {
		in.fill(w.Ref.Index, v, at)
		return
	}
	for _, name := range names[:len(names)-1] {
		owners = in.field(owners, &Field{Pos: at, Name: name}).value
	}
	to := &Field{Pos: at, Name: names[len(names)-1], told: true}
	if key, _ := in.e.heldAt(w.Ref); key == "" { // the callee does not know what field that is in
		in.storeIn(owners, to, v, at)
	}
	if to.Name == element {
		in.blur(owners)
		return
	}
	in.setField(owners, to, v, Pos{})
}

// fill gives an argument a new content as a whole, as decoding does.
func (in *instance) fill(i int, v Value, at Pos) {
	owners := in.args.values[i]
	if owners.presence() == absent {
		in.discard(v, at)
		return
	}
	if addr, ok := in.args.exprs[i].(*Addr); ok && !isObject(owners) {
		in.set(addr.X, v, at)
		return
	}
	in.point(owners, v)
}
