package syntax

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func TestPositionsCountCodePoints(t *testing.T) {
	source := "const a = '😀é', b = f()\r\n\tg(a)\n"
	for name, bytes := range map[string]string{
		"UTF-8":              source,
		"UTF-8 with a mark":  "\ufeff" + source,
		"UTF-16 little":      encode16(source, false),
		"UTF-16 big":         encode16(source, true),
		"an invalid byte":    strings.Replace(source, "é", "\xe9", 1),
		"a NUL in a string":  strings.Replace(source, "é", "\x00", 1),
		"a letter in place":  strings.Replace(source, "é", "e", 1),
		"a NUL in a comment": source + "// \x00",
	} {
		tree := parse(t, TypeScript, bytes)
		var calls []Node
		for n := range tree.Root().Descendants() {
			if n.Kind() == Call {
				calls = append(calls, n)
			}
		}
		if len(calls) != 2 || tree.Root().Has(FlagDamaged) {
			t.Errorf("%s: %s", name, outline(tree))
			continue
		}
		if got, want := calls[0].Position(), (Position{1, 21}); got != want {
			t.Errorf("%s: f() at %v, want %v", name, got, want)
		}
		if got, want := calls[1].EndPosition(), (Position{2, 6}); got != want {
			t.Errorf("%s: g(a) ends at %v, want %v", name, got, want)
		}
		if got := calls[1].Text(); got != "g(a)" {
			t.Errorf("%s: text %q", name, got)
		}
	}
}

func encode16(source string, big bool) string {
	out := []byte{0xff, 0xfe}
	if big {
		out = []byte{0xfe, 0xff}
	}
	for _, unit := range utf16.Encode([]rune(source)) {
		if big {
			out = append(out, byte(unit>>8), byte(unit))
		} else {
			out = append(out, byte(unit), byte(unit>>8))
		}
	}
	return string(out)
}

// In a line of any length and of any bytes a column is what counting from its start gives.
func TestColumnsOfLongLines(t *testing.T) {
	for name, part := range map[string]string{
		"letters": "a", "of two bytes": "é", "of four": "😀", "mixed": "a😀é€", "no text": "\x80", "broken": "\xf0\x9f\x98a\xff", "ends early": "€\xe2\x82",
	} {
		text := "# first\n# " + strings.Repeat(part, 5*stride/len(part)+7) + "\nb = 1"
		tree := &Tree{Source: text, lines: lineStarts(text)}
		start := strings.IndexByte(text, '\n') + 1
		for offset := start; offset < len(text)-6; offset += 211 {
			for !utf8.RuneStart(text[offset]) && utf8.ValidString(part) {
				offset++
			}
			got, want := tree.Position(offset), Position{2, utf8.RuneCountInString(text[start:offset]) + 1}
			if got != want {
				t.Fatalf("%s: offset %d at %v, want %v", name, offset, got, want)
			}
		}
		if got, want := tree.Position(len(text)), (Position{3, 6}); got != want {
			t.Errorf("%s: the end at %v, want %v", name, got, want)
		}
	}
}

func TestPositionsOutsideOfTheText(t *testing.T) {
	tree := parse(t, Python, "a\nbc")
	for offset, want := range map[int]Position{-1: {1, 1}, 0: {1, 1}, 1: {1, 2}, 2: {2, 1}, 4: {2, 3}, 99: {2, 3}} {
		if got := tree.Position(offset); got != want {
			t.Errorf("offset %d: %v, want %v", offset, got, want)
		}
	}
	if got := (Node{}).Position(); got != (Position{}) {
		t.Errorf("nothing stands at %v", got)
	}
}
