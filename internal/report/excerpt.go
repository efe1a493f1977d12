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

// excerpt gives the part of a line around a place, and the underline that
// belongs below it. Generated lines can be megabytes long: only what is shown is
// looked at closely.
func excerpt(line string, p rules.Place) (shown, underline string) {
	from := max(0, p.Column-1-excerptLead)
	end := p.EndColumn
	if p.EndLine > p.Line {
		end = from + excerptWidth + 1
	}
	var text, marks strings.Builder
	if from > 0 {
		text.WriteString("…")
		marks.WriteString(" ")
	}
	column := 0
	for i, r := range line {
		column++
		if column <= from {
			continue
		}
		if column > from+excerptWidth {
			text.WriteString("…")
			break
		}
		cell := tab
		if r != '\t' {
			cell = escapeRune(line[i:], r)
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
