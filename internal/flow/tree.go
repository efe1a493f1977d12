// Package flow follows values through programs: which values reach a place that
// ties work to a Composio user, how far the session made there can reach, and
// what becomes of it.
//
// A front end lowers its language to a small tree (tree.go, expression.go,
// statement.go); the engine evaluates functions with symbolic parameters, keeps a
// [Summary] of each, and gives [rules.Binding] values. The package knows no
// language. Depth, width and work are bounded; past a bound the answer is unknown,
// which no rule reports.
package flow

import (
	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/rules"
)

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
	// Given says the same more closely, nil where there is nothing more to say.
	Given Given
	// Injected says that a framework fills a parameter in with what the body says where
	// it is given nothing.
	Injected bool
	// Init is the function that gives a variable that lives as long as the
	// process its first value: whoever reads it elsewhere has that run before.
	Init FuncID
	// Fixed says that the variable is written to where it is declared, and
	// nowhere else.
	Fixed bool
	// Class is what a variable is an instance of, Handle what it is of an SDK, as far
	// as its type or its name says so and nothing tells more.
	Class  *Class
	Handle composio.Handle
	// Type is, for a parameter, what its type says where that is taken from a value.
	Type Expr
	// Like is, for a parameter of a function without a name, what it is called with as
	// seen from inside: it tells the class where nothing else does.
	Like Expr
	// Gather says that a parameter takes the arguments that no other takes.
	Gather Gather
	// KeywordOnly parameters are given by name alone.
	KeywordOnly bool
}

// Given is something that a framework hands to a program, and that tells what its
// members are: a request. It must be comparable.
type Given interface {
	Origin() rules.Origin
	// Name is that of a setting, or of what can change hands.
	Name() string
	Member(name string) Given
}

// Gather tells which further arguments a parameter takes.
type Gather uint8

// What a parameter can gather.
const (
	GatherNone   Gather = iota
	GatherList          // those given by position
	GatherFields        // those given by name
)

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
	// Module says that this is the top level of a file: it gives the variables
	// that name it as Init their values.
	Module bool
	// Loose says that callers may leave arguments out, and give them by name.
	Loose bool
	// Sample says that the code around it is not shown: what is not used there may
	// be used where the sample ends.
	Sample bool
	// Long functions are not evaluated for their callers.
	Long bool
	// Inert functions call nothing.
	Inert bool
	// Class is what the results are instances of by their type, nil if it does not
	// tell.
	Class *Class
	// Lower fills in Params, Results and Body when they are first needed. It is
	// nil where they are there already.
	Lower func()
}
