package report

import (
	"strings"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

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
			shown, underline := excerpt(test.line, rules.Place{Line: 1, EndLine: 1, Column: test.column, EndColumn: test.end})
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
		shown, underline := excerpt(line, rules.Place{Line: 1, EndLine: 1, Column: column, EndColumn: end})
		if strings.ContainsAny(shown+underline, "\x1b\n\r\t\x00") {
			t.Errorf("%q, %q", shown, underline)
		}
	})
}
