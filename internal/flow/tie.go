package flow

import (
	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/rules"
)

// tie is a binding as it is seen from one function: the call there, what the
// function knows of the user and the toolkits, and what it does with the session.
type tie struct {
	kind  rules.Kind
	call  string
	place rules.Place
	at    Pos
	owner *Func
	frame *frame
	// via are the functions of the unit between the call and the binding.
	via     []FuncID
	request bool
	// pending is a request whose address the callers decide.
	pending *request

	user   Value
	userAt Pos
	// scope is decided, or scopeOpen says that the callers decide the limits.
	scope       rules.Scope
	limits      Limits
	scopeOpen   bool
	emptyIsOpen bool

	// fateOpen says that the session, or its answer, is this function's to keep.
	fateOpen                               bool
	bound, read, escaped, returned, thrown bool
	// named says that the session itself was given a name, and is no part of anything.
	named bool
	// used says that the session was read from where it was kept, shows that it was
	// asked for its toolkits or to connect an account, works for anything else.
	used, shows, works bool
	// source is the tie of a callee that this one is seen from a call of.
	source *tie
	// of is the class whose field the user is read from, where the receiver of the
	// function has been given it: receivers of other classes do not get there.
	of *Class
	// answered says that the session stands in the answer of an HTTP request.
	answered  bool
	fateTrace *step
}

// scopeOf notes what limits the session of a request.
func (t *tie) scopeOf(f *frame, e *composio.Endpoint, body Value) {
	if e.Kind != rules.Session {
		return
	}
	t.limits = Limits{f.limit(body, e.Toolkits), f.limit(body, e.Tools), f.limit(body, e.Saved)}
	t.scope, t.scopeOpen = f.scope(t.limits, t.emptyIsOpen)
}

// scope is how far a session with these limits reaches. The second result says
// that the callers decide.
func (f *frame) scope(l Limits, emptyIsOpen bool) (rules.Scope, bool) {
	saved, savedByCallers := f.reachOf(l.Saved, false)
	tools, toolsByCallers := f.reachOfTools(l.Tools)
	toolkits, byCallers := f.reachOf(l.Toolkits, emptyIsOpen)
	switch {
	case toolkits == rules.Limited, tools == rules.Limited, saved == rules.Limited:
		return rules.Limited, false
	case byCallers || toolsByCallers || savedByCallers:
		return rules.ScopeUnknown, true
	case tools == rules.ScopeUnknown, saved == rules.ScopeUnknown:
		return rules.ScopeUnknown, false
	}
	return toolkits, false
}
