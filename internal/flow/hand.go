package flow

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// handing is something of an SDK that callers hand to a function: as a parameter
// of it, or as a field of one.
type handing struct {
	to     FuncID
	ref    Ref
	handle string
}

// mostHandings bounds the functions that are evaluated once more in a round.
const mostHandings = 500

// hand does what the callee does with something of an SDK, of which the parameter
// passed names the whole or a member that the callee calls. What is fixed in the
// callee is told there, once for all callers. It reports whether this can be done.
func (in *instance) hand(passed Ref, called Alt) bool {
	passed, handle := in.handedAs(passed.bare(), called.Text)
	if handle == "" || in.summary.fn == nil || in.root().fn.Test {
		return false // what tests hand over is for tests alone
	}
	key := handing{in.summary.fn.ID, passed.bare(), handle}
	if in.handed[key] {
		return true
	}
	s := in.e.handed(in.summary.fn, key)
	if s == nil {
		return false
	}
	if in.handed == nil {
		in.handed = map[handing]bool{}
	}
	in.handed[key] = true
	once := &Summary{Name: in.summary.Name, fn: in.summary.fn}
	for _, t := range s.Ties {
		if !slices.ContainsFunc(in.summary.Ties, func(u Tie) bool { return t.Place == u.Place && t.Call == u.Call }) {
			once.Ties = append(once.Ties, t)
		}
	}
	in.frame.apply(once, in.args)
	return true
}

// handedAs is what callers hand over of which a member is called: all of the client,
// where that is what they have.
func (in *instance) handedAs(passed Ref, called string) (Ref, string) {
	owner, handle := passed, ""
	if passed.Path == "" {
		handle = called
	}
	for i := len(passed.Path); i > 0; {
		i = strings.LastIndexByte(passed.Path[:i], '.')
		above := passed
		above.Path = passed.Path[:max(i, 0)]
		held, _ := in.argument(above)
		for _, alt := range held.value {
			h := composio.Handle(alt.Text)
			for _, name := range fieldsOf(passed.Path[len(above.Path):]) {
				h = h.Member(name)
			}
			if alt.Kind == KindHandle && string(h) == called {
				owner, handle = above, alt.Text
			}
		}
	}
	return owner, handle
}

// handed sums a function up as it is for callers that hand it something of an
// SDK, nil if that is not followed.
func (e *engine) handed(fn *Func, key handing) *Summary {
	if s, ok := e.handings[key]; ok {
		return s
	}
	if e.funcs[fn.ID] != fn || e.running[fn.ID] || len(e.running) > mostCalls || len(e.handings) >= mostHandings {
		return nil
	}
	s := e.anew(&frame{e: e, fn: fn, handing: key, direct: true})
	e.handings[key] = s
	return s
}

// take puts what is handed over where the function finds it.
func (f *frame) take() {
	ref := f.handing.ref
	if f.handing.handle == "" || ref.Index >= len(f.fn.Params) || f.fn.Params[ref.Index] == nil {
		return
	}
	v := Value{{Kind: KindHandle, Text: f.handing.handle}}
	if ref.Path == "" {
		f.state.vars[f.fn.Params[ref.Index]] = v
	} else {
		f.state.writes[ref] = v
	}
}

// repeats reports whether two ties are of the same call.
func (t *tie) repeats(u *tie) bool {
	return t.owner == u.owner && t.at == u.at && t.place == u.place && t.call == u.call && (t.pending == nil) == (u.pending == nil)
}
