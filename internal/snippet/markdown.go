package snippet

import (
	"bytes"

	"github.com/composiolint/composiolint/internal/charset"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Markdown gives the code in the fences of a Markdown or MDX file whose language is
// known, one snippet for each fence that has any. A fence that is not closed goes to the end.
//
// Fences are read line by line and not with a parser of CommonMark: to that, what
// MDX indents below its components is either text of an indented block or part of
// an HTML block, and those are most of the fences in documentation. So a fence may
// be indented by any amount, and one that names a language also ends the one before,
// which somebody forgot to close. Otherwise they open and close as in CommonMark, in
// lists and in quotes, too. What stands in comments is left out.
func Markdown(file []byte) []Snippet {
	var m markdown
	number := 0
	for text := range bytes.Lines(charset.Text(file)) {
		number++
		m.line(line{text: bytes.TrimSuffix(text, []byte("\n")), at: Origin{number, 1}})
	}
	m.close()
	return m.snippets
}

type markdown struct {
	snippets []Snippet
	// fence is the open one, or nil.
	fence *fence
	// comment ends the open comment, or is nil.
	comment []byte
}

// fence is a block of code, as its first line tells and as far as it was read.
type fence struct {
	char   byte // that the fence is of
	length int
	// quotes is how many block quotes the fence is in, indent its column behind
	// their signs, from 0.
	quotes, indent int
	// labelled says that something stands behind the opening, known that it is a
	// language that is read.
	labelled, known bool
	language        syntax.Language
	lines           []line
}

func (m *markdown) line(l line) {
	if m.fence != nil {
		if m.fence.take(l) {
			return
		}
		closed := m.fence.ends(l)
		m.close()
		if closed {
			return
		}
	}
	if m.comment != nil {
		if bytes.Contains(l.text, m.comment) {
			m.comment = nil
		}
		return
	}
	if m.fence = opening(l.text); m.fence == nil {
		m.comment = comment(l.text)
	}
}

// close ends the open fence, if there is one.
func (m *markdown) close() {
	f := m.fence
	m.fence = nil
	if f == nil || len(f.lines) == 0 { // of an unknown language, or with nothing in it
		return
	}
	if f.language == syntax.Python {
		stripPrompts(f.lines)
	}
	dedent(f.lines)
	s := newSnippet(f.language, f.lines)
	s.Fence = true
	m.snippets = append(m.snippets, s)
}

// take adds a line to the fence, unless the fence ends at it.
func (f *fence) take(l line) bool {
	prefix, ok := quotePrefix(l.text, f.quotes)
	if !ok || f.ends(l) || f.yields(l.text[prefix:]) {
		return false
	}
	if f.known {
		l.cut(prefix)
		l.cut(indentPrefix(l.text, f.indent))
		f.lines = append(f.lines, l)
	}
	return true
}

// ends reports whether a line closes the fence.
func (f *fence) ends(l line) bool {
	prefix, ok := quotePrefix(l.text, f.quotes)
	if !ok {
		return false
	}
	rest := l.text[prefix:]
	code := bytes.TrimLeft(rest, " \t")
	// Further to the right it is a part of the code, as in a text within it.
	if width(rest[:len(rest)-len(code)]) > f.indent+3 {
		return false
	}
	run := len(code) - len(bytes.TrimLeft(code, string(f.char)))
	return run >= f.length && len(bytes.TrimSpace(code[run:])) == 0
}

// yields reports whether a line, without its signs of quotes, opens another fence
// that cannot be meant as code of this one.
func (f *fence) yields(text []byte) bool {
	code := bytes.TrimLeft(text, " \t")
	if len(code) == 0 || code[0] != f.char || width(text[:len(text)-len(code)]) > f.indent+3 {
		return false
	}
	other := opening(code)
	return other != nil && other.labelled && other.length >= f.length
}

// opening gives the fence that a line opens, or nil.
func opening(text []byte) *fence {
	f := &fence{}
	start, at := 0, 0 // behind the last quote sign, and where we are
	for {
		at += len(text[at:]) - len(bytes.TrimLeft(text[at:], " \t"))
		if at < len(text) && text[at] == '>' {
			f.quotes++
			at++
			if at < len(text) && text[at] == ' ' {
				at++
			}
			start = at
		} else if n := listMark(text[at:]); n > 0 {
			at += n
		} else {
			break
		}
	}
	rest := text[at:]
	if len(rest) == 0 || rest[0] != '`' && rest[0] != '~' {
		return nil
	}
	f.char = rest[0]
	info := bytes.TrimLeft(rest, string(f.char))
	f.length = len(rest) - len(info)
	if f.length < 3 || f.char == '`' && bytes.IndexByte(info, '`') >= 0 {
		return nil
	}
	f.indent = width(text[start:at])
	f.labelled = len(bytes.TrimSpace(info)) > 0
	f.language, f.known = languageOf(string(info))
	return f
}

// comment gives what ends the comment that a line begins and does not end, or nil.
func comment(text []byte) []byte {
	text = bytes.TrimLeft(text, " \t")
	for _, c := range [...]struct{ begin, end string }{{"<!--", "-->"}, {"{/*", "*/}"}} {
		if rest, ok := bytes.CutPrefix(text, []byte(c.begin)); ok && !bytes.Contains(rest, []byte(c.end)) {
			return []byte(c.end)
		}
	}
	return nil
}
