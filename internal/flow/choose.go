package flow

// either is X where it is there, and Y where it is not.
func (f *frame) either(x *Either) Value {
	v := f.value(x.X)
	last := f.readLast(x.X, v)
	if v.presence() == present {
		return v
	}
	told := f.state.told(x.X, true)
	there, missing := f.fork(), f.state
	f.assume(there, x.X, v, true)
	f.assume(missing, x.X, v, false)
	other := f.value(x.Y)
	if x.Default {
		other = other.declaredAt(x.Y.Span())
	}
	if told || last.fromEnv() && other.presence() == absent {
		other = nil
	}
	m := f.meet(there, f.state)
	f.chosen = chosen{x: x, cond: x.X, then: fullOnly(v), other: other}
	return f.chosen.then.under(m.onlyA).union(other.under(m.onlyB))
}

// meet goes on where two ways meet, and gives what joins values of the two.
func (f *frame) meet(a, b *state) merger {
	guardsA, guardsB := a.guards, b.guards
	f.state = join(a, b)
	return merger{onlyA: without(guardsA, f.state.guards), onlyB: without(guardsB, f.state.guards)}
}

func (f *frame) choose(x *Choose) Value {
	truth, known := f.state.says(x.Cond)
	yes, no := f.split(x.Cond)
	f.state = yes
	then := f.value(x.Then)
	yes = f.state
	f.state = no
	var other Value
	if x.Else != nil {
		other = f.value(x.Else)
	}
	m := f.meet(yes, f.state)
	f.chosen = chosen{x, x.Cond, then, other}
	switch {
	case known && truth, x.Else == nil:
		return then
	case known:
		return other
	}
	return m.values(then, other)
}
