package flow

import "github.com/composiolint/composiolint/internal/composio"

// The expressions that tell what a value is an instance of.
type (
	// Known is something of an SDK: a package, a client, a method.
	Known struct {
		Pos
		Handle composio.Handle
	}

	// ClassRef is a class; to call it is to make an instance.
	ClassRef struct {
		Pos
		Class *Class
	}

	// Wrap is an instance of the class X around Value: a model that checks what
	// comes in. It is Value where X is no class.
	Wrap struct {
		Pos
		X, Value Expr
	}

	// Typed is X with what its type tells, where nothing else does.
	Typed struct {
		Pos
		X      Expr
		Class  *Class
		Handle composio.Handle
	}
)
