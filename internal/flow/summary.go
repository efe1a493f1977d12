package flow

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// Summary says what a function does, in terms of its parameters. It is all that
// callers know of it, in the same unit or another, and encodes deterministically.
type Summary struct {
	Name    string
	Results []Value
	// Pairs are results that tell of each other.
	Pairs []Pair
	// Ties are reached by parameters, or made and handed back to the caller.
	Ties []Tie
	// Writes are fields of parameters that are set.
	Writes   []Write
	Deferred []DeferredCall
	NoReturn bool
	// Ensures are conditions on the parameters without which it does not return.
	Ensures []Guard

	fn *Func // whose parameters these are, nil for another unit's
}

// Tie is a place that ties work to a user, as a function leaves it to its
// callers; or a request whose address they decide, which may turn out to be one.
type Tie struct {
	Kind  rules.Kind
	Call  string
	Place rules.Place
	// User is the user id where a parameter decides it.
	User Value
	// Limits are what limits the session, where ScopeOpen says that a parameter
	// decides it.
	Limits      Limits
	ScopeOpen   bool
	EmptyIsOpen bool
	// FateOpen says that the callers get the session.
	FateOpen bool
	// Pending says that this is a request, and its parts.
	Pending           bool
	Method, URL, Body Value
	Query             Value
	// Via are functions of the unit that run on their own: a closure, a method
	// that finds the user in a field. Request says that one of an imported unit
	// serves requests.
	Via     []FuncID
	Request bool

	// local says that the tie is of the unit being evaluated, answered that the
	// session stands in the answer of an HTTP request.
	local, answered bool
	// of is the class that the receiver is of, or derives from, where it gets there.
	of     *Class
	source *tie
}

// Limits are the parts of a request that say how far a session reaches.
type Limits struct{ Toolkits, Tools, Saved Value }

// Write is a field of a parameter that a function sets.
type Write struct {
	Ref   Ref
	Value Value
}

// matters reports whether anybody needs to know the summary.
func (s *Summary) matters() bool {
	if len(s.Ties)+len(s.Writes)+len(s.Deferred)+len(s.Ensures) > 0 || s.NoReturn {
		return true
	}
	return slices.ContainsFunc(s.Results, func(v Value) bool {
		return slices.ContainsFunc(v, func(a Alt) bool {
			return a.Kind != KindUnknown && a.Kind != KindZero && (a.Kind != KindTruth || len(a.Guards) > 0)
		})
	})
}

// Reaches reports whether a caller may tie work to a user through the function.
func (s *Summary) Reaches() bool { return len(s.Ties)+len(s.Deferred) > 0 }

// handsBack reports whether a parameter comes back, as a result or in another
// parameter.
func (s *Summary) handsBack(i int) bool {
	var in func(v Value) bool
	in = func(v Value) bool {
		for _, alt := range v {
			if alt.Kind == KindParam && alt.Ref.Index == i || slices.ContainsFunc(alt.Parts, in) {
				return true
			}
			if o := alt.Object; o != nil && (in(o.Behind) || slices.ContainsFunc(o.Values, in)) {
				return true
			}
		}
		return false
	}
	return slices.ContainsFunc(s.Results, in) || slices.ContainsFunc(s.Writes, func(w Write) bool { return in(w.Value) })
}

// freezer makes values outlive the state they live in. Objects are kept to a
// depth and a size: what is behind that is unknown.
type freezer struct {
	state *state
	// params says that parameters mean nothing where the value goes.
	params bool
	// into is the variable that it goes to, where that is told to its readers.
	into string
	left *int
}

const (
	mostNesting = 4
	mostFrozen  = 200 // alternatives in one value
)

func (z freezer) value(v Value, depth int) Value {
	if depth == 0 {
		left := mostFrozen
		z.left = &left
	}
	var out Value
	for _, alt := range v {
		out = append(out, z.alt(alt, depth))
	}
	return out
}

func (z freezer) alt(alt Alt, depth int) Alt {
	*z.left--
	switch {
	case depth > mostNesting || *z.left < 0:
		return Alt{Kind: KindUnknown}
	case alt.Kind == KindParam && z.params:
		return Alt{Kind: KindUnknown, from: z.into}
	case alt.Kind == KindObject && alt.cell != nil:
		o := z.state.heap[alt.cell]
		if o == nil || len(o.fields) > mostFrozen {
			return Alt{Kind: KindUnknown}
		}
		alt.Object, alt.cell = z.object(o, depth), nil
	case alt.Kind == KindJoin:
		parts := make([]Value, len(alt.Parts))
		for i, p := range alt.Parts {
			parts[i] = z.value(p, depth+1)
		}
		alt.Parts = parts
	}
	if z.params {
		alt.Guards = nil
	}
	return alt
}

func (z freezer) object(o *object, depth int) *Frozen {
	out := &Frozen{
		Rest: o.rest, Zero: o.zero, List: o.list, class: o.class, Type: o.typ, at: o.at,
		Elems: z.value(o.elems, depth+1), Behind: z.value(o.behind, depth+1),
	}
	for name := range o.fields {
		out.Names = append(out.Names, name)
	}
	slices.Sort(out.Names)
	for _, name := range out.Names {
		out.Values = append(out.Values, z.value(o.fields[name].value, depth+1))
	}
	return out
}
