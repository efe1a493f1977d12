package flow

// DeferredCall is a call of an interface's method that no implementation can be
// seen of. The importing package decides when it sees both.
type DeferredCall struct {
	Method FuncID
	Args   []Value // the receiver first
}

const mostDeferred = 8

// deferCall keeps a call for whoever can see the implementation, if a
// parameter is among what it is given.
func (f *frame) deferCall(args arguments) {
	c := args.call
	if c.Method == "" || len(f.root().deferred) >= mostDeferred {
		return
	}
	z := freezer{state: f.state}
	d := DeferredCall{Method: c.Method}
	decided := false
	for i, v := range args.values {
		decided = decided || i > 0 && dependsOn(v, f.root().fn)
		d.Args = append(d.Args, z.value(v, 0))
	}
	if decided {
		f.root().deferred = append(f.root().deferred, d)
	}
}

// resume makes a call that an imported function has left open.
func (in *instance) resume(d DeferredCall) {
	args := arguments{call: in.args.call}
	for _, v := range d.Args {
		expr := Expr(in.args.call)
		if i, ok := directParam(v); ok && i < len(in.args.exprs) {
			expr = in.args.exprs[i]
		}
		args.values, args.exprs = append(args.values, in.plain(v)), append(args.exprs, expr)
	}
	for _, id := range in.e.unit.Implementations(d.Method) {
		if s := in.e.summary(id); s != nil && len(s.Ties) > 0 {
			once := *s
			once.Deferred = nil // or two interfaces that call each other go on for ever
			in.frame.apply(&once, args)
		}
	}
}

// root is the frame of the named function around a closure.
func (f *frame) root() *frame {
	for f.outer != nil {
		f = f.outer
	}
	return f
}
