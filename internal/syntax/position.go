package syntax

import (
	"sort"
	"strings"
)

// Position is a place for people: line and column count from 1, the column in
// code points.
type Position struct{ Line, Column int }

// Position is where an offset into Source stands. An offset outside of the
// text is taken to be its nearest end.
func (t *Tree) Position(offset int) Position {
	offset = max(0, min(offset, len(t.Source)))
	line := t.Line(offset)
	return Position{line, t.points(int(t.lines[line-1]), offset) + 1}
}

// Line is the line that an offset into Source stands in. It costs less than Position.
func (t *Tree) Line(offset int) int {
	return max(1, sort.Search(len(t.lines), func(i int) bool { return int(t.lines[i]) > offset }))
}

// Position is where the node starts.
func (n Node) Position() Position {
	if n.tree == nil {
		return Position{}
	}
	return n.tree.Position(n.Span().Start)
}

// EndPosition is the place behind the last character of the node.
func (n Node) EndPosition() Position {
	if n.tree == nil {
		return Position{}
	}
	return n.tree.Position(n.Span().End)
}

// lineStarts are the offsets at which the lines of the text begin.
func lineStarts(text string) []uint32 {
	starts := make([]uint32, 1, 1+strings.Count(text, "\n"))
	for at := 0; ; {
		next := strings.IndexByte(text[at:], '\n')
		if next < 0 {
			return starts
		}
		at += next + 1
		starts = append(starts, uint32(at))
	}
}
