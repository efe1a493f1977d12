package flow

import (
	"slices"
	"strings"
)

// engine evaluates a unit. What a round learns of fields is in learned, and
// known to the next as fields.
type engine struct {
	unit    *Unit
	funcs   map[FuncID]*Func
	byID    map[FuncID]*Func // closures too
	globals map[string]Value
	fields  map[FieldKey]FieldFact
	learned map[FieldKey]FieldFact
	// kin are the keys of what may be the same field, classes what a key is seen from,
	// named all fields of a name.
	kin     map[FieldKey][]FieldKey
	classes map[FieldKey]*Class
	named   map[string][]member

	summaries map[FuncID]*Summary
	directs   map[FuncID]*Summary // of functions that frameworks call, for others who do
	running   map[FuncID]bool
	calls     map[*Func][]*Func // caller by callee
	escaped   map[*Func]bool    // used as a value
	touched   map[FieldKey]map[*Func]bool
	ties      []*tie

	// written is what others than a variable's Init write to it, readers are those
	// who read it, stale of those the ones who have read what has changed since.
	written map[string]Value
	readers map[string]map[*Func]bool
	stale   map[*Func]bool

	// stack are the functions being evaluated. Halved are those of them, by the one
	// below them that they have asked for, and again those evaluated once more.
	stack  []*Func
	halved map[*Func][]*Func
	again  map[*Func]bool
	// handings are the functions that callers hand something of an SDK.
	handings map[handing]*Summary
	// seen counts how often ties were seen from calls.
	seen int
	// cut are the functions that were not followed to their end.
	cut map[*Func]bool
}

func (e *engine) round() {
	e.learned = map[FieldKey]FieldFact{}
	e.halved, e.again, e.seen = map[*Func][]*Func{}, map[*Func]bool{}, 0
	e.handings = map[handing]*Summary{}
	for range 2 { // the second time those that have to be evaluated again
		for _, f := range e.unit.Funcs {
			if f.Root {
				e.summary(f.ID)
			}
		}
	}
	e.sink()
}

// forget drops what may come out otherwise the next time: the functions that
// reach a tie or touch a field of which there is news, and all that call them.
// It reports whether there is any.
func (e *engine) forget() bool {
	stale := map[*Func]bool{}
	var spread func(f *Func)
	spread = func(f *Func) {
		if !stale[f] {
			stale[f] = true
			for _, caller := range e.calls[f] {
				spread(caller)
			}
		}
	}
	for _, t := range e.ties {
		spread(t.owner)
	}
	for key := range e.learned {
		for _, same := range e.kindred(key) {
			for f := range e.touched[same] {
				spread(f)
			}
		}
	}
	for f := range e.stale {
		spread(f)
	}
	e.stale = map[*Func]bool{}
	e.ties = nil
	for f := range stale {
		e.drop(f.ID)
	}
	return len(stale) > 0
}

// summary evaluates a function once in a round. A function that calls itself,
// however indirectly, is not known to its inner call.
func (e *engine) summary(id FuncID) *Summary {
	if s, ok := e.summaries[id]; ok {
		return s
	}
	f := e.function(id)
	if f == nil {
		return e.unit.Imports.Summary(id)
	}
	if f.Long && !f.Root {
		return nil
	}
	if e.running[id] || len(e.running) > mostCalls {
		e.halve(f)
		return nil
	}
	e.running[id] = true
	e.stack = append(e.stack, f)
	s := e.evaluate(f)
	e.stack = e.stack[:len(e.stack)-1]
	delete(e.running, id)
	e.summaries[id] = s
	e.complete(f, s)
	return s
}

// halve notes that the functions which are being evaluated above f have asked for
// it, and know nothing yet of what it does.
func (e *engine) halve(f *Func) {
	for i := len(e.stack) - 1; i >= 0 && e.stack[i] != f; i-- {
		if above := e.stack[i]; !e.again[above] && !slices.Contains(e.halved[f], above) {
			e.halved[f] = append(e.halved[f], above)
		}
	}
}

// complete has those evaluated again who asked for f while it was being evaluated,
// if it turns out to tie work to users: each once in a round, or programs of calls
// in circles would not end.
func (e *engine) complete(f *Func, s *Summary) {
	if s.Reaches() {
		for _, half := range e.halved[f] {
			e.again[half] = true
			e.drop(half.ID)
		}
	}
	delete(e.halved, f)
}

// function finds a function of the unit.
func (e *engine) function(id FuncID) *Func {
	f := e.funcs[id]
	if f == nil && e.unit.More != nil {
		if f = e.unit.More(id); f != nil {
			e.funcs[id], e.byID[id] = f, f
		}
	}
	return f
}

func (e *engine) global(v *Var) Value {
	if value, ok := e.globals[v.ID]; ok {
		return value.thawed()
	}
	if value := e.unit.Imports.Global(v.ID); len(value) > 0 {
		return value.thawed()
	}
	return unknown()
}

func (f *Func) title() string {
	return strings.TrimPrefix(f.Name, "*")
}
