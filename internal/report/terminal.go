package report

import (
	"strconv"
	"strings"
)

// escape makes text from source harmless for a terminal: control characters,
// invisible ones and those that turn the direction of writing are spelled out.
func escape(text string) string {
	var b strings.Builder
	for i, r := range text {
		b.WriteString(escapeRune(text[i:], r))
	}
	return b.String()
}

// escapeRune gives one code point of a text, as it can be shown. Rest is the
// text from there on.
func escapeRune(rest string, r rune) string {
	switch {
	case r == '\uFFFD' && rest[0] != 0xEF: // a byte that is not UTF-8
		return `\x` + strconv.FormatInt(0x100+int64(rest[0]), 16)[1:]
	case strconv.IsPrint(r):
		return string(r)
	}
	quoted := strconv.QuoteRune(r)
	return quoted[1 : len(quoted)-1]
}

// palette holds the terminal sequences of a text report. Its zero value is plain.
type palette struct {
	err, warning, info, place, faint, reset string
}

func colours(on bool) palette {
	if !on {
		return palette{}
	}
	return palette{
		err:     "\x1b[1;31m",
		warning: "\x1b[1;33m",
		info:    "\x1b[1;36m",
		place:   "\x1b[1m",
		faint:   "\x1b[2m",
		reset:   "\x1b[0m",
	}
}
