package source

import "bytes"

// lookback is how far before import the from of its statement is looked for.
const lookback = 300

// python notes what a text in Python imports, and reports whether the text names
// Composio. In a notebook the lines stand in quotes.
func (is *imports) python(text []byte) (named bool) {
	return occurrences(text, func(start, end int) int {
		if text[start] == 'e' {
			return end
		}
		before := text[max(0, start-lookback):start]
		before = before[bytes.LastIndexByte(before, '\n')+1:]
		if module := fromModule(before); module != nil {
			from := is.module(module)
			rest := each(text[end:], func(name []byte) {
				if from > 0 && !is.full() {
					is.list = append(is.list, Import{from, is.id(name)})
				}
			})
			return len(text) - len(rest)
		}
		if !begins(before) {
			return end
		}
		return len(text) - len(each(text[end:], func(name []byte) { is.module(name) }))
	})
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
	// Most begin the line.
	if module := moduleAt(before, len(before)-len(skipSpace(before))); module != nil {
		return module
	}
	if !bytes.ContainsAny(before, ";:\"") {
		return nil
	}
	return moduleAt(before, bytes.LastIndex(before, fromWord))
}

var fromWord = []byte("from")

// moduleAt gives the module of "from module ", if that is what a line ends in from
// there on.
func moduleAt(line []byte, at int) []byte {
	if at < 0 || !bytes.HasPrefix(line[at:], fromWord) || !alone(line, at, at+len(fromWord)) || !begins(line[:at]) {
		return nil
	}
	module := bytes.TrimSpace(line[at+len(fromWord):])
	for _, c := range module {
		if c != '.' && !nameByte(c) {
			return nil
		}
	}
	return module
}

// each calls visit with the names behind import: modules, or what comes from one.
// It gives the text behind them.
func each(rest []byte, visit func(name []byte)) []byte {
	rest = skipBlanks(rest)
	rest, inside := bytes.CutPrefix(rest, []byte("("))
	for {
		var name []byte
		if name, rest = cutName(skipBetween(rest, inside)); len(name) == 0 {
			return rest
		}
		visit(name)
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
		rest = skipBlanks(rest)
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
