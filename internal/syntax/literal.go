package syntax

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// StringValue is the text a program sees in a String, a Fragment, or a Template
// all of whose parts are such; false for any other node.
func (n Node) StringValue() (string, bool) {
	switch n.Kind() {
	case String:
		text, raw := n.unquoted()
		return n.unescape(text, raw), true
	case Fragment:
		text := n.Text()
		if n.tree.Language == Python {
			text = doubled.Replace(text)
		}
		return n.unescape(text, n.Has(FlagRaw)), true
	case Template:
		var all strings.Builder
		for part := range n.Children() {
			text, ok := part.StringValue()
			if !ok {
				return "", false
			}
			all.WriteString(text)
		}
		return all.String(), true
	}
	return "", false
}

// doubled are the braces of an f-string that mean themselves.
var doubled = strings.NewReplacer("{{", "{", "}}", "}")

// unquoted takes off the quotes and what Python puts before them.
func (n Node) unquoted() (text string, raw bool) {
	text = n.Text()
	prefix, quote := "", 1
	if n.tree.Language == Python {
		prefix, quote = pythonQuote(text)
	}
	text = text[len(prefix):]
	end := len(text) - quote
	if end < quote || text[:quote] != text[end:] { // the file ends within
		end = len(text)
	}
	text = text[min(quote, end):end]
	if strings.ContainsAny(prefix, "fF") {
		text = doubled.Replace(text)
	}
	return text, n.Has(FlagRaw) || strings.ContainsAny(prefix, "rR")
}

// unescape reads backslashes as the language of the tree does.
func (n Node) unescape(text string, raw bool) string {
	if raw || !strings.Contains(text, `\`) {
		return text
	}
	var out strings.Builder
	for len(text) > 0 {
		at := strings.IndexByte(text, '\\')
		if at < 0 || at == len(text)-1 {
			out.WriteString(text)
			break
		}
		out.WriteString(text[:at])
		size := escape(&out, text[at+1:], n.tree.Language == Python)
		text = text[at+1+size:]
	}
	return out.String()
}

var simpleEscapes = map[byte]string{
	'n': "\n", 't': "\t", 'r': "\r", 'b': "\b", 'f': "\f", 'v': "\v", '\n': "", '\\': `\`, '\'': "'", '"': `"`, '`': "`",
}

// escape writes what stands for the text behind a backslash, and says how much
// of the text that was.
func escape(out *strings.Builder, text string, python bool) int {
	c := text[0]
	switch {
	case simpleEscapes[c] != "" || c == '\n':
		out.WriteString(simpleEscapes[c])
		return 1
	case strings.HasPrefix(text, "\r\n"):
		return 2
	case c == 'x':
		return hexEscape(out, text, 2)
	case c == 'u' && strings.HasPrefix(text, "u{"):
		if end := strings.IndexByte(text, '}'); end > 2 {
			if r, err := strconv.ParseUint(text[2:end], 16, 32); err == nil {
				out.WriteRune(rune(r))
				return end + 1
			}
		}
	case c == 'u':
		return hexEscape(out, text, 4)
	case c == 'U' && python:
		return hexEscape(out, text, 8)
	case c >= '0' && c <= '7':
		size := 1
		for size < 3 && size < len(text) && text[size] >= '0' && text[size] <= '7' {
			size++
		}
		r, _ := strconv.ParseUint(text[:size], 8, 32)
		out.WriteRune(rune(r))
		return size
	case c == 'a' && python:
		out.WriteByte('\a')
		return 1
	}
	if python { // an unknown escape is none
		out.WriteByte('\\')
	}
	r, size := utf8.DecodeRuneInString(text)
	out.WriteRune(r)
	return size
}

// hexEscape reads so many digits behind a letter, and the second half of a surrogate pair.
func hexEscape(out *strings.Builder, text string, digits int) int {
	if len(text) <= digits {
		return 0
	}
	r, err := strconv.ParseUint(text[1:1+digits], 16, 32)
	if err != nil {
		out.WriteByte(text[0])
		return 1
	}
	size := 1 + digits
	if rest := text[size:]; utf16.IsSurrogate(rune(r)) && strings.HasPrefix(rest, `\u`) && len(rest) >= 6 {
		if low, err := strconv.ParseUint(rest[2:6], 16, 32); err == nil {
			out.WriteRune(utf16.DecodeRune(rune(r), rune(low)))
			return size + 6
		}
	}
	out.WriteRune(rune(r))
	return size
}
