package script

import (
	"regexp"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// The trees keep types shallow. What is needed of the insides of one is read from
// its text.

const (
	longestType = 2_000
	deepestType = 6
)

// sequences and mappings are the types of what holds values of another type, which
// is the last of their arguments.
var (
	sequences = map[string]bool{
		"Array": true, "ReadonlyArray": true, "Set": true, "ReadonlySet": true, "Iterable": true, "AsyncIterable": true,
		"list": true, "List": true, "set": true, "Sequence": true, "MutableSequence": true, "Collection": true,
		"deque": true, "Deque": true, "frozenset": true, "FrozenSet": true,
	}
	mappings = map[string]bool{
		"Map": true, "ReadonlyMap": true, "WeakMap": true, "Record": true,
		"dict": true, "Dict": true, "Mapping": true, "MutableMapping": true, "defaultdict": true, "DefaultDict": true,
		"OrderedDict": true,
	}
)

var typeComment = regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`)

// plainType takes the comments off the text of a type.
func plainType(text string) string { return typeComment.ReplaceAllString(text, " ") }

// splitType cuts the text of a type where sep stands outside of all brackets.
func splitType(text string, sep byte) []string {
	var out []string
	depth, from := 0, 0
	for i := range len(text) {
		switch c := text[i]; {
		case strings.IndexByte("([{<", c) >= 0:
			depth++
		case strings.IndexByte(")]}", c) >= 0, c == '>' && i > 0 && text[i-1] != '=':
			depth--
		case c == sep && depth == 0:
			out = append(out, text[from:i])
			from = i + 1
		}
	}
	return append(out, text[from:])
}

// classOfText is the class of the values of a type, as it is written; nil for none
// of the program's. It makes classes of lists and maps of such values.
func (l *lowerer) classOfText(text string, at syntax.Node, depth int) *flow.Class {
	text = strings.TrimPrefix(strings.Trim(strings.TrimSpace(text), `"'`), "readonly ")
	if depth > deepestType || len(text) > longestType || text == "" {
		return nil
	}
	first := func(parts []string) *flow.Class {
		for _, part := range parts {
			if class := l.classOfText(part, at, depth+1); class != nil {
				return class
			}
		}
		return nil
	}
	if either := splitType(text, '|'); len(either) > 1 {
		return first(either)
	}
	if of, ok := strings.CutSuffix(text, "[]"); ok {
		return l.holder(l.partClass([]string{of}, at, depth), at, false)
	}
	if text[0] == '(' && strings.HasSuffix(text, ")") {
		return l.classOfText(text[1:len(text)-1], at, depth+1)
	}
	open := strings.IndexAny(text, "<[")
	if open < 0 {
		return l.classNamed(text)
	}
	if open == 0 || !strings.HasSuffix(text, ">") && !strings.HasSuffix(text, "]") {
		return nil
	}
	name, args := text[:open], splitType(text[open+1:len(text)-1], ',')
	switch last := name[strings.LastIndexByte(name, '.')+1:]; {
	case wrappers[last]:
		return first(args)
	case sequences[last]:
		return l.holder(l.partClass(args[:1], at, depth), at, false)
	case mappings[last] && len(args) == 2:
		return l.holder(l.partClass(args[1:], at, depth), at, last == "Map" || last == "ReadonlyMap")
	}
	return l.classNamed(name)
}

func (l *lowerer) classNamed(name string) *flow.Class {
	if e := l.typeMeans(name); e != nil {
		return e.class
	}
	return nil
}

// typeMember is a member of an object type. The type of a method is its result's.
type typeMember struct {
	name, typ string
	method    bool
}

var memberName = regexp.MustCompile(`^(?:readonly\s+|async\s+|get\s+)*([A-Za-z_$][\w$]*)\s*\??\s*`)

// typeMembers reads the members of an object type, from the brace on.
func typeMembers(text string) []typeMember {
	text = strings.TrimSuffix(strings.TrimSpace(text[1:]), "}")
	var out []typeMember
	for _, line := range splitType(strings.NewReplacer(",", ";", "\n", ";").Replace(text), ';') {
		line = strings.TrimSpace(line)
		m := memberName.FindStringSubmatchIndex(line)
		if m == nil || m[1] == len(line) {
			continue
		}
		member := typeMember{name: line[m[2]:m[3]]}
		rest := line[m[1]:]
		of, property := strings.CutPrefix(rest, ":")
		of = strings.TrimSpace(of)
		switch {
		case property && strings.Contains(of, "=>"): // run: (a: A) => B
			member.method = of[0] == '(' || of[0] == '<'
			member.typ = of[strings.LastIndex(of, "=>")+2:]
		case property:
			member.typ = of
		case rest[0] == '(' || rest[0] == '<': // run(a: A): B
			member.method = true
			if parts := splitType(rest, ':'); len(parts) > 1 {
				member.typ = parts[len(parts)-1]
			}
		default:
			continue
		}
		member.typ = strings.TrimSpace(strings.ReplaceAll(member.typ, ";", ","))
		out = append(out, member)
	}
	return out
}
