package flow

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/rules"
)

// DeferredCall is a call of something that only others can see: a method of an
// interface, which the importing package decides when it sees both, or a function
// that callers pass.
type DeferredCall struct {
	Method FuncID
	// Callee is what a parameter gives to call, Place where it is called.
	Callee Value
	Place  rules.Place
	Args   []Value // the receiver first
	Names  []string
}

const mostDeferred = 8

// deferCall keeps a call for whoever can see the implementation, if a
// parameter is among what it is given.
func (f *frame) deferCall(args arguments, callee Value) {
	c := args.call
	if c.Method == "" && len(callee) == 0 || len(f.root().deferred) >= mostDeferred {
		return
	}
	z := freezer{state: f.state}
	d := DeferredCall{Method: c.Method, Callee: callee, Names: args.names}
	if len(callee) > 0 {
		d.Place = f.e.unit.Locate(c.Pos)
	}
	decided := slices.ContainsFunc(callee, func(a Alt) bool { return composio.Ties(a.Ref.Path) })
	for i, v := range args.values {
		decided = decided || (i > 0 || len(callee) > 0) && (dependsOn(v, f.root().fn) || len(callee) > 0 && len(v) > 0 && v[0].Kind == KindConst)
		d.Args = append(d.Args, z.value(v, 0))
	}
	if decided {
		f.root().deferred = append(f.root().deferred, d)
	}
}

// passedIn are the parameters among what may be called: a function that callers
// pass, or a method of what they pass that makes sessions where it is Composio's.
func (f *frame) passedIn(v Value) Value {
	return v.filter(func(a Alt) bool {
		if a.Kind != KindParam || a.Ref.owner != f.root().fn || !a.Ref.owner.Loose || a.Ref.Recv {
			return false
		}
		return a.Ref.Path == "" || composio.Creates(a.Ref.Path[strings.LastIndexByte(a.Ref.Path, '.')+1:]) || composio.Ties(a.Ref.Path)
	})
}

// resume makes a call that a function has left open.
func (in *instance) resume(d DeferredCall) {
	args := arguments{call: in.args.call}
	for i, v := range d.Args {
		expr := Expr(in.args.call)
		if i, ok := directParam(v); ok && i < len(in.args.exprs) {
			expr = in.args.exprs[i]
		}
		name := ""
		if i < len(d.Names) {
			name = d.Names[i]
		}
		args.add(in.plain(v), expr, name, GatherNone)
	}
	if len(d.Callee) > 0 {
		in.resumePassed(d, args)
		return
	}
	for _, id := range in.e.unit.Implementations(d.Method) {
		if s := in.e.summary(id); s != nil && len(s.Ties) > 0 {
			once := *s
			once.Deferred = nil // or two interfaces that call each other go on for ever
			in.frame.apply(&once, args)
		}
	}
}

// resumePassed calls what the caller has passed.
func (in *instance) resumePassed(d DeferredCall, args arguments) {
	for _, passed := range d.Callee {
		in.resumeWith(d, passed.Ref, in.plain(Value{passed}), args)
	}
}

// resumeWith calls what a parameter of the callee turns out to be.
func (in *instance) resumeWith(d DeferredCall, passed Ref, callee Value, args arguments) {
	for _, alt := range callee {
		switch {
		case alt.Kind == KindFunc && alt.fn != nil && alt.fn.summary != nil:
			given := alt.fn.given.append(args)
			given.call = args.call
			once := *alt.fn.summary
			once.Deferred = nil
			in.e.calledSummary(in.fn, alt.fn.summary)
			in.frame.apply(&once, in.fit(&once, given.bound(alt.fn.recv)))
		case alt.Kind == KindHandle && in.hand(passed, alt):
		case alt.Kind == KindHandle: // seen from here alone
			before := len(in.frame.ties)
			in.invoke(composio.Handle(alt.Text), args)
			for _, t := range in.frame.ties[before:] {
				t.place = d.Place
			}
		case alt.Kind == KindParam:
			in.frame.deferCall(args, in.passedIn(Value{alt}))
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
