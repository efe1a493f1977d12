package flow

// loop runs a body once: what it does may happen, or not. Behind it the condition
// does not hold, unless something breaks out of it.
func (f *frame) loop(s *Loop) {
	f.buildUp(s.Body)
	guards := f.state.guards
	var before *state
	if s.Cond == nil {
		before = f.fork()
	} else {
		f.state, before = f.split(s.Cond)
	}
	var left, broken []*state
	f.loops, f.branches = append(f.loops, &left), append(f.branches, &broken)
	f.stmt(s.Body)
	f.loops, f.branches = f.loops[:len(f.loops)-1], f.branches[:len(f.branches)-1]
	for _, other := range left {
		f.state = join(f.state, other)
	}
	if s.Cond != nil && !f.state.dead {
		f.constrain(f.state, s.Cond, false)
	}
	after := join(before, f.state)
	if s.endless() && len(broken) > 0 {
		after = broken[0]
	}
	for _, other := range broken {
		after = join(after, other)
	}
	if s.Cond == nil {
		after.guards = guards
	}
	f.state = after
}

// endless reports whether nothing but a break ends a loop.
func (s *Loop) endless() bool {
	cond, ok := s.Cond.(*Truth)
	return ok && cond.Value
}

func (f *frame) branch(s *Branch) {
	start := f.state
	var broken []*state
	f.branches = append(f.branches, &broken)
	var after *state
	if !s.Full || len(s.Cases) == 0 {
		after = f.fork()
	}
	for _, c := range s.Cases {
		f.state = start
		f.state = f.fork()
		f.stmt(c)
		if after == nil {
			after = f.state
		} else {
			after = join(after, f.state)
		}
	}
	f.branches = f.branches[:len(f.branches)-1]
	for _, other := range broken {
		after = join(after, other)
	}
	f.state = after
}

func (f *frame) jump(s *Jump) {
	to := f.branches
	if s.Loop {
		to = f.loops
	}
	if len(to) > 0 {
		states := to[len(to)-1]
		*states = append(*states, f.state.fork())
	}
	f.state.dead = true
}
