package flow

import (
	"slices"
	"strconv"

	"github.com/composiolint/composiolint/rules"
)

// step is one stop of a value's way, the newest first.
type step struct {
	place rules.Place
	unit  *Unit
	pos   Pos
	note  string
	prev  *step
	depth int
}

// then appends a step to a trace.
func (s *step) then(unit *Unit, pos Pos, note string) *step {
	return s.push(&step{unit: unit, pos: pos, note: note})
}

func (s *step) push(next *step) *step {
	if s != nil {
		if s.depth >= mostSteps || s.note == next.note && s.place == next.place && s.pos == next.pos {
			return s // the same stop, on another way
		}
		next.prev, next.depth = s, s.depth+1
	}
	return next
}

// followed appends the steps of another trace.
func (s *step) followed(by *step) *step {
	if s == nil {
		return by
	}
	var more []step
	for ; by != nil; by = by.prev {
		more = append(more, *by)
	}
	for _, next := range slices.Backward(more) {
		s = s.push(&step{place: next.place, unit: next.unit, pos: next.pos, note: next.note})
	}
	return s
}

// steps gives the trace oldest first, every stop once.
func (s *step) steps() []rules.Step {
	var all []rules.Step
	for ; s != nil; s = s.prev {
		place := s.place
		if s.unit != nil {
			place = s.unit.Locate(s.pos)
		}
		all = append(all, rules.Step{Place: place, Note: s.note})
	}
	slices.Reverse(all)
	var out []rules.Step
	for _, next := range all {
		if !slices.Contains(out, next) {
			out = append(out, next)
		}
	}
	return out
}

// thaw makes a trace of steps that came with a summary.
func thaw(steps []rules.Step) *step {
	var s *step
	for _, known := range steps {
		s = s.push(&step{place: known.Place, note: known.Note})
	}
	return s
}

// start is where a trace begins.
func (s *step) start() step {
	if s == nil {
		return step{}
	}
	for s.prev != nil {
		s = s.prev
	}
	return step{place: s.place, unit: s.unit, pos: s.pos}
}

// stepped appends one step to the trace of every alternative.
func (v Value) stepped(unit *Unit, pos Pos, note string) Value {
	out := slices.Clone(v)
	for i := range out {
		out[i].trace = out[i].trace.then(unit, pos, note)
	}
	return out
}

// followed appends the steps of a trace to those of every alternative.
func (v Value) followed(by *step) Value {
	if by == nil {
		return v
	}
	out := slices.Clone(v)
	for i := range out {
		out[i].trace = out[i].trace.followed(by)
	}
	return out
}

// thawed gives a value that came with a summary its traces back.
func (v Value) thawed() Value {
	out := slices.Clone(v)
	for i := range out {
		if out[i].trace == nil {
			out[i].trace = thaw(out[i].Steps)
		}
	}
	return out
}

// quoted shows a text in a trace.
func quoted(text string) string {
	const longest = 40
	if runes := []rune(text); len(runes) > longest {
		text = string(runes[:longest]) + "…"
	}
	return strconv.Quote(text)
}
