// Package snippet finds the code that other files hold: in fences of Markdown, in
// the cells of notebooks, in the script blocks of components. It keeps where each
// line of it stands, so that what is found in the code can be shown in the file.
//
// Any bytes can be given; the work is linear in them. Lines end at a line feed, and
// columns count code points, both from 1 and of the text behind a byte order mark.
package snippet

import (
	"bytes"
	"sort"
	"unicode/utf8"

	"github.com/composiolint/composiolint/internal/syntax"
)

// Snippet is code inside another file.
type Snippet struct {
	Language syntax.Language
	Text     []byte
	// Lines tell for each line of Text where its first character stands.
	Lines []Origin
	// Fence says that the code is one of the examples of a Markdown file.
	Fence bool
	// marks are those of the lines that have any, counted from 0.
	marks map[int][]mark
}

// Origin is a place in the outer file.
type Origin struct{ Line, Column int }

// mark says that a line of text goes on at another place from a column on: behind
// an escape, or in another string.
type mark struct {
	column int
	at     Origin
}

// Place gives where a place of Text stands in the outer file. A line that Text does
// not have is taken to be the nearest that it has.
func (s Snippet) Place(line, column int) (int, int) {
	if len(s.Lines) == 0 {
		return max(1, line), max(1, column)
	}
	line = max(0, min(line-1, len(s.Lines)-1))
	column = max(1, column)
	from := mark{1, s.Lines[line]}
	marks := s.marks[line]
	if i := sort.Search(len(marks), func(i int) bool { return marks[i].column > column }); i > 0 {
		from = marks[i-1]
	}
	return from.at.Line, from.at.Column + column - from.column
}

// line is a line of a snippet, without the line feed.
type line struct {
	text  []byte
	at    Origin
	marks []mark
}

// cut takes bytes off the front of a line that stands in one piece.
func (l *line) cut(n int) {
	l.at.Column += utf8.RuneCount(l.text[:n])
	l.text = l.text[n:]
}

// newSnippet puts lines together.
func newSnippet(language syntax.Language, lines []line) Snippet {
	s := Snippet{Language: language, Lines: make([]Origin, len(lines))}
	for i, l := range lines {
		if i > 0 {
			s.Text = append(s.Text, '\n')
		}
		s.Text = append(s.Text, l.text...)
		s.Lines[i] = l.at
		if len(l.marks) > 0 {
			if s.marks == nil {
				s.marks = map[int][]mark{}
			}
			s.marks[i] = l.marks
		}
	}
	return s
}

// cursor goes through a file once and tells where it is.
type cursor struct {
	source []byte
	offset int
	at     Origin
}

func newCursor(source []byte) *cursor { return &cursor{source: source, at: Origin{1, 1}} }

// to moves on to an offset that is not behind the cursor.
func (c *cursor) to(offset int) Origin {
	passed := c.source[c.offset:offset]
	if last := bytes.LastIndexByte(passed, '\n'); last >= 0 {
		c.at.Line += bytes.Count(passed, []byte("\n"))
		c.at.Column = 1
		passed = passed[last+1:]
	}
	c.at.Column += utf8.RuneCount(passed)
	c.offset = offset
	return c.at
}
