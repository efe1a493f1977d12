package flow

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// A function that a framework calls may be called by the program as well. What the
// framework fills in is then whatever the caller gives, so there are two summaries of
// such a function: one for itself, and one for those who call it.

// filled reports whether a framework fills in a parameter.
func (f *Func) filled() bool {
	return slices.ContainsFunc(f.Params, func(p *Var) bool { return p != nil && (p.Given != nil || p.Injected || p.Source != rules.Unknown) })
}

// direct sums a function up for those who call it.
func (e *engine) direct(id FuncID) *Summary {
	if s := e.directs[id]; s != nil {
		return s
	}
	s, f := e.summary(id), e.funcs[id]
	if s == nil || f == nil || !f.filled() || e.running[id] || len(e.running) > mostCalls {
		return s
	}
	s = e.anew(&frame{e: e, fn: f, direct: true})
	e.directs[id] = s
	return s
}

// anew evaluates a function another time. Of what it ties, only what is new is kept.
func (e *engine) anew(f *frame) *Summary {
	f.state, f.work, f.serial = newState(), new(int), new(int)
	e.running[f.fn.ID] = true
	e.stack = append(e.stack, f.fn)
	known := slices.Clip(e.ties)
	s := f.run()
	e.stack = e.stack[:len(e.stack)-1]
	delete(e.running, f.fn.ID)
	found := e.ties[len(known):]
	e.ties = known
	for _, t := range found {
		i := slices.IndexFunc(known, t.repeats)
		if i < 0 {
			e.ties = append(e.ties, t)
			continue
		}
		for j := range s.Ties {
			if s.Ties[j].source == t {
				s.Ties[j].source = known[i]
			}
		}
	}
	return s
}

// drop forgets what is known of a function.
func (e *engine) drop(id FuncID) {
	delete(e.summaries, id)
	delete(e.directs, id)
}
