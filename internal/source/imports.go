package source

import (
	"bytes"
	"cmp"
	"slices"
)

const (
	// mostImports is how many specifiers of a file are kept.
	mostImports = 300
	// longest is how long a specifier can be.
	longest = 500
)

// imports collects the specifiers of one file.
type imports struct {
	list []specifier
	seen map[string]bool
}

type specifier struct {
	at   int
	text string
}

func (w *worker) importsOf(kind Kind, text []byte) []string {
	is := &w.imports
	is.list = is.list[:0]
	if is.seen == nil {
		is.seen = map[string]bool{}
	}
	clear(is.seen)
	switch kind {
	case ECMA, Component:
		w.importsECMA(text)
	case Python, Notebook:
		w.importsPython(text)
	}
	if len(is.list) == 0 {
		return nil
	}
	slices.SortStableFunc(is.list, func(a, b specifier) int { return cmp.Compare(a.at, b.at) })
	names := make([]string, len(is.list))
	for i, s := range is.list {
		names[i] = s.text
	}
	return names
}

func (is *imports) full() bool { return len(is.list) >= mostImports }

// imported notes a specifier that stands at an offset.
func (w *worker) imported(at int, text []byte) {
	is := &w.imports
	if len(text) == 0 || len(text) > longest || is.full() || is.seen[string(text)] {
		return
	}
	name, ok := w.interned[string(text)]
	if !ok {
		name = string(text)
		w.interned[name] = name
	}
	is.seen[name] = true
	is.list = append(is.list, specifier{at, name})
}

// word reports whether text has a word of its own from start to end.
func word(text []byte, start, end int) bool {
	return (start == 0 || !nameByte(text[start-1])) && (end >= len(text) || !nameByte(text[end]))
}

// nameByte reports whether c can be part of a name in any of the languages.
func nameByte(c byte) bool {
	return c == '_' || c == '$' || c >= 0x80 || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func skipSpace(text []byte) []byte { return bytes.TrimLeft(text, " \t\r\n\f") }
