package source

import (
	"bytes"
	"strings"
)

const (
	// mostImports is how many imports of a file are kept.
	mostImports = 300
	// longest is how long a specifier can be.
	longest = 500
	// usual is how many names there is room for from the start.
	usual = 4096
	// chunk is how many imports there is room for at a time.
	chunk = 8192
)

// Import is what a file imports, as places in [Found.Names].
type Import struct {
	// Module is the specifier.
	Module uint32
	// Name is imported from there in Python, and may be a module too; 0 for none.
	Name uint32
}

// imports collects what files import. Each text is there once: most are imported
// by many files.
type imports struct {
	names []string
	ids   map[string]uint32
	// last is the last file that has imported a module.
	last []int
	// chunks hold the imports of all files, one file after the other. List is the last
	// of them, and start where the file in hand begins in it.
	chunks      [][]Import
	list        []Import
	start, file int
}

func newImports() imports {
	is := imports{names: make([]string, 1, usual), last: make([]int, 1, usual), ids: make(map[string]uint32, usual)}
	is.ids[""] = 0
	return is
}

// of finds what a text imports.
func (is *imports) of(kind Kind, text []byte) []Import {
	if cap(is.list)-len(is.list) < mostImports { // a slice that grows is copied, over and over
		is.chunks = append(is.chunks, is.list)
		is.list = make([]Import, 0, chunk)
	}
	is.start = len(is.list)
	is.file++
	switch kind {
	case ECMA, Component:
		is.ecma(text)
	case Python, Notebook:
		is.python(text)
	}
	return is.list[is.start:len(is.list):len(is.list)]
}

func (is *imports) full() bool { return len(is.list)-is.start >= mostImports }

// module notes that the file in hand imports a module.
func (is *imports) module(text []byte) uint32 {
	if len(text) == 0 || len(text) > longest {
		return 0
	}
	id := is.id(text)
	if is.last[id] != is.file && !is.full() {
		is.last[id] = is.file
		is.list = append(is.list, Import{Module: id})
	}
	return id
}

// id gives a text its number.
func (is *imports) id(text []byte) uint32 {
	id, ok := is.ids[string(text)]
	if !ok {
		id = uint32(len(is.names))
		name := string(text)
		is.ids[name] = id
		is.names = append(is.names, name)
		is.last = append(is.last, 0)
	}
	return id
}

// adopt takes over the imports of another worker's files.
func (is *imports) adopt(other *imports) {
	ids := make([]uint32, len(other.names))
	for i, name := range other.names {
		ids[i] = is.id([]byte(name))
	}
	for _, list := range append(other.chunks, other.list) {
		for i, one := range list {
			list[i] = Import{ids[one.Module], ids[one.Name]}
		}
	}
}

// rare is where in the words import, export and require their rarest letter stands.
const rare = 2

// occurrences calls visit with each place where one of some words stands by itself.
// The words have the same letter at rare. Visit tells from where to go on.
func occurrences(text []byte, words []string, visit func(start, end int) int) {
	for at := rare; at < len(text); {
		next := bytes.IndexByte(text[at:], words[0][rare])
		if next < 0 {
			return
		}
		start := at + next - rare
		at += next + 1
		for _, word := range words {
			end := start + len(word)
			if end <= len(text) && text[at] == word[rare+1] && string(text[start:end]) == word && alone(text, start, end) {
				at = max(at, visit(start, end)+rare)
				break
			}
		}
	}
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
