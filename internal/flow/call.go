package flow

import (
	"slices"

	"github.com/composiolint/composiolint/internal/composio"
)

// arguments are the values of a call, the receiver first where there is one.
type arguments struct {
	call   *Call
	values []Value
	exprs  []Expr
	// names and spreads say how the arguments are given, where any is given
	// otherwise than by position.
	names   []string
	spreads []Gather
}

func (f *frame) arguments(c *Call) arguments {
	a := arguments{call: c}
	if c.Recv != nil {
		a.add(f.value(c.Recv), c.Recv, "", GatherNone)
	}
	for _, arg := range c.Args {
		a.add(f.value(arg.Value), arg.Value, arg.Name, arg.Spread)
	}
	return a
}

// at is where argument i stands.
func (a arguments) at(i int) Pos {
	if i < len(a.exprs) && a.exprs[i].Span() != (Pos{}) {
		return a.exprs[i].Span()
	}
	return a.call.Pos
}

// call evaluates a call: what is known of the callee, else what its name and
// arguments tell, else nothing.
func (f *frame) call(c *Call) []Value {
	callees := f.callees(c)
	args := f.arguments(c)
	tied := len(f.ties)
	results, returns := f.perform(callees, args)
	if !returns {
		f.state.dead = true
		return results
	}
	if len(f.ties) == tied && (callees.sends || c.Sends && !callees.all) {
		if answer, ok := f.sends(args); ok {
			return answer
		}
	}
	if len(f.ties) == tied {
		if answer, ok := f.guess(args); ok {
			return answer
		}
	}
	if len(f.ties) == tied && c.Hint != nil && (c.Hint.Sure || !callees.all) {
		return f.hinted(args)
	}
	if len(f.ties) == tied && !callees.all {
		f.deferCall(args, f.passedIn(callees.value))
	}
	if !callees.all {
		f.release(args)
		f.widen(callees.owner)
		f.storeAny(callees.owner, c.Pos)
		results = unionAll(results, []Value{f.part(receiver(args).union(callees.owner))})
	}
	return results
}

// perform does what the callees do, and tells whether any of them returns.
func (f *frame) perform(callees callees, args arguments) (results []Value, returns bool) {
	returns = len(callees.found) == 0 || !callees.all
	for _, s := range callees.found {
		given := s.given.append(args)
		given.call = args.call
		given = f.fit(s.summary, given.bound(s.recv))
		f.give(given, s.summary)
		answers := f.apply(s.summary, given)
		if callees.all && len(callees.found) == 1 && len(callees.made) == 0 {
			f.ensure(s.summary, given)
		}
		for i, v := range answers {
			answers[i] = f.typed(v, s.class, "")
		}
		results = unionAll(results, answers)
		returns = returns || !s.summary.NoReturn
	}
	for _, alt := range callees.made {
		given := args
		if alt.fn != nil {
			given = alt.fn.given.append(args)
			given.call = args.call
		}
		if alt.Kind == KindHandle {
			results = unionAll(results, []Value{f.invoke(composio.Handle(alt.Text), given)})
		} else {
			results = unionAll(results, []Value{f.construct(alt, given)})
		}
		returns = true
	}
	return results, returns
}

// give notes that a callee gets the sessions among its arguments, unless it
// hands them back.
func (f *frame) give(args arguments, s *Summary) {
	for i, v := range args.values {
		if (args.call.Recv == nil || i > 0) && !s.handsBack(i) {
			f.escape(v)
		}
	}
}

func receiver(a arguments) Value {
	if a.call.Recv == nil {
		return nil
	}
	return a.values[0]
}

func unionAll(a, b []Value) []Value {
	for i, v := range b {
		if i < len(a) {
			a[i] = a[i].union(v)
		} else {
			a = append(a, v)
		}
	}
	return a
}

// callees are what a call may call.
type callees struct {
	found []*closure
	// made are classes, and what is of an SDK.
	made []Alt
	// owner is what the callee was read from, where it is a field; value is itself.
	owner, value Value
	// all says that there are no others, sends that one is known to send a request.
	all, sends bool
}

