package flow

// value evaluates an expression to one value.
func (f *frame) value(x Expr) Value {
	if f.depth++; f.depth > mostDepth || f.spent(1) {
		f.depth--
		return unknown()
	}
	defer func() { f.depth-- }()
	switch x := x.(type) {
	case *Text:
		v := f.text(x)
		f.hosted(v, x.Pos)
		return v
	case *Absent:
		return Value{{Kind: KindMissing, Text: x.Word, trace: (*step)(nil).then(f.e.unit, x.Pos, "nothing given here")}}
	case *Zero:
		return f.zero(x)
	case *Unset:
		return Value{{Kind: KindOmitted, trace: (*step)(nil).then(f.e.unit, x.Pos, "nothing given here")}}
	case *Source:
		f.values(x.Parts)
		return f.source(x)
	case *Opaque:
		f.lose(x)
		return unknown()
	case *Read:
		return f.read(x.Var)
	case *Field:
		return f.possible(f.field(f.value(x.X), x).value)
	case *Index:
		return f.index(x)
	case *Object:
		return f.object(x)
	case *Merge:
		return f.merge(x)
	case *List:
		return f.list(x)
	case *Join:
		return f.join(x)
	case *Either:
		return f.either(x)
	case *Choose:
		return f.choose(x)
	case *Lambda:
		if x.Apart {
			f.e.escaped[x.Func] = true
		}
		if x.Func.Long && !x.Func.Root {
			return unknown()
		}
		return Value{{Kind: KindFunc, fn: f.closure(x.Func)}}
	case *Sender:
		return Value{{Kind: KindSender}}
	case *Pattern:
		return f.pattern(x)
	case *Known:
		return Value{{Kind: KindHandle, Text: string(x.Handle)}}
	case *TypeOf:
		return f.typeOf(x)
	case *ClassRef:
		return Value{{Kind: KindClass, class: x.Class}}
	case *Wrap:
		return f.wrap(x)
	case *Typed:
		return f.typed(f.value(x.X), x.Class, x.Handle)
	case *Bind:
		return f.partial(x)
	case *Addr:
		return f.value(x.X)
	case *Copy:
		return f.copied(f.value(x.X))
	case *Deref:
		return f.value(x.X)
	case *FuncRef:
		return f.refer(x)
	case *Tuple, *Call:
		return first(f.multi(x, 1))
	case *Request:
		return f.request(x)
	case *Send:
		return f.send(f.value(x.Request), x.Pos)
	case *Seq:
		f.stmt(x.Do)
		return f.value(x.X)
	case *Truth:
		return Value{{Kind: KindTruth, Text: truths[x.Value]}}
	case *Not, *And, *Or, *Empty, *Equal, *Has, *Among, *Match, *Holds:
		return f.truth(x)
	}
	return unknown()
}

// refer gives a named function as a value. Whoever gets it may call it.
func (f *frame) refer(x *FuncRef) Value {
	var recv []Value
	if x.Recv != nil {
		recv = []Value{f.value(x.Recv)}
	}
	summary := f.e.summary(x.ID)
	if fn := f.e.function(x.ID); fn != nil {
		f.e.escaped[fn] = true
		f.e.called(f.fn, fn)
	}
	if summary == nil {
		return unknown()
	}
	return Value{{Kind: KindFunc, fn: &closure{summary: summary, recv: recv}}}
}

func first(values []Value) Value {
	if len(values) == 0 {
		return unknown()
	}
	return values[0]
}

func (f *frame) values(list []Expr) []Value {
	var out []Value
	for _, x := range list {
		out = append(out, f.value(x))
	}
	return out
}

// multi evaluates an expression that gives n values.
func (f *frame) multi(x Expr, n int) []Value {
	var out []Value
	switch x := x.(type) {
	case *Tuple:
		out = f.values(x.Items)
	case *Call:
		out = f.call(x)
	default:
		out = []Value{f.value(x)}
	}
	for len(out) < n {
		out = append(out, unknown())
	}
	return out
}

// lose gives up the parts of an expression that is not followed.
func (f *frame) lose(x *Opaque) {
	for _, part := range x.Parts {
		v := f.value(part)
		if !x.Peek {
			f.escape(v)
		}
	}
}

func (f *frame) read(v *Var) Value {
	if v.ID != "" {
		return f.readGlobal(v)
	}
	if value, ok := f.state.vars[v]; ok {
		f.used(value)
		return f.possible(value)
	}
	return unknown()
}
