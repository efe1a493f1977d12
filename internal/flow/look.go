package flow

import "slices"

// look evaluates the parts of a condition for what they do. To compare a value
// is not to use it.
func (f *frame) look(cond Expr) {
	switch c := cond.(type) {
	case *Not:
		f.look(c.X)
	case *And:
		f.look(c.X)
		f.lookBehind(c.X, c.Y, true)
	case *Or:
		f.look(c.X)
		f.lookBehind(c.X, c.Y, false)
	case *Empty:
		f.peek(c.X)
	case *Has:
		f.peek(c.X)
	case *Among:
		f.value(c.X)
		f.value(c.List)
	case *Match:
		f.value(c.X)
		f.value(c.Of)
	case *Holds:
		f.look(c.X)
	case *Equal:
		f.peek(c.X)
		f.peek(c.Y)
	case nil:
	default:
		f.value(cond)
	}
}

// lookBehind evaluates the second part of a condition, to which it comes where the
// first is truth.
func (f *frame) lookBehind(first, second Expr, truth bool) {
	if chained(first) > mostChained || !f.calls(second) {
		f.look(second)
		return
	}
	past := f.fork()
	f.constrain(f.state, first, truth)
	f.recall(f.state)
	f.look(second)
	f.constrain(past, first, !truth)
	f.recall(past)
	f.state = join(f.state, past)
}

// mostChained bounds the parts of a condition of which each is known behind the others.
const mostChained = 12

// chained counts the parts of a condition.
func chained(x Expr) int {
	switch x := x.(type) {
	case *And:
		return chained(x.X) + chained(x.Y)
	case *Or:
		return chained(x.X) + chained(x.Y)
	}
	return 1
}

// calls reports whether an expression calls anything.
func (f *frame) calls(x Expr) bool {
	if call, ok := x.(*Call); ok && call != nil || x == nil || f.spent(1) {
		return ok
	}
	return slices.ContainsFunc(parts(x), f.calls)
}

// peek evaluates without counting what is read as used.
func (f *frame) peek(x Expr) {
	if field, ok := x.(*Field); ok {
		f.value(field.X)
		return
	}
	f.value(x)
}
