package flow

// closure is a function that is a value, as it was when it came up.
type closure struct {
	summary *Summary
	recv    []Value // bound to it
	// class is what its results are instances of, as far as others say so.
	class *Class
	// of names the type that it is a method of, where others implement it as well.
	of string
	// given are arguments that were given before; of something of an SDK there is
	// nothing else.
	given arguments
	// overwrites are the variables around it that it puts something else into, whatever
	// happens in it.
	overwrites map[*Var]Value
}

// closure evaluates a function without a name where it comes up: it sees the
// variables around it, and what it does to them may happen.
func (f *frame) closure(fn *Func) *closure {
	f.buildUp(fn.Body)
	before := f.fork()
	inner := &frame{e: f.e, fn: fn, outer: f, state: f.fork(), work: f.work, depth: f.depth + 1, serial: f.serial}
	if f.outer == nil { // a function can hold a whole program: that makes an app, say
		inner.work = new(int)
	}
	inner.state.guards = f.state.guards
	captured := inner.capture()
	summary := inner.run()
	overwrites := inner.overwritten(captured)
	after, guards := before, before.guards
	for _, exit := range inner.exits {
		exit.guards = guards
		exit.giveBack(captured, before)
		exit.forget(before)
		after = join(after, exit)
	}
	f.state = after
	f.ties = append(f.ties, inner.ties...)
	f.e.called(f.fn, fn)
	return &closure{summary: summary, overwrites: overwrites}
}
