package flow

import (
	"maps"
	"slices"
)

// cell is the identity of an object: what two variables share that name it.
type cell struct{ serial int }

// object is what a cell holds at one point of an evaluation. Objects are
// replaced, never changed, so that states can share them.
type object struct {
	fields map[string]slot
	elems  Value // of a list
	list   bool
	// behind is what the object was filled from as a whole: a decoded answer.
	behind Value
	// rest says that there may be fields that nobody has seen; zero that an
	// absent field was never anybody's to fill in.
	rest, zero bool
	shape      *Shape
	class      *Class
	// typ names the type that it is an instance of, where that is all there is of one.
	typ  string
	kept keeping
	// shared is the variable of the process that it was read from, "" for none.
	shared string
	at     Pos
}

// slot is a field of an object, and where it was set.
type slot struct {
	value Value
	at    Pos
}

// state is what is known at one point of a function.
type state struct {
	vars map[*Var]Value
	heap map[*cell]*object
	// writes are fields of parameters that the function has set.
	writes map[Ref]Value
	// guards are the conditions on parameters that hold here.
	guards []Guard
	// derived are the expressions that variables stand for.
	derived map[*Var]derivation
	// clauses are what is known of two things at once.
	clauses []clause
	dead    bool
}

func newState() *state {
	return &state{vars: map[*Var]Value{}, heap: map[*cell]*object{}, writes: map[Ref]Value{}, derived: map[*Var]derivation{}}
}

func (s *state) fork() *state {
	return &state{
		vars: maps.Clone(s.vars), heap: maps.Clone(s.heap), writes: maps.Clone(s.writes),
		guards: slices.Clip(s.guards), derived: maps.Clone(s.derived), clauses: slices.Clip(s.clauses), dead: s.dead,
	}
}

// size is what a fork costs: to copy an entry is less than to evaluate a node.
func (s *state) size() int { return (len(s.vars)+len(s.heap)+len(s.writes))/8 + 1 }

// become takes over what other knows.
func (s *state) become(other *state) { *s = *other }

// lacking is what reading a field gives that nobody has set.
func (o *object) lacking() Value {
	switch {
	case o.rest:
		return unknown()
	case o.zero:
		return Value{{Kind: KindZero}}
	}
	return Value{{Kind: KindOmitted}}
}

// field gives what the object holds under name.
func (o *object) field(name string) slot {
	if s, ok := o.fields[name]; ok {
		return s
	}
	return slot{o.lacking(), o.at}
}

// has reports whether somebody has set a field.
func (o *object) has(name string) bool {
	_, ok := o.fields[name]
	return ok
}

// with gives the object with one field set.
func (o *object) with(name string, s slot) *object {
	out := *o
	out.fields = maps.Clone(o.fields)
	if out.fields == nil {
		out.fields = map[string]slot{}
	}
	out.fields[name] = s
	return &out
}
