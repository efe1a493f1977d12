package flow

import "slices"

// learn takes over what the round has found out about fields, and reports
// whether that is news.
func (e *engine) learn() bool {
	news := false
	for key, fact := range e.learned {
		old := e.fields[key]
		fact.Fallback, fact.written = old.Fallback.union(fact.Fallback), old.written.union(fact.written)
		fact.varies = fact.varies || old.varies
		fact.made, fact.assigned = old.made.union(fact.made), fact.assigned || old.assigned
		fact.holds = old.holds.renewed(fact.holds)
		if len(fact.Ties) == 0 {
			fact.Ties = old.Ties
		}
		if !fact.Fallback.equal(old.Fallback) || len(fact.Ties) != len(old.Ties) ||
			!fact.written.equal(old.written) || fact.varies != old.varies || !fact.holds.equal(old.holds) ||
			!fact.made.equal(old.made) || fact.assigned != old.assigned {
			news = true
		}
		e.fields[key] = fact
	}
	return news
}

// equal compares what came out of two rounds.
func (v Value) equal(w Value) bool {
	return slices.EqualFunc(v, w, func(a, b Alt) bool {
		return a.Kind == b.Kind && a.Text == b.Text && a.Ref == b.Ref && a.class == b.class
	})
}

// field gives what is known of a field in any object.
func (e *engine) field(key FieldKey) FieldFact {
	if key == "" {
		return FieldFact{}
	}
	known, far := e.fact(key), e.unit.Imports.Field(key)
	return FieldFact{Fallback: known.Fallback.union(far.Fallback), Ties: append(slices.Clip(known.Ties), far.Ties...), holds: known.holds}
}

// touch notes that a function reads or writes a field.
func (e *engine) touch(key FieldKey, f *Func) {
	if e.touched[key] == nil {
		e.touched[key] = map[*Func]bool{}
	}
	e.touched[key][f] = true
}

func (e *engine) learnFallback(key FieldKey, v Value) {
	fact := e.learned[key]
	fact.Fallback = fact.Fallback.union(v)
	e.learned[key] = fact
}

// learnWrite keeps what is written to a field that reaches a tie, where it was made or
// later.
func (e *engine) learnWrite(key FieldKey, v Value, made bool, z freezer) {
	fact := e.learned[key]
	fact.assigned = fact.assigned || !made
	for _, alt := range v {
		if varies(alt) {
			fact.varies = true
			continue
		}
		alt.Guards = nil
		fact.written = fact.written.union(z.value(Value{alt}, 0))
	}
	e.learned[key] = fact
}

// learnMade keeps what is fixed in a literal.
func (e *engine) learnMade(key FieldKey, v Value, z freezer) {
	fact := e.learned[key]
	fact.made = fact.made.union(z.value(v, 0).unguarded())
	e.learned[key] = fact
}

// apart reports whether what literals fix is the id of some instances, and others have
// one of their own: it is no fallback then, and told at the literals.
func (fact FieldFact) apart() bool {
	return !fact.assigned && (fact.varies || len(fact.written) > 0 && !fact.written.fixed())
}

// everWritten is all that the field of one instance can be written to.
func (fact FieldFact) everWritten() Value {
	if fact.apart() {
		return fact.written
	}
	return fact.written.union(fact.made)
}

// varies reports whether a parameter is part of an alternative.
func varies(alt Alt) bool {
	if alt.Kind == KindParam {
		return true
	}
	return slices.ContainsFunc(alt.Parts, func(p Value) bool { return slices.ContainsFunc(p, varies) })
}
