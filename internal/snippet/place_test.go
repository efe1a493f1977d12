package snippet

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/composiolint/composiolint/internal/syntax"
)

// shown writes a snippet in one line.
func shown(s Snippet) string {
	return s.Language.String() + ": " + string(s.Text)
}

func all(list []Snippet) string {
	var texts []string
	for _, s := range list {
		texts = append(texts, shown(s))
	}
	return strings.Join(texts, " & ")
}

// checkPlaces compares each character of a snippet with the one in the file that
// it is said to be, where that is one of the same.
func checkPlaces(t *testing.T, file []byte, s Snippet, same func(inner, outer rune) bool) {
	t.Helper()
	if lines := bytes.Count(s.Text, []byte("\n")) + 1; lines != len(s.Lines) {
		t.Errorf("%d lines of text have %d origins", lines, len(s.Lines))
	}
	outer := strings.Split(string(file), "\n")
	for i, text := range strings.Split(string(s.Text), "\n") {
		for j, r := range []rune(text) {
			line, column := s.Place(i+1, j+1)
			if line < 1 || line > len(outer) || column < 1 || column > utf8.RuneCountInString(outer[line-1]) {
				t.Errorf("%d:%d of %q is at %d:%d, outside of the file", i+1, j+1, s.Text, line, column)
			} else if got := []rune(outer[line-1])[column-1]; !same(r, got) {
				t.Errorf("%d:%d of %q is at %d:%d, but there is %q", i+1, j+1, s.Text, line, column, got)
			}
		}
	}
}

func equal(inner, outer rune) bool { return inner == outer }

func TestPlaceOutside(t *testing.T) {
	s := newSnippet(syntax.Python, []line{{text: []byte("a"), at: Origin{3, 5}}, {text: []byte("b"), at: Origin{7, 9}}})
	for _, test := range []struct{ line, column, wantLine, wantColumn int }{
		{1, 1, 3, 5}, {2, 2, 7, 10}, {3, 1, 7, 9}, {99, 2, 7, 10}, {0, 0, 3, 5}, {-1, 2, 3, 6},
	} {
		if line, column := s.Place(test.line, test.column); line != test.wantLine || column != test.wantColumn {
			t.Errorf("%d:%d is at %d:%d, want %d:%d", test.line, test.column, line, column, test.wantLine, test.wantColumn)
		}
	}
	if line, column := (Snippet{}).Place(4, 2); line != 4 || column != 2 {
		t.Errorf("of nothing 4:2 is at %d:%d", line, column)
	}
}