// callees finds what may be called.
func (f *frame) callees(c *Call) callees {
	found := callees{all: true}
	for _, id := range c.Targets {
		if fn := f.e.function(id); fn != nil {
			f.e.called(f.fn, fn)
		}
		if s := f.e.direct(id); s != nil {
			found.found = append(found.found, &closure{summary: s})
		} else {
			found.all = false
		}
	}
	if c.Callee == nil {
		found.all = found.all && len(found.found) > 0
		return found
	}
	found.value = f.callee(c.Callee, &found)
	for _, alt := range found.value {
		switch {
		case alt.Kind == KindFunc && alt.fn != nil:
			f.e.calledSummary(f.fn, alt.fn.summary)
			found.found = append(found.found, alt.fn)
		case alt.Kind == KindHandle, alt.Kind == KindClass:
			found.made = append(found.made, alt)
		case alt.Kind == KindSession:
			found.owner, found.all = Value{alt}, false
		case alt.Kind == KindSender:
			found.sends, found.all = true, false
		case alt.blank(): // to call nothing does nothing
		default:
			found.all = false
		}
	}
	found.all = found.all && len(found.found)+len(found.made) > 0
	return found
}

// callee evaluates what is called, and notes what it was read from.
func (f *frame) callee(x Expr, found *callees) Value {
	field, ok := x.(*Field)
	if !ok {
		return f.value(x)
	}
	owner := f.value(field.X)
	v := f.field(owner, field).value
	found.owner = owner
	if slices.ContainsFunc(owner, func(a Alt) bool { return a.Kind == KindSession }) {
		found.owner = v
	}
	return v
}

// calledSummary records a call of a function that is known by its summary.
func (e *engine) calledSummary(caller *Func, s *Summary) {
	if s.fn != nil && s.fn != caller {
		e.called(caller, s.fn)
	}
}

// called records who calls whom, for the settings.
func (e *engine) called(caller, callee *Func) {
	e.byID[callee.ID] = callee
	if !slices.Contains(e.calls[callee], caller) {
		e.calls[callee] = append(e.calls[callee], caller)
	}
}

// release gives arguments to a function that cannot be seen: what it is given
// is kept, and what it can write to is no longer known.
func (f *frame) release(args arguments) {
	for i, v := range args.values {
		if args.call.Recv == nil || i > 0 {
			f.escape(v)
		}
		f.widen(v)
		f.expose(args.exprs[i])
		if list, ok := args.exprs[i].(*List); ok {
			for _, item := range list.Items {
				f.expose(item)
			}
		}
	}
}

// widen says of the objects of a value that somebody may have added to them.
func (f *frame) widen(v Value) {
	for _, alt := range v {
		if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil && !o.list {
			wider := *o
			wider.rest = true
			f.state.heap[alt.cell] = &wider
		}
	}
}

// expose gives up what is behind an address that somebody else has.
func (f *frame) expose(x Expr) {
	addr, ok := x.(*Addr)
	if !ok {
		return
	}
	v := f.value(addr.X)
	if read, ok := addr.X.(*Read); ok && !isObject(v) && read.Var.ID == "" {
		f.state.unlink(read.Var)
		f.state.vars[read.Var] = unknown()
	}
	f.disturb(v, 0)
}

// disturb says that others have written to the objects of a value, and to those
// in them.
func (f *frame) disturb(v Value, depth int) {
	if depth > mostNesting {
		return
	}
	for _, alt := range v {
		o := f.state.heap[alt.cell]
		if alt.Kind != KindObject || o == nil {
			continue
		}
		f.state.heap[alt.cell] = o.disturbed()
		for _, s := range o.fields {
			f.disturb(s.value, depth+1)
		}
	}
}

func isObject(v Value) bool { return len(v) > 0 && v[0].Kind == KindObject }

// disturbed is an object that others have written to.
func (o *object) disturbed() *object {
	out := &object{fields: map[string]slot{}, rest: true, shape: o.shape, at: o.at}
	for name, s := range o.fields {
		if isObject(s.value) { // the same as before: what is in it has changed
			out.fields[name] = s
			continue
		}
		kept := s.value.filter(func(a Alt) bool { return !a.blank() })
		out.fields[name] = slot{kept.union(unknown()), s.at}
	}
	return out
}
