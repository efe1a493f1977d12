package flow

import (
	"maps"
	"slices"
)

// mostListed bounds the elements that a value is compared with.
const mostListed = 16

// among narrows a state to where a value is an element of a list, or to where it is
// none of those that are fixed.
func (f *frame) among(s *state, c *Among, truth bool) {
	tests, all := f.listed(s, c.List)
	if !truth {
		for _, t := range tests {
			f.pass(s, c.X, t, false)
		}
		return
	}
	if !all { // one of those that nobody knows
		f.restrict(s, c.X, Test{Kind: KindPattern}, true)
		return
	}
	if len(tests) == 0 || len(tests) > mostListed || f.spent(len(tests)*s.size()) {
		return
	}
	var met *state
	for _, t := range tests {
		one := s.fork()
		f.pass(one, c.X, t, true)
		if met == nil {
			met = one
		} else {
			met = join(met, one)
		}
	}
	s.become(met)
}

// listed are the tests for being one of the elements of a list, or one of the keys of
// an object, and whether those are all.
func (f *frame) listed(s *state, list Expr) (tests []Test, all bool) {
	switch x := list.(type) {
	case *List:
		all = x.Base == nil
		for _, item := range x.Items {
			t, ok := f.fixed(s, item)
			if all = all && ok; ok {
				tests = append(tests, t)
			}
		}
		return tests, all
	case *Copy:
		return f.listed(s, x.X)
	}
	v := f.within(s, list)
	all = len(v) > 0
	for _, alt := range v {
		o := s.heap[alt.cell]
		if alt.Kind != KindObject || o == nil {
			all = false
			continue
		}
		more, whole := o.listed()
		tests, all = append(tests, more...), all && whole
	}
	return tests, all
}

// listed are the elements of a list, or the keys of an object that do not lead to
// false.
func (o *object) listed() (tests []Test, all bool) {
	all = !o.rest && len(o.behind) == 0
	if o.list {
		for _, alt := range o.elems {
			t, ok := alt.test()
			if all = all && ok; ok {
				tests = append(tests, t)
			}
		}
		return tests, all
	}
	for _, name := range slices.Sorted(maps.Keys(o.fields)) {
		if v := o.fields[name].value; len(v) != 1 || v[0].Kind != KindTruth || !v[0].blank() {
			tests = append(tests, Test{KindConst, name})
		}
	}
	return tests, all && len(o.elems) == 0
}
