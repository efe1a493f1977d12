package source

import (
	"bytes"
	"strings"
)

// ecma notes what a text in JavaScript or TypeScript imports: import x from "x",
// export x from "x", import "x", import("x"), require("x"). It reports whether the text
// names Composio.
func (is *imports) ecma(text []byte) (named bool) {
	named = occurrences(text, func(start, end int) int {
		if text[start] == 'e' {
			return is.clause(text, end)
		}
		if specifier := quoted(text[end:min(len(text), end+2*longest)], true); specifier != nil {
			is.module(specifier)
			return end
		}
		return is.clause(text, end)
	})
	is.required(text)
	return named
}

// required notes what is loaded by require.
func (is *imports) required(text []byte) {
	const word = "require"
	for at := 0; ; {
		next := bytes.IndexByte(text[at:], 'q')
		if next < 0 {
			return
		}
		start := at + next - strings.IndexByte(word, 'q')
		at += next + 1
		if end := start + len(word); start >= 0 && hasAt(text, start, word) && alone(text, start, end) {
			is.module(quoted(text[end:min(len(text), end+2*longest)], true))
		}
	}
}

// clause reads what stands between import or export and the specifier: names,
// and from before it. It gives where it stopped.
func (is *imports) clause(text []byte, at int) int {
	for at < len(text) && !is.full() {
		c := text[at]
		if classes[c] != other {
			at++
			continue
		}
		switch {
		case c == '"' || c == '\'' || c == '`':
			before := bytes.TrimRight(text[max(0, at-longest):at], " \t\r\n\f")
			if bytes.HasSuffix(before, []byte("from")) || bytes.HasSuffix(before, []byte("import")) {
				is.module(quoted(text[at:min(len(text), at+2*longest)], false))
			}
			return at
		case c == '/' && at+1 < len(text) && text[at+1] == '/':
			next := bytes.IndexByte(text[at:], '\n')
			if next < 0 {
				return len(text)
			}
			at += next
		case c == '/' && at+1 < len(text) && text[at+1] == '*':
			next := bytes.Index(text[at+2:], []byte("*/"))
			if next < 0 {
				return len(text)
			}
			at += 2 + next + 2
		default:
			return at
		}
	}
	return at
}

// quoted gives the specifier that follows a word, perhaps in a call, or nil.
func quoted(rest []byte, call bool) []byte {
	rest = skipSpace(rest)
	if call && len(rest) > 0 && rest[0] == '(' {
		rest = skipSpace(rest[1:])
		// Bundlers take instructions here.
		for bytes.HasPrefix(rest, []byte("/*")) {
			end := bytes.Index(rest, []byte("*/"))
			if end < 0 {
				return nil
			}
			rest = skipSpace(rest[end+2:])
		}
	}
	if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' && rest[0] != '`' {
		return nil
	}
	end := bytes.IndexByte(rest[1:], rest[0])
	if end < 0 {
		return nil
	}
	text := rest[1 : 1+end]
	if bytes.ContainsAny(text, " \t\r\n\\") || bytes.Contains(text, []byte("${")) {
		return nil
	}
	return text
}
