package flow

import "slices"

// plain is a value without the empty defaults of what is read from the environment:
// they say what a setting says that is not set.
func (v Value) plain() Value {
	if !v.fromEnv() || v.presence() == absent {
		return v
	}
	return v.filter(func(a Alt) bool { return a.Kind != KindMissing })
}

// fromEnv reports whether a value is a setting, or else empty.
func (v Value) fromEnv() bool {
	return slices.ContainsFunc(v, func(a Alt) bool { return a.Kind == KindEnv }) &&
		!slices.ContainsFunc(v, func(a Alt) bool { return a.Kind != KindEnv && !a.blank() })
}

// readLast is what has been read last of a choice between several, where all before
// it were empty.
func (f *frame) readLast(x Expr, v Value) Value {
	if _, ok := x.(*Either); ok && f.chosen.x == x {
		return f.chosen.other
	}
	return v
}
