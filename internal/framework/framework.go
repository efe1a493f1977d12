// Package framework is what is known of web frameworks, bots and libraries of
// TypeScript, JavaScript and Python: which functions serve requests, and where
// values come from. It is data, and the matchers that read it; it sees no syntax
// tree and no file.
//
// # Paths
//
// A path is what an expression leads to: the module that a file imports and the
// members below it ("flask.request.args", "next/headers.cookies()"), or the bare
// name where the root is a global or an unknown variable ("process.env.HOME",
// "app.post"). A default import of a module is the module itself. A call adds
// "()", so new Hono() is "hono.Hono()"; await and new add nothing. A subscript
// with a constant key is a member. The callee of a call has no "()" of its own.
//
// # Patterns
//
// In the tables "*" stands for any text, dots and all, even for none, and
// "{a,b}" for a or b, one of which may be empty and may hold braces again. So
// "*.post" is the member of whatever receiver, "{,*.}CurrentUser" the name with
// or without a receiver, "hono.Hono()*.get" a call anywhere in a chain. The
// pattern with the most fixed characters wins, whatever the order of the rows; a
// row with nothing in it takes back what a wider one says.
package framework

import "github.com/composiolint/composiolint/rules"

// Language is the language of a program, with the same values as that of
// internal/composio.
type Language uint8

// The languages that the tables know.
const (
	ECMA   Language = iota // TypeScript and JavaScript
	Python                 // from Python 3.8 on
)

// What is what a framework hands to a program: a value, or something that has
// values of several origins below it.
type What uint8

const (
	// Nothing is what the tables have nothing to say of.
	Nothing What = iota
	// Request is a request. Some of its members are the client's, others are put
	// there by what signs the client in.
	Request
	// Context is what stands around a request: it has the request, its
	// parameters, the principal, the environment below it.
	Context
	// Event is a message or an interaction that a chat platform delivers: who
	// sent it is certain, what it says is not.
	Event
	// Payload is what the client of a request sent, with all below it.
	Payload
	// Principal is who is signed in: an id, or a record about them.
	Principal
	// Contact is a property of a principal that can change hands.
	Contact
	// Environment is an environment variable, a setting or a flag.
	Environment
	// Fresh is a value that is new each time.
	Fresh
)

// Origin is the origin of the value itself. A Request, a Context and an Event
// have none: their members do.
func (w What) Origin() rules.Origin {
	switch w {
	case Payload:
		return rules.Client
	case Principal:
		return rules.Auth
	case Contact:
		return rules.Mutable
	case Environment:
		return rules.Env
	case Fresh:
		return rules.Random
	}
	return rules.Unknown
}

// Entry says what part of a program a function is, and what its parameters bring.
type Entry struct {
	// Setting is Library where only a parameter is known and not the function.
	Setting rules.Setting
	// Params are the first parameters by position, self and this not counted.
	Params []What
	// Named has the parameters as members, for frameworks that pass by name.
	Named What
	// Rest is what all other parameters are.
	Rest What
	// Self is what self or this is.
	Self What
}

// Param is what a parameter is that nothing else is known of: that has no
// decorator (Injected), no injected default and no type that Typed knows. Typed
// tells whether it has a type at all: where a framework fills in parameters by
// their types, an untyped "request" is the request, a typed one what was sent.
func (e Entry) Param(language Language, position int, name string, typed bool) What {
	if position < len(e.Params) {
		return e.Params[position]
	}
	if what, _ := e.Named.Member(language, name); what != Nothing {
		return what
	}
	if e.Rest == Payload && !typed {
		switch name {
		case "request", "req", "websocket", "ws":
			return Request
		}
	}
	return e.Rest
}

// serves is the entry of a function that serves requests with the parameters.
func serves(params ...What) Entry { return Entry{Setting: rules.Request, Params: params} }

// endpoint is that of a function that has the parameters, and in all others what
// the client sent.
func endpoint(params ...What) Entry {
	return Entry{Setting: rules.Request, Params: params, Rest: Payload}
}

// command is that of a function that a command line starts, with its flags.
func command(params ...What) Entry {
	return Entry{Setting: rules.Script, Params: params, Rest: Environment}
}

// receives is that of a function of which a parameter alone is known.
func receives(what What) Entry { return Entry{Params: []What{what}} }
