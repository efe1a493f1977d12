package flow

import "slices"

// derivation is the expression that a variable stands for, as long as what it reads
// stays what it was: `const ready = id !== ""`, `const { user, error } = found`.
type derivation struct {
	x Expr
	// result is which of the results of a call it is.
	result int
	vars   []*Var
	fields []string
}

// mostMentions bounds the parts of an expression that a variable stands for.
const mostMentions = 16

// mostTraces bounds how far a test is followed from one variable to another.
const mostTraces = 2

// derive notes what the variables of an assignment stand for.
func (f *frame) derive(s *Assign) {
	f.paired.note(f.state, s.Value, s.To)
	tuple, several := s.Value.(*Tuple)
	for i, to := range s.To {
		read, ok := to.(*Read)
		if !ok || read.Var.ID != "" {
			continue
		}
		x := s.Value
		if several {
			if i >= len(tuple.Items) {
				return
			}
			x = tuple.Items[i]
		}
		f.chosen.note(f.state, read.Var, x)
		d := derivation{x: x, result: i}
		if !several && i > 0 && !isCall(x) || !f.tells(x, i) || !d.mention(x) || slices.Contains(d.vars, read.Var) {
			continue
		}
		f.state.derived[read.Var] = d
	}
}

func isCall(x Expr) bool {
	_, ok := x.(*Call)
	return ok
}

// tells reports whether to test a variable with the value x says something of others.
func (f *frame) tells(x Expr, result int) bool {
	switch x := x.(type) {
	case *Read:
		return x.Var.ID == ""
	case *Field:
		return root(x.X) != nil
	case *Typed:
		return f.tells(x.X, result)
	case *Not, *And, *Or, *Empty, *Equal, *Has, *Among, *Match, *Holds:
		return true
	case *Choose:
		_, both := x.Else.(*Zero)
		return both
	case *Call:
		return f.answers(x, result)
	}
	return false
}

// mention collects what x reads, and reports whether that is all.
func (d *derivation) mention(x Expr) bool {
	if len(d.vars)+len(d.fields) > mostMentions {
		return false
	}
	switch x := x.(type) {
	case *Read:
		d.vars = append(d.vars, x.Var)
	case *Field:
		d.fields = append(d.fields, x.Name)
		return d.mention(x.X)
	case *Typed:
		return d.mention(x.X)
	case *Not:
		return d.mention(x.X)
	case *And:
		return d.mention(x.X) && d.mention(x.Y)
	case *Or:
		return d.mention(x.X) && d.mention(x.Y)
	case *Empty:
		return d.mention(x.X)
	case *Equal:
		return d.mention(x.X) && d.mention(x.Y)
	case *Has:
		return d.mention(x.X)
	case *Among:
		return d.mention(x.X) && d.mention(x.List)
	case *Match:
		return d.mention(x.X) && d.mention(x.Of)
	case *Holds:
		return d.mention(x.X)
	case *Choose:
		return d.mention(x.Cond) && d.mention(x.Then)
	case *Call:
		for _, arg := range x.Args {
			if !d.mention(arg.Value) {
				return false
			}
		}
		return x.Recv == nil || d.mention(x.Recv)
	}
	return true
}

// unlink drops what is known of a variable that is written to: what it stands for,
// and what others that were made of it stand for.
func (s *state) unlink(v *Var) {
	for other, d := range s.derived {
		if other == v || slices.Contains(d.vars, v) {
			delete(s.derived, other)
		}
	}
	s.forgetClauses(func(c clause) bool { return c.v == v || slices.Contains(c.reads.vars, v) })
}

// unlinkField drops what was made of a field that is written to.
func (s *state) unlinkField(name string) {
	for v, d := range s.derived {
		if slices.Contains(d.fields, name) {
			delete(s.derived, v)
		}
	}
	s.forgetClauses(func(c clause) bool { return slices.Contains(c.reads.fields, name) })
}

// retrace narrows a state to where what a variable stands for is there, or is not.
func (f *frame) retrace(s *state, v *Var, there bool) {
	d, ok := s.derived[v]
	if !ok || f.traces >= mostTraces {
		return
	}
	f.traces++
	defer func() { f.traces-- }()
	if c, ok := d.x.(*Call); ok {
		f.learnFrom(s, c, d.result, there)
		return
	}
	f.constrain(s, d.x, there)
}

// revise narrows a variable, or what is in it, and what others have of it.
func (f *frame) revise(s *state, v *Var, narrow func()) {
	if v == nil || len(s.derived) == 0 {
		narrow()
		return
	}
	before := f.parts(s, v)
	narrow()
	parts := f.parts(s, v)
	if len(s.vars[v]) == 0 || f.spent(len(parts)) { // as far as is known nothing comes here
		return
	}
	for other, after := range parts {
		held := s.vars[other]
		gone := before[other].filter(func(a Alt) bool { return a.settled() && after.find(&a) < 0 })
		left := held.filter(func(a Alt) bool { return gone.find(&a) < 0 })
		if len(left) == 0 || len(left) == len(held) {
			continue
		}
		f.revise(s, other, func() { s.vars[other] = left })
	}
}

// parts are the values of the variables that are v, or a member of it, as it now is.
func (f *frame) parts(s *state, v *Var) map[*Var]Value {
	out := map[*Var]Value{}
	for other, d := range s.derived {
		switch x := d.x.(type) {
		case *Read:
			if x.Var == v {
				out[other] = s.vars[v]
			}
		case *Field:
			if root(x.X) == v {
				out[other] = f.membersOf(s, s.vars[v], x)
			}
		}
	}
	return out
}

// settled reports whether an alternative is one and the same thing wherever it
// turns up: only such a one can be told to be gone.
func (a Alt) settled() bool {
	switch a.Kind {
	case KindMissing, KindOmitted, KindZero, KindConst, KindTruth, KindObject, KindJoin:
		return true
	}
	return false
}
