package syntax

import "testing"

func TestStringValue(t *testing.T) {
	type value struct {
		language     Language
		source, want string
	}
	for _, v := range []value{
		{TypeScript, `'default'`, "default"},
		{TypeScript, `"a\n\x41\u0042\u{43}\'\q\0"`, "a\nABC'q\x00"},
		{TypeScript, `"\ud83d\ude00"`, "😀"},
		{TypeScript, "'a\\\nb'", "ab"},
		{TypeScript, "`a\\`b`", "a`b"},
		{TypeScript, `''`, ""},
		{JavaScript, `<a b="x\n" />`, `x\n`},
		{Python, `"default"`, "default"},
		{Python, `r'\d'`, `\d`},
		{Python, `b"\x41" `, "A"},
		{Python, `'\q\N{BULLET}'`, `\q\N{BULLET}`},
		{Python, `"\U0001F600\101\a"`, "😀A\a"},
		{Python, `"""a "b" c"""`, `a "b" c`},
		{Python, `'''it's'''`, "it's"},
		{Python, `""`, ""},
		{Python, `""""""`, ""},
		{Python, `f"a"`, "a"},
		{Python, `"a" 'b' r"\c"`, `ab\c`},
		{Python, `f"{{{x}}}"`, "{"},
		{Python, `f"{{a}}"`, "{a}"},
	} {
		found := false
		for n := range parse(t, v.language, v.source).Root().Descendants() {
			got, ok := n.StringValue()
			if !ok || found {
				continue
			}
			found = true
			if got != v.want {
				t.Errorf("%s %s: %q, want %q", v.language, v.source, got, v.want)
			}
		}
		if !found {
			t.Errorf("%s %s: no text", v.language, v.source)
		}
	}
}

func TestStringValueOfParts(t *testing.T) {
	for source, language := range map[string]Language{"`a${b}`": TypeScript, `f"a{b}"`: Python, `"a" f"{b}"`: Python} {
		n := parse(t, language, source).Root().Child(FieldNone)
		if text, ok := n.StringValue(); ok || n.Kind() != Template {
			t.Errorf("%s: %q %s", source, text, n)
		}
	}
}
