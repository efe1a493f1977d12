package flow

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// ValueKind sorts what an expression can be.
type ValueKind uint8

// The kinds. Those up to KindRandom mirror rules.Origin.
const (
	KindUnknown ValueKind = iota
	KindMissing           // supplied by an expression: "", nil
	KindOmitted           // left out of a literal that was seen whole
	KindZero              // left at its zero value: says nothing of a user
	KindConst
	KindEnv
	KindClient
	KindAuth
	KindMutable
	KindRandom
	KindParam
	KindJoin    // a text of Parts
	KindObject  // cell in a running evaluation, Object in a summary
	KindFunc    // a function without a name
	KindSession // what a creator answers, or a part of it
	KindHandle  // something of an SDK, named by Text
	KindClass
	KindTruth  // true or false, as Text says
	KindSender // a function that sends HTTP requests
	KindPattern
)

// Value is all that an expression can be, on every path. The empty Value is
// that of code that does not run.
type Value []Alt

// Alt is one thing that a value can be. The exported fields travel between
// packages; the others live as long as an evaluation.
type Alt struct {
	Kind   ValueKind
	Text   string // of Const, Env, Mutable; for Missing its word, for Session the field read last
	Ref    Ref    // of Param
	Parts  []Value
	Object *Frozen
	// Session is the index in Summary.Ties of a session that a function returns.
	Session int
	Guards  []Guard
	Steps   []rules.Step

	cell  *cell
	fn    *closure
	class *Class
	given Given
	tie   *tie
	trace *step
	// declared is the place of the default that the alternative comes from: it is
	// reported there.
	declared Pos
	// from is the variable of the process that holds what callers have given, of an
	// alternative that is not known otherwise.
	from string
	// literal says that a part of a text stands in the text itself, or was there
	// before the arguments that make it what it is.
	literal bool
}

// Ref names a parameter or a field below it.
type Ref struct {
	Index int
	Path  string // field names, each with a dot before it
	// Key is the last field's, Recv says that the parameter is the receiver.
	Key  FieldKey
	Recv bool

	owner *Func
}

// Guard is the condition that an alternative stands under: the parameter passes the
// test, or it does not. By the zero Test it is there, or it is not.
type Guard struct {
	Ref     Ref
	Present bool
	Test    Test
	// Type names the type that the parameter is an instance of.
	Type string
}

// Frozen is an object that has outlived its evaluation.
type Frozen struct {
	Names  []string // sorted
	Values []Value
	Elems  Value
	Behind Value
	List   bool
	Rest   bool
	// Zero says that an absent field was never anybody's to fill in.
	Zero bool
	// Type names the type that it is an instance of.
	Type string

	class *Class
	at    Pos // where it was made
}

const (
	mostAlts    = 24
	mostObjects = 4 // among the alternatives of one value
	mostSteps   = 10
	mostParts   = 32
	mostLayers  = 8 // texts in texts
)

func unknown() Value { return Value{{Kind: KindUnknown}} }

// blank reports whether the alternative is certainly empty, full whether it
// certainly is not.
func (a Alt) blank() bool {
	return a.Kind == KindMissing || a.Kind == KindOmitted || a.Kind == KindZero ||
		a.Kind == KindConst && strings.TrimSpace(a.Text) == "" || a.Kind == KindTruth && a.Text == truths[false]
}

func (a Alt) full() bool {
	switch a.Kind {
	case KindConst, KindTruth:
		return !a.blank()
	case KindObject, KindFunc, KindSession, KindRandom, KindHandle, KindClass, KindSender, KindPattern:
		return true
	case KindJoin:
		return slices.ContainsFunc(a.Parts, func(part Value) bool {
			return len(part) > 0 && !slices.ContainsFunc(part, func(p Alt) bool { return !p.full() })
		})
	}
	return slices.Contains(a.Guards, a.Ref.is(true)) && a.Kind == KindParam
}

// presence sums up a value: certainly empty, certainly not, or neither.
type presence int

const (
	maybe presence = iota
	absent
	present
)

func (v Value) presence() presence {
	if len(v) == 0 {
		return maybe
	}
	blank, full := true, true
	for _, alt := range v {
		blank, full = blank && alt.blank(), full && alt.full()
	}
	switch {
	case blank:
		return absent
	case full:
		return present
	}
	return maybe
}

// text gives the only text that the value can be.
func (v Value) text() (string, bool) {
	if len(v) == 1 && v[0].Kind == KindConst {
		return v[0].Text, true
	}
	return "", false
}
