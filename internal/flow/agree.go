package flow

import "slices"

// agreed is one of several implementations, if all do the same, "" if they do not.
func (f *frame) agreed(ids []FuncID) FuncID {
	var one FuncID
	var first *Summary
	for _, id := range ids {
		s := f.e.summary(id)
		if s == nil {
			return ""
		}
		if s.NoReturn || s.fn != nil && s.fn.Inert {
			continue
		}
		if first != nil && !s.agrees(first) {
			return ""
		}
		if first == nil {
			one, first = id, s
		}
	}
	return one
}

// agrees reports whether two functions tie the same to the same of their
// parameters.
func (s *Summary) agrees(t *Summary) bool {
	if len(s.Ties) == 0 || len(s.Deferred)+len(t.Deferred) > 0 {
		return false
	}
	return slices.EqualFunc(s.Ties, t.Ties, func(a, b Tie) bool {
		return !a.Pending && !b.Pending && a.Kind == b.Kind && a.FateOpen == b.FateOpen &&
			a.ScopeOpen == b.ScopeOpen && a.EmptyIsOpen == b.EmptyIsOpen && slices.Equal(deciding(a.User), deciding(b.User))
	})
}

// deciding are the parameters that decide a value, whatever function they are of.
func deciding(v Value) []Ref {
	var out []Ref
	for _, alt := range v {
		if alt.Kind == KindParam {
			out = append(out, Ref{Index: alt.Ref.Index, Path: alt.Ref.Path})
		}
		for _, p := range alt.Parts {
			out = append(out, deciding(p)...)
		}
	}
	return out
}
