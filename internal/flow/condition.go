package flow

import "slices"

// Conditions and values that tell ways through a program apart.
type (
	// Truth is true or false, as it stands in the source.
	Truth struct {
		Pos
		Value bool
	}

	// Has is the condition that X has a field called Name, whatever it holds.
	Has struct {
		Pos
		X    Expr
		Name string
	}

	// Among is the condition that X is an element of List, or a key of it.
	Among struct {
		Pos
		X, List Expr
	}

	// Holds is the condition that X is true. It is none on a parameter: a switch
	// that callers set says nothing of an id.
	Holds struct {
		Pos
		X Expr
	}
)

// truth is what a condition gives as a value: true where what it looks at is one
// thing, false where it is the other.
func (f *frame) truth(cond Expr) Value {
	f.look(cond)
	if !f.asksCallers(cond) {
		return unknown()
	}
	yes, no := f.under(cond, true), f.under(cond, false)
	if len(yes)+len(no) == 0 {
		return unknown()
	}
	out := Value{{Kind: KindTruth, Text: truths[true]}}.under(yes)
	return out.union(Value{{Kind: KindTruth, Text: truths[false]}}.under(no))
}

// asksCallers reports whether a condition looks at a parameter.
func (f *frame) asksCallers(cond Expr) bool {
	var d derivation
	d.mention(cond)
	return slices.ContainsFunc(d.vars, func(v *Var) bool {
		return slices.ContainsFunc(f.state.vars[v], func(a Alt) bool { return a.Kind == KindParam })
	})
}

// under gives the conditions on parameters that hold where cond is truth, and did
// not before.
func (f *frame) under(cond Expr, truth bool) []Guard {
	s := f.fork()
	f.constrain(s, cond, truth)
	return without(s.guards, f.state.guards)
}

// truths are the texts of truths.
var truths = map[bool]string{true: "true", false: "false"}

// carries narrows a state to where an object has a field, or has not.
func (f *frame) carries(s *state, c *Has, truth bool) {
	owners := f.within(s, c.X)
	kept := owners.filter(func(a Alt) bool {
		o := s.heap[a.cell]
		if a.Kind != KindObject || o == nil || o.list {
			return true
		}
		held, ok := o.fields[c.Name]
		switch {
		case ok && !holdsOmitted(held.value):
			return truth
		case !ok && !o.rest && o.class == nil && len(o.behind) == 0:
			return !truth
		}
		return true
	})
	f.keep(s, c.X, owners, kept)
}

// holdsOmitted reports whether a field may not be there at all: ways have met of
// which one has not set it.
func holdsOmitted(v Value) bool {
	return len(v.filter(func(a Alt) bool { return a.Kind == KindOmitted })) > 0
}
