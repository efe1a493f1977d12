package flow

import (
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// address is a text of which some parts vary: composio.Hole stands for them.
type address struct {
	text  string
	holes []Value
	// fixed are the parts that do not vary.
	fixed []Alt
}

const mostVariants = 4

// addresses gives the texts that a value can be.
func (f *frame) addresses(v Value) []address {
	var out []address
	for _, alt := range v {
		if len(out) == mostVariants {
			break
		}
		switch alt.Kind {
		case KindConst:
			out = append(out, address{text: alt.Text, fixed: []Alt{alt}})
		case KindJoin:
			out = append(out, f.joined(alt))
		}
	}
	return out
}

// joined flattens the parts of a text. A part with several values is a hole.
func (f *frame) joined(alt Alt) address {
	var a address
	var text strings.Builder
	for _, part := range alt.Parts {
		if fixed, ok := part.text(); ok {
			text.WriteString(fixed)
			a.fixed = append(a.fixed, part[0])
			continue
		}
		if len(part) == 1 && part[0].Kind == KindJoin {
			inner := f.joined(part[0])
			text.WriteString(inner.text)
			a.holes, a.fixed = append(a.holes, inner.holes...), append(a.fixed, inner.fixed...)
			continue
		}
		if len(part) == 1 && part[0].Kind == KindMissing {
			continue
		}
		text.WriteString(composio.Hole)
		a.holes = append(a.holes, part)
	}
	a.text = text.String()
	return a
}

// value puts the holes of a piece of the text back. before is how many holes
// stand in front of it.
func (a address) value(piece string, before int) Value {
	var parts []Value
	for i, fixed := range strings.Split(piece, composio.Hole) {
		if i > 0 {
			parts = append(parts, a.holes[before+i-1])
		}
		if fixed != "" {
			parts = append(parts, Value{{Kind: KindConst, Text: fixed, trace: a.trace(fixed), literal: true}})
		}
	}
	switch len(parts) {
	case 0:
		return Value{{Kind: KindMissing, trace: a.trace("")}}
	case 1:
		return parts[0]
	}
	return Value{{Kind: KindJoin, Parts: parts}}
}

// trace is the way of a piece of the text: that of the shortest part it stands in.
func (a address) trace(piece string) *step {
	var best Alt
	for _, part := range a.fixed {
		if strings.Contains(part.Text, piece) && (best.trace == nil || len(part.Text) < len(best.Text)) {
			best = part
		}
	}
	return best.trace
}
