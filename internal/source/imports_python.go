package source

import "bytes"

// lookback is how far before import the from of its statement is looked for.
const lookback = 300

// importsPython notes what a text in Python imports. In a notebook the lines stand
// in quotes.
func (w *worker) importsPython(text []byte) {
	keyword := []byte("import")
	for at := 0; !w.imports.full(); {
		next := bytes.Index(text[at:], keyword)
		if next < 0 {
			return
		}
		start := at + next
		at = start + len(keyword)
		if !word(text, start, at) {
			continue
		}
		before := text[max(0, start-lookback):start]
		before = before[bytes.LastIndexByte(before, '\n')+1:]
		if begins(before) {
			at = len(text) - len(w.importNames(start, nil, text[at:]))
		} else if module := fromModule(before); module != nil {
			w.imported(start, module)
			at = len(text) - len(w.importNames(start, module, text[at:]))
		}
	}
}

// begins reports whether a statement can begin behind this part of a line.
func begins(before []byte) bool {
	before = bytes.TrimRight(before, " \t\f\r")
	if len(before) == 0 {
		return true
	}
	last := before[len(before)-1]
	return last == ';' || last == ':' || last == '"'
}

// fromModule gives the module of "from module " at the end of a line so far.
func fromModule(before []byte) []byte {
	at := bytes.LastIndex(before, []byte("from"))
	if at < 0 || !word(before, at, at+len("from")) || !begins(before[:at]) {
		return nil
	}
	module := bytes.TrimSpace(before[at+len("from"):])
	for _, c := range module {
		if c != '.' && !nameByte(c) {
			return nil
		}
	}
	return module
}

// importNames notes the names of an import: modules, or what comes from one. It
// gives the text behind them.
func (w *worker) importNames(start int, module, rest []byte) []byte {
	var full []byte
	rest = bytes.TrimLeft(rest, " \t")
	rest, inside := bytes.CutPrefix(rest, []byte("("))
	for {
		var name []byte
		if name, rest = cutName(skipBetween(rest, inside)); len(name) == 0 {
			return rest
		}
		full = append(full[:0], module...)
		if len(module) > 0 && module[len(module)-1] != '.' {
			full = append(full, '.')
		}
		w.imported(start, append(full, name...))
		rest = skipBetween(rest, inside)
		if after, ok := bytes.CutPrefix(rest, []byte("as")); ok && len(after) > 0 && !nameByte(after[0]) {
			_, rest = cutName(skipBetween(after, inside))
			rest = skipBetween(rest, inside)
		}
		var more bool
		if rest, more = bytes.CutPrefix(rest, []byte(",")); !more {
			return rest
		}
	}
}

// skipBetween skips what can stand between names: inside of parentheses line breaks
// and comments, outside only line breaks behind a backslash.
func skipBetween(rest []byte, inside bool) []byte {
	if !inside {
		rest = bytes.TrimLeft(rest, " \t")
		for len(rest) > 0 && rest[0] == '\\' { // the line goes on
			rest = skipSpace(rest[1:])
		}
		return rest
	}
	for rest = skipSpace(rest); len(rest) > 0 && rest[0] == '#'; rest = skipSpace(rest) {
		_, rest, _ = bytes.Cut(rest, []byte("\n"))
	}
	return rest
}

// cutName takes a name, which may have dots, off the front of a text.
func cutName(text []byte) (name, rest []byte) {
	n := 0
	for n < len(text) && (text[n] == '.' || nameByte(text[n])) {
		n++
	}
	return text[:n], text[n:]
}
