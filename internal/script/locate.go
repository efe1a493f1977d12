package script

import (
	"fmt"
	"sort"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// module finds the module that a position is of.
func (p *Program) module(pos flow.Pos) *Module {
	i := sort.Search(len(p.order), func(i int) bool { return p.order[i].base > pos.Start })
	if i == 0 {
		return nil
	}
	return p.order[i-1]
}

func (p *Program) locate(pos flow.Pos) rules.Place {
	m := p.module(pos)
	if m == nil {
		return rules.Place{}
	}
	start, end := m.Tree.Position(pos.Start-m.base), m.Tree.Position(min(pos.End-m.base, len(m.Tree.Source)))
	place := rules.Place{File: m.Path, Line: start.Line, Column: start.Column, EndLine: end.Line, EndColumn: end.Column}
	if m.Place != nil {
		place.Line, place.Column = m.Place(start.Line, start.Column)
		place.EndLine, place.EndColumn = m.Place(end.Line, end.Column)
	}
	return place
}

func (p *Program) evidence(pos flow.Pos) bool {
	m := p.module(pos)
	return m != nil && m.Mentions
}

// Damaged tells of the files that could only be read in part.
func (p *Program) Damaged() []Problem {
	var out []Problem
	for _, m := range p.order {
		if n := m.damage(); m.Mentions && m.root && !m.Fence && n.Exists() {
			out = append(out, Problem{p.locate(m.pos(n)), fmt.Sprintf("this could not be read as %s, and is left out", m.Tree.Language)})
		}
	}
	return out
}

// Cut tells of the functions that have more in them than is followed.
func (p *Program) Cut(found *flow.Findings) []Problem {
	var out []Problem
	for _, f := range found.Cut {
		m := p.module(f.Pos)
		if m == nil || !m.Mentions || !m.root || m.Fence {
			continue
		}
		what := "this function"
		if f.Module {
			what = "the top level of the file"
		}
		out = append(out, Problem{p.locate(f.Pos), what + " is too large to be followed to its end: split it"})
	}
	return out
}

// damage is the first thing in a module that could not be read.
func (m *Module) damage() syntax.Node {
	if !m.Root().Has(syntax.FlagDamaged) {
		return syntax.Node{}
	}
	for n := range m.Root().Descendants() {
		if n.Kind() == syntax.Error {
			return n
		}
	}
	return syntax.Node{}
}
