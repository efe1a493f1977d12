package framework

import "strings"

// Some backends have their functions call each other by reference: a path of members
// that names the file of a function and the function in it. In Convex
// internal.mail.owner is owner of mail.ts, beside the folder of what is generated.

// Referring is a call of a function by reference.
type Referring struct {
	// Reference is the argument that is the reference; those behind it go to the
	// function, behind a context.
	Reference int
	// Answers says that the call gives what the function does.
	Answers bool
}

// Refers tells whether the method of a context calls what it is given a reference to.
func Refers(method string) (Referring, bool) {
	switch method {
	case "runQuery", "runMutation", "runAction":
		return Referring{0, true}, true
	case "runAfter", "runAt":
		return Referring{1, false}, true
	}
	return Referring{}, false
}

// References tells whether a name of a module begins references, and what a specifier
// of a file that they name begins with.
func References(specifier, name string) (base string, ok bool) {
	base, ok = strings.CutSuffix(strings.TrimSuffix(specifier, ".js"), "_generated/api")
	return base, ok && (name == "internal" || name == "api")
}

// Generated tells whether a module is made by a framework, and what the paths of its
// names begin with: they are known by these, whatever stands in the file.
func Generated(specifier string) (path string, ok bool) {
	path = strings.TrimSuffix(specifier, ".js")
	return path, strings.HasSuffix(path, "_generated/server")
}

// Referable tells whether the call at a path makes a function that references lead to,
// and under which name its options hold it.
func Referable(path string) (key string, ok bool) {
	of, name, _ := strings.Cut(path, "_generated/server.")
	if of == path {
		return "", false
	}
	switch name {
	case "query", "mutation", "action", "internalQuery", "internalMutation", "internalAction":
		return "handler", true
	}
	return "", false
}
