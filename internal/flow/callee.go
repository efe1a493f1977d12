package flow

import "slices"

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
	for i, id := range c.Targets {
		if fn := f.e.function(id); fn != nil {
			f.e.called(f.fn, fn)
		}
		if s := f.e.direct(id); s != nil {
			found.found = append(found.found, &closure{summary: s, of: c.owner(i)})
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

// owner names the type that a target is a method of, "" for no method of an interface.
func (c *Call) owner(i int) string {
	if i < len(c.Owners) {
		return c.Owners[i]
	}
	return ""
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
