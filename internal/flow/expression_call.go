package flow

import "github.com/composiolint/composiolint/rules"

// The expressions around functions: they are values, and they are called.
type (
	// Lambda is a function without a name. Apart says that somebody else may call
	// it, at another time.
	Lambda struct {
		Pos
		Func  *Func
		Apart bool
	}

	// Sender is somebody else's function that sends an HTTP request: to the address
	// that it is given, with what stands in its options.
	Sender struct{ Pos }

	// Bind is the function X with its first arguments given.
	Bind struct {
		Pos
		X    Expr
		Args []Arg
	}

	// FuncRef is a named function that is used as a value; Recv is the receiver
	// that is bound to it, if any.
	FuncRef struct {
		Pos
		ID   FuncID
		Recv Expr
	}

	// Call calls a function.
	Call struct {
		Pos
		// Name is how the callee reads in the source, for traces and guesses.
		Name string
		// Targets are the functions that may be called. Callee is evaluated
		// where there are none.
		Targets []FuncID
		Callee  Expr
		// Method is an interface's, where Targets may not be all that implement it.
		Method FuncID
		// Owners are the types that the Targets are methods of, where it is an
		// interface's.
		Owners []string
		// Recv is the receiver, which a method takes as its parameter 0.
		Recv Expr
		Args []Arg
		// Sends says that the callee sends an HTTP request, if it cannot be seen.
		Sends bool
		// Looks says that the callee writes to nothing that it is given, if it cannot be
		// seen.
		Looks bool
		// Answers says that the call tells how requests are answered, and sends none.
		Answers Answering
		// Hint describes a creator of sessions that is known by its name and
		// types alone.
		Hint *Hint
	}

	// Request is an HTTP request that is made and not yet sent.
	Request struct {
		Pos
		Method, URL, Body Expr
		// Result points to what the answer will be decoded into, if that is known.
		Result Expr
	}

	// Send sends a request and gives what is answered.
	Send struct {
		Pos
		Request Expr
	}
)

// Answering tells whether a call says how requests are answered that others send.
type Answering uint8

// When a call does: never, where a function is among its arguments, whatever it is
// given.
const (
	AnswersNothing Answering = iota
	AnswersByHandler
	AnswersAlways
)

// Arg is an argument: by position, or by name, or with Spread all the elements
// or fields of a value.
type Arg struct {
	Value  Expr
	Name   string
	Spread Gather
}

// Hint says which arguments of a call hold the answers, where the callee itself
// cannot be seen.
type Hint struct {
	// Call names the tie in messages and traces.
	Call string
	// Sure says that a person has named the creator: it is one, whatever is seen
	// of it.
	Sure bool
	Kind rules.Kind
	// User is the index in Args, and the path below it, of the user id.
	User Path
	// Body is the index in Args of what holds the session's settings, -1 for none.
	Body int
}

// Path is a place inside an argument.
type Path struct {
	Arg    int
	Fields []string
}
