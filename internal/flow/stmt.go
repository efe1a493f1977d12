package flow

// stmt runs a statement.
func (f *frame) stmt(s Stmt) {
	if s == nil || f.state.dead || f.spent(1) {
		return
	}
	if f.depth++; f.depth > mostDepth {
		f.depth--
		return
	}
	defer func() { f.depth-- }()
	switch s := s.(type) {
	case *Block:
		for _, inner := range s.List {
			f.stmt(inner)
		}
	case *Do:
		f.drop(s)
	case *Assign:
		f.assign(s)
	case *If:
		f.ifStmt(s)
	case *Loop:
		f.loop(s)
	case *Branch:
		f.branch(s)
	case *Return:
		f.returnStmt(s)
	case *Leave:
		f.lose(&Opaque{Pos: s.Pos, Parts: s.Parts})
		f.state.dead = true
	case *Jump:
		f.jump(s)
	}
}

// drop evaluates an expression whose value nobody takes.
func (f *frame) drop(s *Do) {
	values := f.multi(s.X, 1)
	for _, v := range values {
		f.discard(v, s.Pos)
	}
}

func (f *frame) assign(s *Assign) {
	values := f.multi(s.Value, len(s.To))
	if len(s.To) == 1 {
		values = values[:1]
	}
	for i, to := range s.To {
		if to == nil {
			f.blank(values[i], s.Pos)
			continue
		}
		if field, ok := to.(*Field); ok && s.First {
			f.begin(field, values[i], s.Value.Span())
			continue
		}
		f.set(to, values[i], s.Value.Span())
	}
	f.derive(s)
}

// set writes a value to a variable, a field, or whatever a pointer points to.
func (f *frame) set(to Expr, v Value, at Pos) {
	switch to := to.(type) {
	case *Read:
		v = f.typed(v, to.Var.Class, to.Var.Handle)
		f.bind(v)
		if to.Var.ID == "" {
			f.state.unlink(to.Var)
			f.state.vars[to.Var] = v
			return
		}
		f.setGlobal(to.Var, v, at)
	case *Field:
		f.setField(f.value(to.X), to, v, at)
	case *Index:
		name, ok := f.value(to.Key).text()
		if ok && !isNumber(name) {
			f.setField(f.value(to.X), &Field{Pos: to.Pos, X: to.X, Name: name}, v, at)
			return
		}
		owners := f.value(to.X)
		f.storeAny(owners, to.Pos)
		f.blur(owners)
		f.enter(owners, v)
		f.put(owners, name, v, at)
		f.escape(v)
	case *Addr:
		f.set(to.X, v, at)
	case *Deref:
		pointers := f.value(to.X)
		if addr, ok := to.X.(*Addr); ok && !isObject(pointers) {
			f.set(addr.X, v, at)
			return
		}
		f.point(pointers, v)
	default:
		f.escape(v)
	}
}

// point writes to what a pointer points to, as a whole.
func (f *frame) point(pointers, v Value) {
	for _, alt := range pointers {
		switch alt.Kind {
		case KindParam:
			f.state.writes[alt.Ref.bare()] = v
			f.bind(v)
		case KindObject:
			f.replace(alt.cell, v)
			f.bind(v)
		default:
			f.escape(v)
		}
	}
}

// replace gives an object the content of a value.
func (f *frame) replace(c *cell, v Value) {
	old := f.state.heap[c]
	v = v.filter(func(a Alt) bool { return a.cell != c })
	if old == nil || len(v) == 0 {
		return
	}
	if len(v) == 1 && v[0].Kind == KindObject {
		if o := f.state.heap[v[0].cell]; o != nil {
			f.state.heap[c] = o
			return
		}
	}
	f.state.heap[c] = &object{behind: v, rest: true, shape: old.shape, at: old.at}
}

func (f *frame) ifStmt(s *If) {
	yes, no := f.split(s.Cond)
	f.state = yes
	f.stmt(s.Then)
	yes = f.state
	f.state = no
	f.stmt(s.Else)
	together := f.together(yes, f.state)
	f.state = join(yes, f.state)
	for _, c := range together {
		f.state.remember(c)
	}
}

func (f *frame) returnStmt(s *Return) {
	var values []Value
	switch {
	case len(s.Values) == 1:
		values = f.multi(s.Values[0], 1)
	case len(s.Values) == 0:
		values = f.named()
	default:
		values = f.values(s.Values)
	}
	if s.Failed {
		for i := range values {
			values[i] = values[i].filter(func(a Alt) bool { return !a.blank() || a.Kind == KindTruth })
		}
	}
	f.leave(values)
}

// leave records a return.
func (f *frame) leave(values []Value) {
	f.returns++
	own := make([]Value, len(values))
	for i, v := range values {
		v = f.typed(v, f.fn.Class, "").under(f.state.guards)
		f.handBack(v)
		own[i] = f.settled(v)
		if i < len(f.results) {
			f.results[i] = f.results[i].union(own[i])
		} else {
			f.results = append(f.results, own[i])
		}
	}
	if len(own) > 1 && f.returns <= mostReturns+1 {
		f.returned = append(f.returned, own)
	}
	f.exits = append(f.exits, f.state.fork())
	f.state.dead = true
}

// settled freezes what a result holds now: the state it lives in ends here.
func (f *frame) settled(v Value) Value { return freezer{state: f.state}.value(v, 0) }
