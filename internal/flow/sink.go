package flow

import (
	"slices"
	"strings"
)

// stored is a value that is written to a field.
type stored struct {
	key FieldKey
	// path are the names below the field, where a part of what it holds is written to.
	path  []string
	value Value
	at    Pos
	// fallsBack says that a test has just found the field empty, own that it is the
	// receiver's.
	fallsBack, own bool
	// made says that it is written by the literal that makes the owner.
	made bool
}

// storeIn tells the rest of the program of a field, as each of its owners has it.
func (f *frame) storeIn(owners Value, x *Field, v Value, at Pos) {
	s := stored{value: v, at: at, fallsBack: !x.told && f.fallsBack(x), own: f.ofReceiver(owners)}
	var seen []FieldKey
	for _, alt := range owners {
		s.key, s.path = f.keptIn(alt, x)
		if x.told && len(s.path) == 0 {
			continue // the callee has told of a whole field
		}
		if one := s.key.at(s.path); !slices.Contains(seen, one) {
			seen = append(seen, one)
			f.store(s)
		}
	}
}

// storeAny tells it of a part of the owners of which nobody knows the name.
func (f *frame) storeAny(owners Value, at Pos) {
	f.storeIn(owners, &Field{Pos: at, Name: element, told: true}, unknown(), at)
}

// store tells the rest of the program what is written to a field: a constant
// that it falls back to, or a value on its way to a tie.
func (f *frame) store(s stored) {
	key, v := s.key, s.value
	if key == "" || f.fn.Test {
		return
	}
	f.e.touch(key, f.root().fn)
	if len(s.path) == 0 {
		f.hold(key, v)
	}
	if s.fallsBack && len(s.path) == 0 {
		constants := v.filter(func(a Alt) bool { return a.Kind == KindConst })
		if len(constants) > 0 {
			f.e.learnFallback(key, freezer{state: f.state}.value(constants, 0).unguarded())
			s.value = v.union(unknown())
		}
	}
	known := f.e.field(key).Ties
	for _, below := range f.e.parts(key, known) {
		left, ok := rest(below, s.path)
		if !ok {
			continue
		}
		written := f.partsOf(s.value, left)
		if len(below) > 0 && written.presence() == absent {
			continue // a place for what others put there
		}
		if len(left) > 0 && slices.ContainsFunc(s.value, func(a Alt) bool { return f.classOf(a) != nil }) {
			written = written.union(unknown()) // what others write to it is known by its class
		}
		if s.made && written.fixed() {
			f.e.learnMade(key.at(below), written, freezer{state: f.state})
			continue
		}
		f.e.learnWrite(key.at(below), written, s.made, freezer{state: f.state})
	}
	for i := range known {
		f.reach(&known[i], s)
	}
}

// hold keeps what a field holds that can be called: methods find it there, in
// whatever object it is.
func (f *frame) hold(key FieldKey, v Value) {
	callable := f.instances(v).filter(func(a Alt) bool {
		switch a.Kind {
		case KindHandle, KindClass, KindSender:
			return true
		case KindFunc:
			return f.fn.Loose
		case KindObject:
			o := f.state.heap[a.cell]
			return o != nil && o.class != nil
		}
		return false
	})
	if len(callable) == 0 {
		return
	}
	fact := f.e.learned[key]
	fact.holds = fact.holds.renewed(freezer{state: f.state, params: true}.value(callable, 0).unguarded())
	f.e.learned[key] = fact
}

// instances puts an instance of its class in for a parameter of which no more is
// known.
func (f *frame) instances(v Value) Value {
	out := v
	for _, alt := range v {
		if class := f.classOf(alt); alt.Kind == KindParam && class != nil {
			out = out.union(f.alloc(&object{fields: map[string]slot{}, rest: true, class: class}))
		}
	}
	return out
}

func (v Value) unguarded() Value {
	for i := range v {
		v[i].Guards = nil
	}
	return v
}

// reach makes a tie of a value that is written to a field which reaches one.
func (f *frame) reach(known *Tie, s stored) {
	t := f.received(known)
	t.at, t.userAt, t.via = s.at, s.at, known.Via
	given := false
	for _, alt := range known.User {
		switch {
		case f.e.meets(alt, s.key):
			key, below := f.e.heldIn(alt)
			left, ok := rest(below, s.path)
			if !ok {
				t.user = t.user.union(unknown())
				break
			}
			written := f.partsOf(s.value, left)
			if known.local && !(s.made && written.fixed() && f.e.fact(key, below...).apart()) { // what is fixed is told at the tie, which sees it
				written = written.filter(func(a Alt) bool { return dependsOn(Value{a}, f.root().fn) || dependsOn(Value{a}, f.fn) })
			}
			given = given || len(written) > 0
			written = written.stepped(f.e.unit, s.at, "stored in "+fieldName(s.key))
			if s.own {
				t.of = f.e.classes[key]
			}
			if alt.from != "" || hasGuard(alt.Guards, alt.Ref.is(true)) {
				written = fullOnly(written)
			}
			t.user = t.user.union(written)
		case slices.ContainsFunc(known.User, func(a Alt) bool { return f.e.meets(a, s.key) && a.excludes(alt) }):
		case alt.Kind != KindConst && alt.Kind != KindMissing: // those are reported where they stand
			t.user = t.user.union(unknown())
		}
	}
	if given || !known.local && len(s.path) == 0 {
		f.ties = append(f.ties, t)
	}
}

func fieldName(key FieldKey) string {
	name := string(key)
	return name[strings.LastIndexByte(name, '/')+1:]
}
