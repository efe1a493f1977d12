package flow

import "slices"

// supplied is what a user id is at this call, with the way that it has come, and
// where the argument stands that supplies it: nowhere if none does.
func (in *instance) supplied(alt Alt) (Value, Pos) {
	if alt.Kind == KindJoin {
		return in.suppliedText(alt)
	}
	v, at := in.alt(alt)
	if g, ok := alt.answeredFor(in.summary.fn); ok && !dependsOn(Value{alt}, in.summary.fn) {
		return v.stepped(in.e.unit, in.args.at(g.Ref.Index), "passed to "+in.summary.Name), in.args.at(g.Ref.Index)
	}
	i, ok := directParam(Value{alt})
	if !ok || alt.Kind == KindParam && alt.Ref.owner != in.summary.fn {
		return v, Pos{}
	}
	if alt.Ref.Recv { // it is no argument: whoever has filled it in answers for it
		return v.followed(in.trace(alt)), Pos{}
	}
	v = v.stepped(in.e.unit, in.args.at(i), "passed to "+in.summary.Name)
	if alt.Kind != KindParam { // it has brought its way along
		return v, in.args.at(i)
	}
	return v.followed(in.trace(alt)), at
}

// suppliedValue is all that a part of a user id can be at this call.
func (in *instance) suppliedValue(v Value) (Value, Pos) {
	var out Value
	var place Pos
	for _, alt := range v {
		next, at := in.supplied(alt)
		out = out.union(next)
		if at != (Pos{}) {
			place = at
		}
	}
	return out, place
}

// suppliedBody is the body of a request at this call, with the places of what the
// arguments supply in it.
func (in *instance) suppliedBody(v Value) Value {
	in.places = true
	defer func() { in.places = false }()
	return in.plain(v)
}

// suppliedText is a text at this call: every part of it has a way of its own.
func (in *instance) suppliedText(alt Alt) (Value, Pos) {
	guards, ok := in.guards(alt)
	if !ok {
		return nil, Pos{}
	}
	if in.spent(1+len(alt.Guards)) || in.unanswered(alt) {
		return unknown(), in.args.call.Pos
	}
	text := Alt{Kind: KindJoin, Parts: make([]Value, len(alt.Parts)), trace: in.trace(alt)}
	var best candidate
	var decided []int // parts that are no argument's
	for i, part := range alt.Parts {
		var next candidate
		next.value, next.at = in.suppliedValue(part)
		text.Parts[i] = next.value
		if next.at == (Pos{}) {
			decided = append(decided, i)
		}
		if next.at != (Pos{}) && (best.at == Pos{} || next.weight() > best.weight()) {
			best = next
		}
	}
	if best.at != (Pos{}) {
		for _, i := range decided {
			text.Parts[i] = text.Parts[i].settled()
		}
	}
	return Value{text}.under(guards), best.at
}

// settled is a part of a text that was decided before its arguments came: it is
// they that make the whole what it is.
func (v Value) settled() Value {
	out := slices.Clone(v)
	for i := range out {
		out[i].declared, out[i].literal = Pos{}, true
	}
	return out
}

// candidate is an argument that is part of a text.
type candidate struct {
	value Value
	at    Pos
}

// weight says how much an argument has to do with a text being fixed: one that
// falls back is to blame for it, one that only varies has no part in it.
func (c candidate) weight() int {
	fixed, loose := false, false
	for _, m := range loosened(flatten(c.value, 0)) {
		fixed, loose = fixed || !m.varies(), loose || m.loose
	}
	switch {
	case fixed && loose:
		return 2
	case fixed:
		return 1
	}
	return 0
}
