package snippet

import (
	"bytes"
	"slices"
	"strings"
)

// timed are the magics of cells whose other lines are Python all the same.
var timed = []string{"time", "timeit", "capture", "prun", "memit"}

// withoutMagic makes Python of the lines of a cell. A command of IPython becomes
// pass, what is assigned from one None, and a cell for another language nothing.
func withoutMagic(lines []line) []line {
	var p python
	for i := range lines {
		l := &lines[i]
		code := bytes.TrimSpace(l.text)
		if name, ok := bytes.CutPrefix(code, []byte("%%")); ok && first(lines[:i]) {
			if word := strings.Fields(string(name)); len(word) == 0 || !slices.Contains(timed, word[0]) {
				return nil
			}
			l.replace(nil)
			continue
		}
		switch end := p.magic(l.text); {
		case p.command: // goes on from the line before
			p.command = bytes.HasSuffix(code, []byte(`\`))
			l.replace(nil)
		case end >= 0:
			p.command = bytes.HasSuffix(code, []byte(`\`))
			with := "pass"
			if len(bytes.TrimSpace(l.text[:end])) > 0 {
				with = " None"
			}
			l.replace(append(bytes.Clone(l.text[:end]), with...))
		default:
			p.line(l.text)
		}
	}
	return lines
}

// first reports whether nothing stands before.
func first(before []line) bool {
	return !slices.ContainsFunc(before, func(l line) bool { return len(bytes.TrimSpace(l.text)) > 0 })
}

// replace gives a line another text.
func (l *line) replace(text []byte) { l.text, l.marks = text, nil }

// python is how far the statements of a cell have come.
type python struct {
	// quote is the character of the string in three quotes that is open, or 0.
	quote byte
	// depth is how many brackets are open.
	depth int
	// joined says that the line before ends in a backslash, command that it does
	// and is a command.
	joined, command bool
}

// magic gives the offset from which a line is for IPython, or -1: a percent sign is
// also an operator, and a mark in a text.
func (p *python) magic(text []byte) int {
	if p.quote != 0 || p.depth > 0 || p.joined {
		return -1
	}
	code := bytes.TrimLeft(text, " \t")
	indent := len(text) - len(code)
	code = bytes.TrimRight(code, " \t\r")
	if len(code) == 0 || code[0] == '#' {
		return -1
	}
	if bytes.IndexByte([]byte("%!?"), code[0]) >= 0 || installs(code) {
		return indent
	}
	if code[len(code)-1] == '?' && !bytes.ContainsAny(code, "#'\"") {
		return indent
	}
	target, value, ok := bytes.Cut(code, []byte("="))
	value = bytes.TrimLeft(value, " \t")
	if !ok || len(value) < 2 || value[0] != '!' && value[0] != '%' || value[1] == '=' {
		return -1
	}
	for _, c := range target {
		if bytes.IndexByte([]byte(" \t.,_[]"), c) < 0 && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') && c < 0x80 {
			return -1
		}
	}
	return indent + len(target) + 1
}

// installs recognises the commands that IPython takes without a percent sign as well:
// in Python two words do not follow each other like this.
func installs(code []byte) bool {
	words := strings.Fields(string(code[:min(len(code), 40)]))
	if len(words) < 2 {
		return false
	}
	switch words[0] {
	case "pip", "conda", "mamba", "micromamba", "uv":
		switch words[1] {
		case "install", "uninstall", "list", "show", "freeze", "update", "pip", "add":
			return true
		}
	}
	return false
}

// line goes through a line of Python.
func (p *python) line(text []byte) {
	text = bytes.TrimRight(text, "\r")
	p.joined = bytes.HasSuffix(text, []byte(`\`))
	for i := 0; i < len(text); i++ {
		c := text[i]
		triple := i+2 < len(text) && text[i+1] == c && text[i+2] == c
		switch {
		case c == '\\':
			i++
		case p.quote != 0:
			if c == p.quote && triple {
				p.quote = 0
				i += 2
			}
		case c == '#':
			p.joined = false
			return
		case (c == '"' || c == '\'') && triple:
			p.quote = c
			i += 2
		case c == '"' || c == '\'':
			i = stringEnd(text, i)
		case c == '(' || c == '[' || c == '{':
			p.depth++
		case (c == ')' || c == ']' || c == '}') && p.depth > 0:
			p.depth--
		}
	}
}

// stringEnd gives the offset of the quote that ends the string which starts at an
// offset, or of the end of the line.
func stringEnd(text []byte, start int) int {
	for i := start + 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case text[start]:
			return i
		}
	}
	return len(text)
}
