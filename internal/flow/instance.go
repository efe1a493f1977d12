package flow

// instance is a summary at one call: its parameters have become arguments.
type instance struct {
	*frame
	summary *Summary
	args    arguments
	ties    []*tie
	// places says that objects are made with the places of the arguments in them.
	places bool
	// handed is what the callee has been evaluated with.
	handed map[handing]bool
}

// mostSeen bounds how often ties are seen from calls in one round.
const mostSeen = 30_000

// apply does at a call what a summary says that the callee does.
func (f *frame) apply(s *Summary, args arguments) []Value {
	in := &instance{frame: f, summary: s, args: args}
	for i := range s.Ties {
		if f.e.seen++; f.e.seen > mostSeen {
			in.ties = append(in.ties, nil)
			continue
		}
		in.ties = append(in.ties, in.tie(&s.Ties[i]))
	}
	var results []Value
	for _, r := range s.Results {
		results = append(results, in.result(r))
	}
	for _, w := range s.Writes {
		in.write(w)
	}
	for _, d := range s.Deferred {
		in.resume(d)
	}
	return results
}

// tie is what reaching known means at this call, nil if nothing.
func (in *instance) tie(known *Tie) *tie {
	if known.Pending {
		r := request{
			method: in.plain(known.Method), url: in.plain(known.URL),
			body: in.suppliedBody(known.Body), query: in.suppliedBody(known.Query),
			at: in.args.call.Pos, via: known.Via, request: known.Request,
		}
		if i, ok := directParam(known.Body); ok {
			r.bodyAt = in.args.at(i)
		}
		if i, ok := directParam(known.URL); ok {
			in.madeAt(&r, i)
		}
		if i := onlyParam(known.URL, -1); i >= 0 && r.urlAt == (Pos{}) {
			r.urlAt = in.args.at(i)
		}
		return in.sent(r)
	}
	if in.elsewhere(known) {
		return nil
	}
	t := in.received(known)
	if len(in.args.values) > 0 && in.ofReceiver(in.args.values[0]) {
		t.of = known.of
	}
	t.at, t.via = in.args.call.Pos, known.Via
	t.userAt = in.args.call.Pos
	for _, alt := range known.User {
		if alt.Kind == KindParam && alt.Ref.Recv && alt.Ref.Path != "" {
			continue // whatever is written to the field answers for it
		}
		v, at := in.supplied(alt)
		if at != (Pos{}) {
			t.userAt = at
		}
		t.user = t.user.union(in.members(v))
	}
	if known.ScopeOpen {
		t.limits = Limits{in.plain(known.Limits.Toolkits), in.plain(known.Limits.Tools), in.plain(known.Limits.Saved)}
		t.scope, t.scopeOpen = in.scope(t.limits, t.emptyIsOpen)
	}
	in.frame.ties = append(in.frame.ties, t)
	return t
}

// madeAt notes where a request was made that is passed on as argument i, and where
// its address and its body stand.
func (in *instance) madeAt(r *request, i int) {
	if i >= len(in.args.values) {
		return
	}
	for _, alt := range in.args.values[i] {
		if o := in.state.heap[alt.cell]; alt.Kind == KindObject && o != nil && o.has(urlField) && o.at != (Pos{}) {
			r.at, r.urlAt, r.bodyAt = o.at, o.fields[urlField].at, o.fields[bodyField].at
			return
		}
	}
}

// onlyParam is the one parameter besides the receiver that a value depends on: -1 for
// none, -2 for several.
func onlyParam(v Value, found int) int {
	for _, alt := range v {
		for _, part := range alt.Parts {
			found = onlyParam(part, found)
		}
		switch {
		case alt.Kind != KindParam || alt.Ref.Recv || alt.Ref.Index == found:
		case found == -1:
			found = alt.Ref.Index
		default:
			found = -2
		}
	}
	return found
}

// received is a tie of a summary, before the call has had its say.
func (f *frame) received(known *Tie) *tie {
	return &tie{
		kind: known.Kind, call: known.Call, place: known.Place, request: known.Request,
		emptyIsOpen: known.EmptyIsOpen, fateOpen: known.FateOpen, answered: known.answered, source: known.source, owner: f.fn, frame: f,
	}
}

// directParam gives the parameter that a value depends on.
func directParam(v Value) (int, bool) {
	for _, alt := range v {
		switch alt.Kind {
		case KindParam:
			return alt.Ref.Index, true
		case KindJoin:
			for _, p := range alt.Parts {
				if i, ok := directParam(p); ok {
					return i, true
				}
			}
		case KindObject:
			if alt.Object != nil {
				for _, field := range alt.Object.Values {
					if i, ok := directParam(field); ok {
						return i, true
					}
				}
			}
		}
	}
	return 0, false
}

