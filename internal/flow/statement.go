package flow

// The statements of the tree.
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
	// in To is the blank identifier. First says that this is what a declaration gives
	// a field before the constructor has its say.
	Assign struct {
		Pos
		To    []Expr
		Value Expr
		First bool
	}

	// If runs Then or Else; both may be nil.
	If struct {
		Pos
		Cond       Expr
		Then, Else Stmt
	}

	// Loop runs Body any number of times, as long as Cond holds if there is one.
	Loop struct {
		Pos
		Cond Expr
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
