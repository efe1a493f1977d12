package syntax

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// stride is how far the marks are apart.
const stride = 4096

// mark says how many code points stand before an offset.
type mark struct{ offset, points int }

// marksOf counts a text once, so that places in a very long line need not each count
// the line anew.
func marksOf(text string) []mark {
	marks := []mark{{}}
	for last := marks[0]; len(text)-last.offset > stride; last = marks[len(marks)-1] {
		next := wholeRune(text, last.offset+stride)
		marks = append(marks, mark{next, last.points + utf8.RuneCountInString(text[last.offset:next])})
	}
	return marks
}

// wholeRune moves an offset back to where a code point begins.
func wholeRune(text string, offset int) int {
	for back := range utf8.UTFMax {
		if utf8.RuneStart(text[offset-back]) {
			return offset - back
		}
	}
	return offset // among bytes that are no text each counts for itself
}

// points counts the code points between two offsets at which some begin.
func (t *Tree) points(start, end int) int {
	if end-start <= 2*stride {
		return utf8.RuneCountInString(t.Source[start:end])
	}
	t.counting.Do(func() { t.marks = marksOf(t.Source) })
	before := func(offset int) mark { // the last mark at or before it
		i, found := slices.BinarySearchFunc(t.marks, offset, func(m mark, at int) int { return cmp.Compare(m.offset, at) })
		if !found {
			i--
		}
		return t.marks[i]
	}
	from, to := before(start), before(end)
	return to.points - from.points + utf8.RuneCountInString(t.Source[to.offset:end]) - utf8.RuneCountInString(t.Source[from.offset:start])
}
