package flow

import "slices"

// What a method of an interface gives hangs on who is asked: each implementation
// answers for the instances of its own type. Whoever knows the type of the one that is
// asked knows the answer.

// asked leaves of several implementations those that the receiver is an instance of,
// where that is known.
func (f *frame) asked(found []*closure, args arguments) []*closure {
	if args.call.Owners == nil || len(found) < 2 {
		return found
	}
	var of []*closure
	for _, alt := range receiver(args) {
		i := slices.IndexFunc(found, func(c *closure) bool { return c.of != "" && c.of == f.typeName(alt) })
		if i < 0 {
			return found
		}
		if !slices.Contains(of, found[i]) {
			of = append(of, found[i])
		}
	}
	return of
}

// typeName is that of the type that an alternative is certainly an instance of.
func (f *frame) typeName(alt Alt) string {
	if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil {
		return o.typ
	}
	return ""
}

// apart puts what implementations give under the condition that it is they who are
// asked: what hangs on their instance, and what is fixed in one of them where others
// give something that varies.
func (f *frame) apart(found []*closure, args arguments, answers [][]Value) {
	if args.call.Owners == nil || len(found) < 2 {
		return
	}
	for r := range answers[0] {
		varies := slices.ContainsFunc(answers, func(all []Value) bool { return r < len(all) && !all[r].fixed() })
		for i, all := range answers {
			if r < len(all) {
				all[r] = f.answerOf(found[i].of, receiver(args), all[r], varies)
			}
		}
	}
}

// answerOf is the answer of one type among several.
func (f *frame) answerOf(of string, asked, v Value, varies bool) Value {
	apart := varies && v.fixed()
	switch {
	case len(asked) == 1 && asked[0].Kind == KindParam:
		g := asked[0].Ref.is(true)
		g.Type = of
		out := slices.Clone(v)
		for i, alt := range v {
			if apart || dependsOn(Value{alt}, asked[0].Ref.owner) {
				out[i].Guards = withGuard(alt.Guards, g)
			}
		}
		return out
	case apart: // nobody knows who is asked
		return unknown()
	}
	return v
}

// fixed reports whether a value is the same for everybody.
func (v Value) fixed() bool {
	return len(v) > 0 && !slices.ContainsFunc(v, func(a Alt) bool { return !a.fixed() })
}

func (a Alt) fixed() bool { return a.Kind == KindConst || a.Kind == KindMissing }

// answeredFor is the condition that an alternative is what one type answers, where it
// is for the callers of a function to say whether that is asked.
func (a Alt) answeredFor(fn *Func) (Guard, bool) {
	i := slices.IndexFunc(a.Guards, func(g Guard) bool { return g.Type != "" && g.Ref.owner == fn })
	if i < 0 {
		return Guard{}, false
	}
	return a.Guards[i], true
}

// answer reports whether an alternative is fixed for those alone who ask one type.
func (a Alt) answer() bool {
	return Value{a}.fixed() && slices.ContainsFunc(a.Guards, func(g Guard) bool { return g.Type != "" })
}

// excludes reports whether two alternatives are what different types answer.
func (a Alt) excludes(b Alt) bool {
	return slices.ContainsFunc(a.Guards, func(g Guard) bool {
		return g.Type != "" && slices.ContainsFunc(b.Guards, func(h Guard) bool { return h.Type != "" && h.Type != g.Type && h.Ref == g.Ref })
	})
}

// decidedBy reports whether the callers of a function have a say in an alternative.
func (a Alt) decidedBy(fn *Func) bool {
	_, asked := a.answeredFor(fn)
	return asked || dependsOn(Value{a}, fn)
}

// unanswered reports whether nobody knows if an alternative is what is asked for.
func (in *instance) unanswered(alt Alt) bool {
	g, ok := alt.answeredFor(in.summary.fn)
	if !ok {
		return false
	}
	is, _ := in.ofType(g)
	return is == maybe
}

// ofType tells whether an argument is of the type that a condition names: yes or no,
// nobody knows, or it is for the caller's own callers to say.
func (in *instance) ofType(g Guard) (is presence, theirs []Guard) {
	s, _ := in.argument(g.Ref)
	if len(s.value) == 1 && s.value[0].Kind == KindParam {
		passed := s.value[0].Ref.is(true)
		passed.Type = g.Type
		return present, []Guard{passed}
	}
	is = absent
	for _, alt := range s.value {
		switch in.typeName(alt) {
		case g.Type:
			return present, nil
		case "":
			is = maybe
		}
	}
	return is, nil
}
