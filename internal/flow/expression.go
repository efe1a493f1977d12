package flow

import "github.com/composiolint/composiolint/rules"

// The expressions of the tree.
type (
	// Text is a text fixed in the program. Def is where a named constant is
	// defined, if it is one.
	Text struct {
		Pos
		Value string
		Name  string
		Def   rules.Place
	}

	// Absent is nothing, as the language calls it: nil, None, null, undefined.
	Absent struct {
		Pos
		Word string
	}

	// Zero is a value that a declaration gives when nobody has supplied one.
	Zero struct {
		Pos
		Shape *Shape
	}

	// Unset is nothing as well, in a declaration that leaves it to others to fill in:
	// a class whose fields begin with None.
	Unset struct{ Pos }

	// Source is a value that comes from outside the program.
	Source struct {
		Pos
		Origin rules.Origin
		Name   string
		// Given says the same more closely, nil where there is nothing more to say.
		Given Given
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
		// Peek says that the value is thrown away at once.
		Peek bool

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
		// Type names the type that it is an instance of, for the whole program, "" where
		// it has none with methods.
		Type string
	}

	// List is a literal with parts in order.
	List struct {
		Pos
		// Base is a list that these are appended to, nil for none.
		Base  Expr
		Items []Expr
		// Fixed says that every item keeps its place.
		Fixed bool
	}

	// Join is a text made of parts.
	Join struct {
		Pos
		Parts []Expr
	}

	// Either is X, or Y where X is missing: `a || b`, `cmp.Or(a, b)`. Default says
	// that Y is a default of a declaration, where what comes of it is reported.
	Either struct {
		Pos
		X, Y    Expr
		Default bool
	}

	// Choose is `Cond ? Then : Else`. Without Else it is what Then gives where Cond
	// holds, and nothing comes of it where that does not.
	Choose struct {
		Pos
		Cond, Then, Else Expr
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
		// Sized says that a list with nothing in it is empty too.
		Sized bool
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
