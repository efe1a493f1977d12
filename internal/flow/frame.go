package flow

import "github.com/composiolint/composiolint/rules"

// Bounds on the work for one function. Past them it is not followed further.
const (
	mostWork  = 200_000 // nodes and copied variables
	mostDepth = 400     // nested expressions, statements and calls
)

// frame evaluates one function, or one closure inside it.
type frame struct {
	e     *engine
	fn    *Func
	outer *frame // of a closure
	state *state
	// jumps collects the states that leave the innermost loop and branch.
	loops, branches []*[]*state

	results []Value
	// returned are the results of each return by themselves.
	returned [][]Value
	returns  int
	exits    []*state
	ties     []*tie
	// deferred are calls that the callers may see through.
	deferred []DeferredCall
	// writes are what the function and those in it write to, nil before that is asked.
	writes *writes
	// beginnings are what declarations have given the fields of the receiver.
	beginnings []beginning
	work       *int
	depth      int
	fills      int // objects that fill each other
	traces     int // variables that stand for others
	// chosen is the choice that was evaluated last, paired what the results of the last
	// call tell of each other.
	chosen chosen
	paired paired
	serial *int
	// handing is what callers hand over, where that is why the function is evaluated.
	handing handing
	// direct says that the function is evaluated for those who call it.
	direct bool
}

// evaluate runs a function with symbolic parameters and sums it up.
func (e *engine) evaluate(f *Func) *Summary {
	if f.Lower != nil {
		f.Lower()
		f.Lower = nil
	}
	frame := &frame{e: e, fn: f, state: newState(), work: new(int), serial: new(int)}
	return frame.run()
}

func (f *frame) run() *Summary {
	for i, p := range f.fn.Params {
		if p != nil {
			f.state.vars[p] = f.param(i, p)
		}
	}
	f.take()
	for _, r := range f.fn.Results {
		if r != nil {
			f.state.vars[r] = f.zero(&Zero{Pos: f.fn.Pos, Shape: r.Shape})
		}
	}
	f.stmt(f.fn.Body)
	if !f.state.dead {
		f.leave(f.named())
	}
	if f.fn.Class != nil && len(f.results) == 0 { // its body does not tell
		f.results = []Value{f.typed(unknown(), f.fn.Class, "")}
	}
	f.settle()
	f.tellBeginnings()
	return f.summarize()
}

// param is what a parameter is before anything is known of the callers.
func (f *frame) param(i int, p *Var) Value {
	if p.Handle != "" {
		return Value{{Kind: KindHandle, Text: string(p.Handle)}}
	}
	if !f.direct {
		if v := f.filledIn(p, f.fn.Pos); v != nil {
			return v
		}
	}
	v := Value{{Kind: KindParam, Ref: Ref{Index: i, Recv: f.fn.Recv && i == 0, owner: f.fn}}}
	if p.Like != nil && f.outer != nil {
		v[0].class = f.classOfAll(f.value(p.Like))
	}
	if p.Type != nil {
		v = told(v, f.value(p.Type))
	}
	if p.Own {
		return f.alloc(&object{fields: map[string]slot{}, behind: v, rest: true, shape: p.Shape, at: f.fn.Pos})
	}
	return v
}

// filledIn is what a framework gives a parameter, nil where it gives nothing.
func (f *frame) filledIn(p *Var, at Pos) Value {
	switch {
	case p.Injected: // the body says what that is
		return Value{{Kind: KindOmitted}}
	case p.Given != nil && p.Class != nil:
		behind := f.given(p.Given, at, "a request comes in here")
		return f.alloc(&object{fields: map[string]slot{}, rest: true, class: p.Class, behind: behind, at: at})
	case p.Given != nil:
		return f.given(p.Given, at, "a request comes in here")
	case p.Source != rules.Unknown:
		return Value{{Kind: sources[p.Source], trace: (*step)(nil).then(f.e.unit, at, "a request comes in here")}}
	}
	return nil
}

// named gives the named results, for a return without values.
func (f *frame) named() []Value {
	var values []Value
	for _, r := range f.fn.Results {
		if r != nil {
			values = append(values, f.state.vars[r])
		}
	}
	return values
}

// spent counts work, and reports whether there is none left to give.
func (f *frame) spent(n int) bool {
	*f.work += n
	if *f.work <= mostWork {
		return false
	}
	f.e.cut[f.fn] = true
	return true
}

// fork prepares another way through the function.
func (f *frame) fork() *state {
	f.spent(f.state.size())
	return f.state.fork()
}

// alloc makes a new object.
func (f *frame) alloc(o *object) Value {
	*f.serial++
	c := &cell{*f.serial}
	f.state.heap[c] = o
	return Value{{Kind: KindObject, cell: c}}
}
