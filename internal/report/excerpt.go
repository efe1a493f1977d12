package report

import (
	"strings"
	"unicode/utf8"

	"github.com/composiolint/composiolint/rules"
)

const (
	// excerptWidth is how many code points of a long line are shown.
	excerptWidth = 120
	// excerptLead is how many of them stand before the place.
	excerptLead = 60
	tab         = "    "
)

// excerptFrom is how many code points of a line are left out of an excerpt before it
// begins.
func excerptFrom(p rules.Place) int { return max(0, p.Column-1-excerptLead) }

// excerpt gives the part of a line around a place, and the underline that belongs
// below it. Generated lines can be megabytes long: rest is the line from the excerpt
// on, and only what is shown is looked at.
func excerpt(rest string, p rules.Place) (shown, underline string) {
	from := excerptFrom(p)
	end := p.EndColumn
	if p.EndLine > p.Line {
		end = from + excerptWidth + 1
	}
	var text, marks strings.Builder
	if from > 0 {
		text.WriteString("…")
		marks.WriteString(" ")
	}
	column := from
	for i, r := range rest {
		column++
		if column > from+excerptWidth {
			text.WriteString("…")
			break
		}
		cell := tab
		if r != '\t' {
			cell = escapeRune(rest[i:], r)
		}
		text.WriteString(cell)
		mark := " "
		if column == p.Column || column > p.Column && column < end {
			mark = "^"
		}
		marks.WriteString(strings.Repeat(mark, utf8.RuneCountInString(cell)))
	}
	return text.String(), strings.TrimRight(marks.String(), " ")
}
