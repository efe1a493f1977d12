package syntax

import (
	"bytes"
	"iter"
	"regexp"
	"unicode/utf8"
)

// prepare gives the text the parser is to read. It has the length of the
// source, so that all offsets hold, and a tree never shows it: texts are taken
// from the source. What the parsers cannot read is written so that they can.
func prepare(l Language, text []byte) []byte {
	text = parsable(text)
	if l == Python {
		return text
	}
	if l == TypeScript || l == TSX {
		text = blankTypes(text)
	}
	text = nameOperands(text)
	text = beginNames(text)
	if l == TSX || l == JavaScript {
		text = tameAmpersands(text)
	}
	return text
}

// parsable makes an underscore of every byte that is no text (NUL, and what is
// not UTF-8): the parsers disagree on such bytes, and an underscore leaves the
// name or the string around it whole.
func parsable(text []byte) []byte {
	if utf8.Valid(text) && bytes.IndexByte(text, 0) < 0 {
		return text
	}
	clean := make([]byte, 0, len(text))
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if r == 0 || r == utf8.RuneError && size == 1 {
			clean = append(clean, '_')
		} else {
			clean = append(clean, text[:size]...)
		}
		text = text[size:]
	}
	return clean
}

// importType is what follows the import of import("x").T.
var importType = regexp.MustCompile(`^\([ \t]*(?:"[^"\n]*"|'[^'\n]*')[ \t]*\)((?:\.[A-Za-z_$][\w$]*)*)([ \t\n?!]*\()?`)

// blankTypes takes away what tree-sitter-typescript 0.23.2 reports as an error:
// the types typeof import("x") and import("x").T become names, and
// export type * loses its type.
func blankTypes(text []byte) []byte {
	source := text
	fill := func(from, to int, with byte) {
		if &text[0] == &source[0] {
			text = bytes.Clone(source)
		}
		for i := from; i < to; i++ {
			text[i] = with
		}
	}
	for at := range every(source, "import(") {
		rest := source[at+len("import"):]
		m := importType.FindSubmatchIndex(rest)
		if m == nil {
			continue
		}
		query := []byte("typeof ")
		isQuery := bytes.HasSuffix(source[:at], query)
		if isQuery {
			fill(at-len(query), at, '_')
		}
		if called := m[4] >= 0; isQuery || m[3] > m[2] && !called {
			fill(at, at+len("import")+m[2], '_')
		}
	}
	for at := range every(source, "export type *") {
		fill(at+len("export"), at+len("export type "), ' ')
	}
	return text
}

// operandBehind finds, behind a <, a variable whose name is a word of types: what
// stands behind the word could not in a type.
var operandBehind = regexp.MustCompile(`^[\s(\[]*(?:(unique)\b|(abstract)\b|(infer)\b|(keyof)\b|(never|unknown)\b)`)

// inType finds what follows such a word in a type.
var inType = [...]*regexp.Regexp{
	regexp.MustCompile(`^\s+symbol\b`),
	regexp.MustCompile(`^\s+new\b`),
	regexp.MustCompile(`^\s+[A-Za-z_$]`),
	regexp.MustCompile("^\\s*[A-Za-z_$({\\[\"'`]"),
	regexp.MustCompile(`^\s*(?:$|[>,=}]|\[\s*\]|\|[^|]|&[^&]|//|/\*|(?:extends|as|is)\b)`),
}

// longestBehind is how far behind a < is looked for the word.
const longestBehind = 200

// nameOperands writes another letter into a variable that both grammars take for
// an operator or a name of types behind a <, as in i < unique.length, because its
// name is one.
func nameOperands(text []byte) []byte {
	source := text
	for at := range every(source, "<") {
		behind := source[at+1 : min(at+1+longestBehind, len(source))]
		if word := bytes.TrimLeft(behind, " \t\r\n(["); len(word) == 0 || bytes.IndexByte([]byte("uaikn"), word[0]) < 0 {
			continue // nearly all of them
		}
		m := operandBehind.FindSubmatchIndex(behind)
		if m == nil {
			continue
		}
		for i, follows := range inType {
			from := m[2*i+2]
			if from < 0 || follows.Match(behind[m[1]:]) || closes(behind[:from], behind[m[1]:]) {
				continue
			}
			if &text[0] == &source[0] {
				text = bytes.Clone(source)
			}
			text[at+1+from] = '_'
		}
	}
	return text
}

// closes reports whether a bracket that stands before a word is closed behind it.
func closes(before, behind []byte) bool {
	rest := bytes.TrimLeft(behind, " \t\r\n")
	return len(rest) > 0 && (rest[0] == ')' && bytes.IndexByte(before, '(') >= 0 || rest[0] == ']' && bytes.IndexByte(before, '[') >= 0)
}

// beginNames writes another letter into a name such as in_use that begins a line, or
// a member that is called in: the scanner of both grammars takes the first letters for
// the operator, and the line for the rest of the one before, if that has no semicolon.
func beginNames(text []byte) []byte {
	source := text
	for at := range every(source, "\n") {
		line := bytes.TrimLeft(source[at+1:], " \t\r")
		rest, ok := bytes.CutPrefix(line, []byte("instanceof"))
		if !ok {
			rest, ok = bytes.CutPrefix(line, []byte("in"))
		}
		if !ok || len(rest) == 0 || bytes.IndexByte([]byte("_$0123456789:?"), rest[0]) < 0 {
			continue
		}
		if &text[0] == &source[0] {
			text = bytes.Clone(source)
		}
		text[len(source)-len(line)] = '_'
	}
	return text
}

// every gives the places where a word stands.
func every(text []byte, word string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for at := 0; ; at += len(word) {
			next := bytes.Index(text[at:], []byte(word))
			if next < 0 || !yield(at+next) {
				return
			}
			at += next
		}
	}
}

// tameAmpersands writes | for a lone &, which the grammars cannot read in the
// text of an element. Where it is an operator the tree gets it back from the
// source, see builder.token.
func tameAmpersands(text []byte) []byte {
	shared := true
	for i, c := range text {
		if c != '&' || i > 0 && text[i-1] == '&' || i+1 < len(text) && text[i+1] == '&' {
			continue
		}
		if shared {
			text = bytes.Clone(text)
			shared = false
		}
		text[i] = '|'
	}
	return text
}
