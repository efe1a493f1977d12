package snippet

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// literal is a string in a JSON file, from its first character to its last, without
// the quotes.
type literal struct{ start, end int }

// write writes what a literal says. The decoder has checked it.
func (l literal) write(w *writer, at *cursor) {
	w.moved(at.to(l.start))
	for i := l.start; i < l.end; {
		if at.source[i] == '\\' && i+1 < l.end {
			n, r := escape(at.source[i:l.end])
			i += n
			w.write(r, utf8.AppendRune(nil, r))
			w.moved(at.to(i))
			continue
		}
		// An invalid byte counts as a character, and stays as it is.
		r, n := utf8.DecodeRune(at.source[i:l.end])
		w.write(r, at.source[i:i+n])
		i += n
	}
}

// escape gives the length of the escape at the start of text, and what it says.
func escape(text []byte) (int, rune) {
	switch text[1] {
	case 'n':
		return 2, '\n'
	case 't':
		return 2, '\t'
	case 'r':
		return 2, '\r'
	case 'b':
		return 2, '\b'
	case 'f':
		return 2, '\f'
	case 'u':
		first := unit(text)
		if utf16.IsSurrogate(first) {
			if len(text) >= 12 && text[6] == '\\' {
				if pair := utf16.DecodeRune(first, unit(text[6:])); pair != utf8.RuneError {
					return 12, pair
				}
			}
			first = utf8.RuneError
		}
		return min(6, len(text)), first
	}
	return 2, rune(text[1])
}

// unit reads \uXXXX.
func unit(text []byte) rune {
	if len(text) < 6 || text[1] != 'u' {
		return utf8.RuneError
	}
	n, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	if err != nil {
		return utf8.RuneError
	}
	return rune(n)
}

// writer makes lines of the characters of literals.
type writer struct {
	lines []line
	// at is where the next character stands.
	at Origin
	// column is where the next character comes to stand in its line, from 1, or 0 if
	// it begins a line.
	column int
	// jumped says that the next character does not stand behind the one before.
	jumped bool
}

// moved says where the next character stands.
func (w *writer) moved(at Origin) { w.at, w.jumped = at, true }

// write adds a character, given as code point and as text.
func (w *writer) write(r rune, text []byte) {
	if w.column == 0 {
		w.lines = append(w.lines, line{at: w.at})
		w.column, w.jumped = 1, false
	}
	if r == '\n' {
		w.column = 0
		return
	}
	l := &w.lines[len(w.lines)-1]
	if w.jumped {
		l.marks = append(l.marks, mark{w.column, w.at})
		w.jumped = false
	}
	l.text = append(l.text, text...)
	w.column++
	w.at.Column++
}