// result is what the callee returns, seen from the call.
func (in *instance) result(v Value) Value {
	var out Value
	for _, alt := range v {
		value, _ := in.alt(alt)
		if alt.Kind != KindParam && alt.Kind != KindObject {
			value = value.stepped(in.e.unit, in.args.call.Pos, "returned by "+in.summary.Name)
		}
		out = out.union(value)
	}
	return out.plain()
}

// plain substitutes the parameters of a value, and nothing more.
func (in *instance) plain(v Value) Value {
	var out Value
	for _, alt := range v {
		value, _ := in.alt(alt)
		out = out.union(value)
	}
	return out
}

// alt substitutes the parameters of one alternative, if the arguments let it be.
// It also says where the argument stands that gives it.
func (in *instance) alt(alt Alt) (Value, Pos) {
	guards, ok := in.guards(alt)
	if !ok {
		return nil, Pos{}
	}
	if in.spent(1 + len(alt.Guards)) {
		return unknown(), in.args.call.Pos
	}
	var out Value
	at := in.args.call.Pos
	switch alt.Kind {
	case KindParam:
		if alt.Ref.owner != in.summary.fn {
			return Value{alt}, at
		}
		var s slot
		s, at = in.argument(alt.Ref)
		out = s.value
		if hasGuard(alt.Guards, alt.Ref.is(true)) {
			out = fullOnly(out)
		} else if hasGuard(alt.Guards, alt.Ref.is(false)) {
			out = blankOnly(out)
		}
	case KindJoin:
		parts := make([]Value, len(alt.Parts))
		for i, p := range alt.Parts {
			parts[i] = in.plain(p)
		}
		out = Value{{Kind: KindJoin, Parts: parts, trace: in.trace(alt)}}
	case KindObject:
		out = in.object(alt)
	case KindSession:
		if alt.Session >= len(in.ties) || in.ties[alt.Session] == nil {
			return unknown(), at
		}
		out = Value{{Kind: KindSession, Text: alt.Text, tie: in.ties[alt.Session]}}
	default:
		copied := alt
		copied.Guards, copied.Steps, copied.trace = nil, nil, in.trace(alt)
		out = Value{copied}
	}
	return out.under(guards), at
}

func (in *instance) trace(alt Alt) *step {
	if alt.trace != nil {
		return alt.trace
	}
	return thaw(alt.Steps)
}

// guards checks the conditions of an alternative against the arguments. Those
// that hang on the caller's own parameters go on to its callers.
func (in *instance) guards(alt Alt) ([]Guard, bool) {
	var out []Guard
	for _, g := range alt.Guards {
		if g.Ref == alt.Ref.bare() && alt.Kind == KindParam {
			continue
		}
		if g.Ref.owner != in.summary.fn {
			out = append(out, g)
			continue
		}
		s, _ := in.argument(g.Ref)
		switch p := s.value.presence(); {
		case p == absent && g.Present, p == present && !g.Present:
			return nil, false
		case len(s.value) == 1 && s.value[0].Kind == KindParam:
			out = append(out, s.value[0].Ref.is(g.Present))
		}
	}
	return out, true
}

// argument reads what a parameter, or a field of it, is at the call.
func (in *instance) argument(ref Ref) (slot, Pos) {
	at := in.args.at(ref.Index)
	if ref.Index >= len(in.args.values) {
		return slot{value: unknown()}, at
	}
	s := slot{value: in.args.values[ref.Index]}
	for _, name := range fieldsOf(ref.Path) {
		s = in.field(s.value, &Field{Pos: at, Name: name, Key: lastKey(ref, name), told: true})
		if s.at != (Pos{}) {
			at = s.at
		}
	}
	return s, at
}

// object makes an object of one that came with a summary.
func (in *instance) object(alt Alt) Value {
	if alt.Object == nil {
		return unknown()
	}
	from := alt.Object
	o := &object{
		fields: map[string]slot{}, elems: in.plain(from.Elems), behind: in.plain(from.Behind), list: from.List,
		rest: from.Rest, zero: from.Zero, class: from.class, at: in.args.call.Pos,
	}
	for i, name := range from.Names {
		if in.places {
			value, at := in.suppliedValue(from.Values[i])
			o.fields[name] = slot{value, at}
			continue
		}
		o.fields[name] = slot{value: in.plain(from.Values[i])}
	}
	v := in.alloc(o)
	v[0].trace = in.trace(alt)
	return v
}
