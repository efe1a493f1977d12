package report

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

// excerptOf cuts an excerpt out of a whole line.
func excerptOf(line string, p rules.Place) (shown, underline string) {
	src := &sources{lines: map[string][]string{"a": {line}}}
	rest, _ := src.rest("a", 1, excerptFrom(p))
	return excerpt(rest, p)
}

// Findings of one line are cut out of it one after the other, and going back is allowed.
func TestRestOfALine(t *testing.T) {
	src := &sources{lines: map[string][]string{"a": {"é1\xff23", "45"}, "b": {"é6"}}}
	for _, test := range []struct {
		file         string
		line, points int
		want         string
	}{
		{"a", 1, 0, "é1\xff23"}, {"a", 1, 1, "1\xff23"}, {"a", 1, 3, "23"}, {"a", 1, 2, "\xff23"}, {"a", 2, 1, "5"},
		{"a", 1, 1, "1\xff23"}, {"b", 1, 1, "6"}, {"b", 1, 9, ""},
	} {
		if got, ok := src.rest(test.file, test.line, test.points); !ok || got != test.want {
			t.Errorf("%s:%d behind %d: %q, want %q", test.file, test.line, test.points, got, test.want)
		}
	}
	if _, ok := src.rest("a", 3, 0); ok {
		t.Error("there is a line 3")
	}
}

func TestExcerpt(t *testing.T) {
	x := strings.Repeat("x", 1000)
	tests := map[string]struct {
		line             string
		column, end      int
		shown, underline string
	}{
		"word":            {"a := bb + c", 6, 8, "a := bb + c", "     ^^"},
		"tab":             {"\ta\tb", 4, 5, "    a    b", "         ^"},
		"tab underlined":  {"\ta", 1, 3, "    a", "^^^^^"},
		"other alphabets": {"é := ü", 6, 7, "é := ü", "     ^"},
		"no end":          {"a b", 3, 0, "a b", "  ^"},
		"behind the line": {"a b", 30, 31, "a b", ""},
		"no column":       {"a b", 0, 0, "a b", ""},
		"escape sequence": {"a\x1b[31mb", 7, 8, `a\x1b[31mb`, "         ^"},
		"direction":       {"\u202eab", 2, 3, `\u202eab`, "      ^"},
		"not UTF-8":       {"\xffab", 2, 3, `\xffab`, "    ^"},
		"long":            {x + "here" + x, 1001, 1005, "…" + x[:60] + "here" + x[:56] + "…", " " + strings.Repeat(" ", 60) + "^^^^"},
		"long start":      {"here" + x, 1, 5, "here" + x[:116] + "…", "^^^^"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			shown, underline := excerptOf(test.line, rules.Place{Line: 1, EndLine: 1, Column: test.column, EndColumn: test.end})
			if shown != test.shown || underline != test.underline {
				t.Errorf("got\n%s\n%s\nwant\n%s\n%s", shown, underline, test.shown, test.underline)
			}
		})
	}
}

func TestEscape(t *testing.T) {
	tests := map[string]string{
		"plain, é, 你":       "plain, é, 你",
		"\x1b]0;title\x07":  `\x1b]0;title\a`,
		"a\r\nb\u2066c":     `a\r\nb\u2066c`,
		"\xff\ufffd\u0085":  `\xff` + "\ufffd" + `\u0085`,
		"zero\u200bwidth":   `zero\u200bwidth`,
		"non\u00a0breaking": `non\u00a0breaking`,
	}
	for text, want := range tests {
		if got := escape(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("\ta := \"\x1b\"", 3, 5)
	f.Fuzz(func(t *testing.T, line string, column, end int) {
		shown, underline := excerptOf(line, rules.Place{Line: 1, EndLine: 1, Column: column, EndColumn: end})
		if strings.ContainsAny(shown+underline, "\x1b\n\r\t\x00") {
			t.Errorf("%q, %q", shown, underline)
		}
	})
}

func TestLinesAreThoseOfAnEditor(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{"marked.ts": "\ufeffa\nb", "wide.ts": "\xff\xfea\x00\n\x00b\x00"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		src := newSources(dir)
		for n, want := range []string{"a", "b"} {
			if got, ok := src.line(name, n+1); !ok || got != want {
				t.Errorf("line %d of %s: %q, want %q", n+1, name, got, want)
			}
		}
	}
}
