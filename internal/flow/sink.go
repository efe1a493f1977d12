package flow

import "strings"

// stored is a value that is written to a field.
type stored struct {
	key   FieldKey
	value Value
	at    Pos
	// fallsBack says that a test has just found the field empty, own that it is the
	// receiver's.
	fallsBack, own bool
}

// store tells the rest of the program what is written to a field: a constant
// that it falls back to, or a value on its way to a tie.
func (f *frame) store(s stored) {
	key, v := s.key, s.value
	if key == "" || f.fn.Test {
		return
	}
	f.e.touch(key, f.root().fn)
	f.hold(key, v)
	if s.fallsBack {
		constants := v.filter(func(a Alt) bool { return a.Kind == KindConst })
		if len(constants) > 0 {
			f.e.learnFallback(key, freezer{state: f.state}.value(constants, 0).unguarded())
			s.value = v.union(unknown())
		}
	}
	known := f.e.field(key).Ties
	if len(known) > 0 {
		f.e.learnWrite(key, s.value, freezer{state: f.state})
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
	fact.holds = fact.holds.union(freezer{state: f.state, params: true}.value(callable, 0).unguarded())
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
	t, v := f.received(known), s.value
	t.at, t.userAt, t.via = s.at, s.at, known.Via
	if known.local { // what is fixed is told at the tie, which sees it
		v = v.filter(func(a Alt) bool { return dependsOn(Value{a}, f.root().fn) })
		if len(v) == 0 {
			return
		}
	}
	for _, alt := range known.User {
		switch {
		case f.e.meets(alt, s.key):
			key, below := f.e.heldIn(alt)
			written := f.partsOf(v, below).stepped(f.e.unit, s.at, "stored in "+fieldName(s.key))
			if s.own {
				t.of = f.e.classes[key]
			}
			if hasGuard(alt.Guards, alt.Ref.is(true)) {
				written = fullOnly(written)
			}
			t.user = t.user.union(written)
		case alt.Kind != KindConst && alt.Kind != KindMissing: // those are reported where they stand
			t.user = t.user.union(unknown())
		}
	}
	f.ties = append(f.ties, t)
}

func fieldName(key FieldKey) string {
	name := string(key)
	return name[strings.LastIndexByte(name, '/')+1:]
}
