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

// steps gives the trace oldest first.
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
	return all
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
