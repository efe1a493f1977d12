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
