// Package flow follows values through programs: which values reach a place that
// ties work to a Composio user, how far the session made there can reach, and
// what becomes of it.
//
// A front end lowers its language to the small tree of this file; the engine
// evaluates every function once with symbolic parameters, keeps a [Summary] of
// it, and gives [rules.Binding] values. The package knows no language. Depth,
// width and work are bounded; past a bound the answer is unknown, which no rule
// reports.
package flow

import "github.com/composiolint/composiolint/rules"

// Pos is a range of the source that a node was lowered from, in whatever unit
// the front end uses. Unit.Locate turns it into a place. The zero Pos is nowhere.
type Pos struct{ Start, End int }

// Expr is an expression.
type Expr interface{ Span() Pos }

// Span makes every node that embeds a Pos an expression or a statement.
func (p Pos) Span() Pos { return p }

// Var is a variable: resolved, so that two of the same name are two Vars.
type Var struct {
	Name string
	// ID names a variable that lives as long as the process, for the whole
	// program; it is empty for the others.
	ID string
	// Shape is what the variable's type says of its fields, nil if nothing.
	Shape *Shape
	// Own says that a parameter is a copy which the function writes to.
	Own bool
	// Source is set for a parameter that a framework fills in: a request.
	Source rules.Origin
}

// Shape is what a type says about the fields of a value.
type Shape struct {
	// Fields maps names, as they stand in JSON, to the shape below. A name that
	// is not there does not exist in the type.
	Fields map[string]*Shape
}

// FuncID names a function for the whole program, such as
// "(*example.com/composio.Client).CreateSession".
type FuncID string

// FieldKey names a field of a type for the whole program, such as
// "example.com/config.Composio.user_id". Empty for map keys.
type FieldKey string

// Expressions.
type (
	// Text is a text fixed in the program. Def is where a named constant is
	// defined, if it is one.
	Text struct {
		Pos
		Value string
		Name  string
		Def   rules.Place
	}

	// Absent is nil, None, null or undefined.
	Absent struct{ Pos }

	// Zero is a value that a declaration gives when nobody has supplied one.
	Zero struct {
		Pos
		Shape *Shape
	}

	// Source is a value that comes from outside the program.
	Source struct {
		Pos
		Origin rules.Origin
		Name   string
		// Parts are evaluated for what they do.
		Parts []Expr
	}

	// Opaque is anything that is not followed. What Parts give leaves the
	// engine's sight there, unless they are only looked at (Peek).
	Opaque struct {
		Pos
		Parts []Expr
		Peek  bool
	}

	// Read gives the value of a variable.
	Read struct {
		Pos
		Var *Var
	}

	// Field is x.Name, or x["Name"] with a name that is fixed.
	Field struct {
		Pos
		X    Expr
		Name string
		Key  FieldKey
		// Default is a value that the type itself gives to an unset field.
		Default string

		// told says that what the field falls back to is reported elsewhere.
		told bool
	}

	// Index is x[Key] with a key that varies.
	Index struct {
		Pos
		X, Key Expr
	}

	// Object is a literal with named parts: struct, map, object, dict.
	Object struct {
		Pos
		Entries []Entry
		// Rest says that there may be more fields than are seen.
		Rest  bool
		Shape *Shape
	}

	// List is a literal with parts in order.
	List struct {
		Pos
		// Base is a list that these are appended to, nil for none.
		Base  Expr
		Items []Expr
	}

	// Join is a text made of parts.
	Join struct {
		Pos
		Parts []Expr
	}

	// Either is X, or Y where X is missing: `a || b`, `cmp.Or(a, b)`.
	Either struct {
		Pos
		X, Y Expr
	}

	// Choose is `Cond ? Then : Else`.
	Choose struct {
		Pos
		Cond, Then, Else Expr
	}

	// Lambda is a function without a name.
	Lambda struct {
		Pos
		Func *Func
	}

	// Addr is the address of X: whoever gets it may write to X.
	Addr struct {
		Pos
		X Expr
	}

	// Deref is what a pointer points to.
	Deref struct {
		Pos
		X Expr
	}

	// Copy is a value of its own with what X holds.
	Copy struct {
		Pos
		X Expr
	}

	// FuncRef is a named function that is used as a value; Recv is the receiver
	// that is bound to it, if any.
	FuncRef struct {
		Pos
		ID   FuncID
		Recv Expr
	}

	// Seq runs a statement, and then gives X.
	Seq struct {
		Pos
		Do Stmt
		X  Expr
	}

	// Tuple is several results at once.
	Tuple struct {
		Pos
		Items []Expr
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
		// Recv is the receiver, which a method takes as its parameter 0.
		Recv Expr
		Args []Arg
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

	// Not, And, Or, Empty and Equal are conditions. Empty holds for "", nil and
	// their like.
	Not struct {
		Pos
		X Expr
	}
	And struct {
		Pos
		X, Y Expr
	}
	Or struct {
		Pos
		X, Y Expr
	}
	Empty struct {
		Pos
		X Expr
	}
	Equal struct {
		Pos
		X, Y Expr
	}
)

// Entry is a field of an Object. An empty Name is a spread, or a key that varies.
type Entry struct {
	Name  string
	Key   FieldKey
	Value Expr
}

// Arg is an argument. Name is set where it is passed by keyword; Spread where it
// stands for several.
type Arg struct {
	Name   string
	Value  Expr
	Spread bool
}

// Hint says which arguments of a call hold the answers, where the callee itself
// cannot be seen.
type Hint struct {
	// Call names the tie in messages and traces.
	Call string
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

// Statements.
type (
	// Stmt is a statement.
	Stmt interface{ Span() Pos }

	// Block is statements in order.
	Block struct {
		Pos
		List []Stmt
	}

	// Do evaluates an expression and drops its value.
	Do struct {
		Pos
		X Expr
	}

	// Assign gives Value to each of To: one for one, or a Tuple to several. A nil
	// in To is the blank identifier. Declares says that the variables begin here.
	Assign struct {
		Pos
		To       []Expr
		Value    Expr
		Declares bool
	}

	// If runs Then or Else; both may be nil.
	If struct {
		Pos
		Cond       Expr
		Then, Else Stmt
	}

	// Loop runs Body any number of times.
	Loop struct {
		Pos
		Body Stmt
	}

	// Branch runs any one of Cases, or none if not Full.
	Branch struct {
		Pos
		Cases []Stmt
		Full  bool
	}

	// Return leaves the function. Failed says that an error goes with the values,
	// so that an empty one among them is nobody's id.
	Return struct {
		Pos
		Values []Expr
		Failed bool
	}

	// Leave ends the function or the process without a value: panic, exit, throw.
	Leave struct {
		Pos
		Parts []Expr
	}

	// Jump leaves the loop or branch around it; with Loop, the loop alone.
	Jump struct {
		Pos
		Loop bool
	}
)

// Func is a function to be evaluated.
type Func struct {
	ID   FuncID
	Name string
	Pos
	// Params begin with the receiver where there is one.
	Params []*Var
	// Recv says that parameter 0 is the receiver.
	Recv bool
	// Results are named results, nil for the others.
	Results []*Var
	Body    Stmt
	// Entry is the setting that the function's own kind gives it: a handler is
	// Request, main is Script, any other Library.
	Entry rules.Setting
	// Test and Docs are those of the file it stands in.
	Test, Docs bool
	// Root functions are evaluated for themselves, the others for their callers.
	Root bool
	// Lower fills in Params, Results and Body when they are first needed. It is
	// nil where they are there already.
	Lower func()
}
