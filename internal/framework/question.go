package framework

import (
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// words is a set of the words of a text.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(text) {
		set[word] = true
	}
	return set
}

// Value tells what the value at a path is. What a row says of a path goes for
// all below it, by way of What.Member. The name is that of a setting
// (Environment) or of the property that can change hands (Contact), "" where it
// has none. Ask Getter first: the arguments of a call are no part of a path.
func Value(language Language, path string) (what What, name string, ok bool) {
	for head := path; head != ""; {
		if what, ok := known[language]().values.find(head, ""); ok {
			what, name := what.below(language, path[len(head):])
			return what, name, what != Nothing
		}
		if cut, ok := strings.CutSuffix(head, "()"); ok {
			head = cut
		} else {
			head = head[:max(strings.LastIndexByte(head, '.'), 0)]
		}
	}
	return Nothing, "", false
}

// below follows what is left of a path.
func (w What) below(language Language, rest string) (What, string) {
	name := ""
	for segment := range strings.SplitSeq(rest, ".") {
		member := strings.TrimRight(segment, "()")
		if member == "" {
			continue // a call gives what is called
		}
		var called string
		w, called = w.Member(language, member)
		if name == "" && member == segment {
			name = called
		}
	}
	return w, name
}

// Read tells of a call that reads a setting by its name.
type Read struct {
	// What is Environment in nearly all.
	What What
	// Name and Default are the positions of the arguments; Default is -1 where
	// none can be given. DefaultKeyword is the keyword or the option of it.
	Name, Default  int
	DefaultKeyword string
	// Made is the keyword of a default in the call that makes what is asked.
	Made string
}

// Getter tells whether the callee at a path reads a setting by name.
func Getter(language Language, path string) (Read, bool) {
	return known[language]().getters.find(path, "")
}

// Registers tells whether a function that is an argument of the call at a path
// serves requests. First is the first argument where it is a text, a regular
// expression as written, else its path, "" for none. All functions among the
// arguments count: middleware stands before the handler.
func Registers(language Language, path, first string) (Entry, bool) {
	return entry(known[language]().registers.find(path, first))
}

// RegistersKeyword tells the same of a function that is the value of a keyword,
// or of a key of an object that is an argument; the key of an object within one
// stands behind a dot ("routes./users.GET").
func RegistersKeyword(language Language, path, keyword string) (Entry, bool) {
	return entry(known[language]().keywords.find(path, keyword))
}

// Decorated tells whether a function or a method serves requests that stands
// under the decorator at a path, which may be called or not.
func Decorated(language Language, path string) (Entry, bool) {
	return entry(known[language]().decorators.find(strings.TrimSuffix(path, "()"), ""))
}

// Inherits tells whether a method of a class that has the base serves requests.
func Inherits(language Language, base, method string) (Entry, bool) {
	return entry(known[language]().bases.find(base, method))
}

// entry leaves out the rows that say nothing.
func entry(e Entry, ok bool) (Entry, bool) { return e, ok && e.Setting != rules.Library }

// Typed tells what a parameter is that has the type, as a path or as written.
// The function serves requests where the Setting says so; else the type tells of
// the parameter alone, which is Nothing where it is known to bring nothing.
func Typed(language Language, typ string) (What, rules.Setting, bool) {
	if i := strings.IndexAny(typ, "<["); i > 0 {
		typ = typ[:i]
	}
	e, ok := known[language]().types.find(strings.TrimSpace(typ), "")
	if !ok || len(e.Params) == 0 {
		return Nothing, e.Setting, ok
	}
	return e.Params[0], e.Setting, true
}

// Injection tells of a parameter that a framework fills in.
type Injection struct {
	What What
	// Depends says that what fills it in is the result of a function, the
	// argument at position 0 or of the keyword "dependency".
	Depends bool
	// Default is the position of a default among the arguments, -1 for none;
	// DefaultKeyword is its keyword. An ellipsis is no default.
	Default        int
	DefaultKeyword string
}

// Injected tells whether a framework fills in a parameter that has the call at
// the path as its default, in its annotation or as its decorator.
func Injected(language Language, path string) (Injection, bool) {
	return known[language]().injections.find(strings.TrimSuffix(path, "()"), "")
}
