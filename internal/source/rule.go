package source

import (
	"path"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// form says how a rule compares. Most rules need no pattern.
type form uint8

const (
	whole   form = iota // the text itself
	prefix              // what begins with the text
	suffix              // what ends with the text
	pattern             // what the text matches as a pattern of doublestar
)

// rule is one line of an ignore file.
type rule struct {
	text string
	form form
	// byPath says that the rule is about the path below the ignore file, and not
	// about the name of an entry wherever it lies.
	byPath  bool
	dirOnly bool
	negated bool
}

// match reports whether a rule is about an entry. The path has slashes.
func (r *rule) match(path, name string) bool {
	subject := name
	if r.byPath {
		subject = path
	}
	switch r.form {
	case whole:
		return subject == r.text
	case prefix:
		return strings.HasPrefix(subject, r.text)
	case suffix:
		return strings.HasSuffix(subject, r.text)
	default:
		return doublestar.MatchUnvalidated(r.text, subject)
	}
}

func parseRules(text string) []rule {
	var list []rule
	for line := range strings.Lines(text) {
		if r, ok := parseRule(line); ok {
			list = append(list, r)
		}
	}
	return list
}

// parseRule reads a line, and tells whether it is a rule that can match.
func parseRule(line string) (rule, bool) {
	var r rule
	line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
	line = trimSpaces(line)
	if strings.HasPrefix(line, "#") {
		return r, false
	}
	line, r.negated = strings.CutPrefix(line, "!")
	line, r.dirOnly = strings.CutSuffix(line, "/")
	r.byPath = strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	// "**/name" is "name", wherever that lies.
	if rest, ok := strings.CutPrefix(line, "**/"); ok && !strings.Contains(rest, "/") {
		line, r.byPath = rest, false
	}
	if line == "" {
		return r, false
	}
	r.text = line
	first, last := line[0] == '*', strings.HasSuffix(line, "*")
	switch {
	case plain(line):
		r.form = whole
	case first && !r.byPath && plain(line[1:]):
		r.text, r.form = line[1:], suffix
	case last && !r.byPath && plain(line[:len(line)-1]):
		r.text, r.form = line[:len(line)-1], prefix
	default:
		r.text, r.form = translated(line), pattern
	}
	// Git takes a line that is no pattern for one that matches nothing.
	return r, r.form != pattern || doublestar.ValidatePattern(r.text)
}

// plain reports whether a pattern matches itself alone.
func plain(pattern string) bool { return !strings.ContainsAny(pattern, `*?[\`) }

// trimSpaces takes away the spaces at the end of a line, up to one that a
// backslash keeps.
func trimSpaces(line string) string {
	trimmed := strings.TrimRight(line, " ")
	kept := len(trimmed) - len(strings.TrimRight(trimmed, `\`))
	if kept%2 == 1 && len(trimmed) < len(line) {
		trimmed += " "
	}
	return trimmed
}

// translated writes a pattern of git for doublestar: braces mean themselves, more
// stars are no more than two, "not one of" does not mean a slash, and "dir/**" is
// what lies in dir, but not dir.
func translated(line string) string {
	var b strings.Builder
	class := false
	for i := 0; i < len(line); i++ {
		c, rest := line[i], line[i+1:]
		switch {
		case c == '\\' && rest != "":
			b.WriteByte(c)
			i++
		case c == '{' || c == '}':
			b.WriteByte('\\')
		case class:
			class = c != ']'
		case c == '[' && rest != "":
			class = true
			if rest[0] == '!' || rest[0] == '^' {
				b.WriteString("[^/")
				i++
				continue
			}
		case c == '*' && strings.HasPrefix(rest, "**"):
			continue
		}
		b.WriteByte(line[i])
	}
	text := b.String()
	if dir, last := path.Split(text); dir != "" && last == "**" {
		text += "/*"
	}
	return text
}
