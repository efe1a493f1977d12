package source

import (
	"bytes"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// occurrences calls visit with each place where import or export stands by itself, and
// goes on behind what visit has read: it tells up to where. It reports whether Composio
// is named, anywhere: all three words are told by their p, and one search does for all.
func occurrences(text []byte, visit func(start, end int) int) (named bool) {
	read := 0
	for at := rare; at < len(text)-1; at++ {
		next := bytes.IndexByte(text[at:len(text)-1], 'p')
		if next < 0 {
			break
		}
		at += next
		if text[at+1] != 'o' {
			continue
		}
		start := at - rare
		switch end := start + len("import"); {
		case bytes.HasPrefix(text[start:], []byte(composio.Name)):
			named = true
		case start >= read && (hasAt(text, start, "import") || hasAt(text, start, "export")) && alone(text, start, end):
			read = visit(start, end)
		}
	}
	return named
}

// rare is where the p stands in each of the words.
const rare = 2

func hasAt(text []byte, at int, word string) bool {
	return at+len(word) <= len(text) && string(text[at:at+len(word)]) == word
}

// Names reports whether a name stands in a text.
func Names(text []byte, name string) bool {
	for at := 0; name != ""; {
		next := bytes.Index(text[at:], []byte(name))
		if next < 0 {
			return false
		}
		at += next
		if alone(text, at, at+len(name)) {
			return true
		}
		at++
	}
	return false
}

// alone reports whether text has a word of its own from start to end.
func alone(text []byte, start, end int) bool {
	return (start == 0 || !nameByte(text[start-1])) && (end >= len(text) || !nameByte(text[end]))
}

// nameByte reports whether c can be part of a name in any of the languages.
func nameByte(c byte) bool { return classes[c] == name }

// classes tell the bytes apart that names and the lists of names are made of.
var classes = func() (table [256]class) {
	for c := range table {
		switch {
		case 'a' <= c && c <= 'z' || c == '_' || c == '$' || c >= 0x80 || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z':
			table[c] = name
		case strings.IndexByte(" {},*\n\r\t\f", byte(c)) >= 0:
			table[c] = between
		}
	}
	return table
}()

type class uint8

const (
	other   class = iota
	name          // part of a name
	between       // between the names of an import
)

// skipBlanks skips what a line can go on behind.
func skipBlanks(text []byte) []byte {
	for len(text) > 0 && (text[0] == ' ' || text[0] == '\t') {
		text = text[1:]
	}
	return text
}

func skipSpace(text []byte) []byte {
	for len(text) > 0 && (text[0] == ' ' || text[0] == '\n' || text[0] == '\t' || text[0] == '\r' || text[0] == '\f') {
		text = text[1:]
	}
	return text
}
