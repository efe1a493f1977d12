package flow

// flat is an alternative of a user id, with a text put together.
type flat struct {
	kind     ValueKind
	text     string
	trace    *step
	declared Pos
	// loose says that it is of a part which can also be something else: it is fixed
	// where the whole is, and to blame for that. Literal parts are of the text itself.
	loose, literal bool
}

// varies reports whether it differs between users or is not known.
func (m flat) varies() bool {
	switch m.kind {
	case KindConst, KindMissing, KindOmitted, KindZero:
		return false
	}
	return true
}

// flatten puts texts of parts together: one varying part makes the whole vary.
func flatten(v Value, depth int) []flat {
	var out []flat
	for _, alt := range v {
		if alt.Kind != KindJoin || depth > mostNesting {
			out = append(out, flat{kind: alt.Kind, text: alt.Text, trace: alt.trace, declared: alt.declared, literal: alt.literal})
			continue
		}
		texts := []flat{{kind: KindConst, literal: true}}
		for _, part := range alt.Parts {
			texts = product(texts, loosened(supplied(flatten(part, depth+1))))
		}
		for _, text := range texts {
			text.trace = text.trace.followed(alt.trace)
			if alt.literal { // decided as a whole
				text.literal, text.declared = true, Pos{}
			}
			out = append(out, text)
		}
	}
	if len(out) > mostAlts {
		return []flat{{kind: KindUnknown}}
	}
	return out
}

// loosened notes what a part of a text can be besides what is fixed: what varies
// here, or what others give instead of a default.
func loosened(part []flat) []flat {
	loose := false
	for _, m := range part {
		loose = loose || m.varies() || m.declared != Pos{}
	}
	for i := range part {
		part[i].loose = part[i].loose || loose
	}
	return part
}

// supplied leaves out what nobody has supplied, if there is anything else: as a part
// of a text it says no more than alone.
func supplied(part []flat) []flat {
	var out []flat
	for _, m := range part {
		if m.kind != KindOmitted && m.kind != KindZero {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		return part
	}
	return out
}

// product continues every text with every part. What varies stays what it is.
func product(texts, parts []flat) []flat {
	if len(parts) == 0 || len(texts)*len(parts) > mostAlts {
		return []flat{{kind: KindUnknown}}
	}
	var out []flat
	for _, t := range texts {
		for _, p := range parts {
			switch {
			case t.varies():
				out = append(out, t)
			case p.varies():
				out = append(out, p)
			default:
				out = append(out, t.continued(p))
			}
		}
	}
	return out
}

// continued puts two fixed texts together. The way of the whole is that of the
// loose parts, and its place that of a default where every loose part has one: a
// default beside something else that varies can never be the id by itself. Where
// nothing is loose, it is the way of the part that has come farthest.
func (m flat) continued(p flat) flat {
	out := flat{kind: KindConst, text: m.text, loose: m.loose || p.loose, literal: m.literal && p.literal}
	if p.kind == KindConst {
		out.text += p.text
	}
	switch {
	case m.blamed() && p.blamed():
		out.trace = m.trace.followed(p.trace)
		if m.declared != (Pos{}) && p.declared != (Pos{}) {
			out.declared = m.declared
		}
	case m.blamed(), !p.blamed() && !p.farther(m):
		out.trace, out.declared = m.trace, m.declared
	default:
		out.trace, out.declared = p.trace, p.declared
	}
	return out
}

// blamed reports whether a fixed part is to blame for the whole being fixed.
func (m flat) blamed() bool { return m.loose && !m.literal }

// farther reports whether a fixed part has come a longer way than another.
func (m flat) farther(than flat) bool {
	if m.literal != than.literal {
		return than.literal && m.trace != nil
	}
	return than.trace == nil || m.trace != nil && m.trace.depth > than.trace.depth
}
