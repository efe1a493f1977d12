package snippet

import "bytes"

// tab is how far apart tab stops are in Markdown.
const tab = 4

// width is how many columns an indentation takes.
func width(text []byte) int {
	columns := 0
	for _, c := range text {
		columns = after(columns, c)
	}
	return columns
}

// after is the column behind a character at a column.
func after(column int, c byte) int {
	if c == '\t' {
		return column + tab - column%tab
	}
	return column + 1
}

// indentPrefix gives the length of the indentation of a line, of at most so many
// columns.
func indentPrefix(text []byte, columns int) int {
	column := 0
	for n, c := range text {
		column = after(column, c)
		if c != ' ' && c != '\t' || column > columns {
			return n
		}
	}
	return len(text)
}

// quotePrefix gives the length of the signs of so many block quotes before a line,
// and whether the line has them.
func quotePrefix(text []byte, quotes int) (int, bool) {
	at := 0
	for range quotes {
		at += len(text[at:]) - len(bytes.TrimLeft(text[at:], " \t"))
		if at == len(text) || text[at] != '>' {
			return 0, false
		}
		at++
		if at < len(text) && text[at] == ' ' {
			at++
		}
	}
	return at, true
}

// listMark gives the length of the sign of a list item at the start of text, or 0.
func listMark(text []byte) int {
	n := 0
	for n < len(text) && n < 9 && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	marks := "-*+"
	if n > 0 {
		marks = ".)"
	}
	if n+1 < len(text) && bytes.IndexByte([]byte(marks), text[n]) >= 0 && (text[n+1] == ' ' || text[n+1] == '\t') {
		return n + 1
	}
	return 0
}

// dedent takes away the indentation that all lines have. Blank lines have any.
func dedent(lines []line) {
	var common []byte
	first := true
	for _, l := range lines {
		code := bytes.TrimLeft(l.text, " \t")
		if len(bytes.TrimSpace(code)) == 0 {
			continue
		}
		indent := l.text[:len(l.text)-len(code)]
		if first {
			common, first = indent, false
		}
		common = common[:shared(common, indent)]
	}
	for i := range lines {
		lines[i].cut(shared(common, lines[i].text))
	}
}

// shared is the length of what a and b both begin with.
func shared(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// stripPrompts makes code of what was copied from an interactive session of Python,
// if it is that: prompts go, and so does what was printed.
func stripPrompts(lines []line) {
	if !session(lines) {
		return
	}
	for i := range lines {
		l := &lines[i]
		code := bytes.TrimLeft(l.text, " \t")
		if !bytes.HasPrefix(code, []byte(">>>")) && !bytes.HasPrefix(code, []byte("...")) {
			l.text = nil
			continue
		}
		prompt := len(l.text) - len(code) + 3
		if prompt < len(l.text) && l.text[prompt] == ' ' {
			prompt++
		}
		l.cut(prompt)
	}
}

// session reports whether the first code in lines has a prompt.
func session(lines []line) bool {
	for _, l := range lines {
		code := bytes.TrimSpace(l.text)
		if len(code) > 0 && code[0] != '#' {
			return bytes.HasPrefix(code, []byte(">>>"))
		}
	}
	return false
}
