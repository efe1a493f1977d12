package flow

import "github.com/composiolint/composiolint/rules"

// Unit is what is evaluated together: a Go package, the modules of a program.
type Unit struct {
	// Funcs are ordered as in the source; the order does not change results,
	// only the work of finding them.
	Funcs []*Func
	// Imports answers for the rest of the program.
	Imports Imports
	// Locate turns a position of the unit into a place.
	Locate func(Pos) rules.Place
	// Evidence says whether the file around a position speaks of Composio.
	Evidence func(Pos) bool
	// Implementations gives the functions behind an interface's method, as far as
	// the unit and its imports show them.
	Implementations func(FuncID) []FuncID
	// More gives a function that was not known at first, nil for none. It may be
	// nil itself.
	More func(FuncID) *Func
}

// Imports answers for what has been found elsewhere in the program. A nil
// Summary or an empty Value says that nothing is known.
type Imports interface {
	Summary(FuncID) *Summary
	Global(id string) Value
	Field(FieldKey) FieldFact
}

// FieldFact is what is known of a field of a type, whatever object it is in.
type FieldFact struct {
	// Fallback holds the constants that the field is set to when it is empty.
	Fallback Value
	// written is all else that is written to it, of which varies says that some
	// depends on a parameter. It is kept for the fields that reach a tie.
	written Value
	varies  bool
	// made is what literals write to it that is fixed: each is of an instance of its
	// own, as long as the field is not assigned to as well.
	made     Value
	assigned bool
	// holds is what is written to it that can be called, in this unit.
	holds Value
	// Ties are reached by whatever is written to the field.
	Ties []Tie
}

// Empty reports whether the fact says nothing.
func (f FieldFact) Empty() bool { return len(f.Fallback) == 0 && len(f.Ties) == 0 }

// Findings is what evaluating a unit gives.
type Findings struct {
	// Bindings are ordered by place.
	Bindings []rules.Binding
	// The rest is for the units that import this one.
	Summaries map[FuncID]*Summary
	Globals   map[string]Value
	Fields    map[FieldKey]FieldFact
	// Holders are the variables that hold a function without a name which ties work to
	// whatever user its callers pass.
	Holders []string
	// Complete says that another round would find nothing else.
	Complete bool
	// Through are the functions that tie work to a user that is fixed in the program,
	// and all that call them: the verdict depends on where they are called. With them
	// are the methods that classes leave to such functions.
	Through []FuncID
	// Cut are the functions that have more in them than is followed.
	Cut []*Func
}

// mostCalls bounds how deep calls are followed.
const mostCalls = 200

const (
	// mostRounds bounds how often a unit is evaluated: what is written to fields
	// and variables in one round is read in the next.
	mostRounds = 4
	// surveyRounds are enough to know which functions matter to others.
	surveyRounds = 2
)

// Evaluate follows the values of a unit.
func Evaluate(unit *Unit) *Findings { return Begin(unit).Finish() }

// Evaluation is the work on a unit.
type Evaluation struct {
	e        *engine
	rounds   int
	complete bool
}

// Begin prepares to evaluate a unit.
func Begin(unit *Unit) *Evaluation {
	e := &engine{
		unit: unit, funcs: map[FuncID]*Func{}, byID: map[FuncID]*Func{},
		globals: map[string]Value{}, fields: map[FieldKey]FieldFact{},
		summaries: map[FuncID]*Summary{}, directs: map[FuncID]*Summary{}, running: map[FuncID]bool{},
		kin: map[FieldKey][]FieldKey{}, classes: map[FieldKey]*Class{}, named: map[string][]member{},
		calls: map[*Func][]*Func{}, escaped: map[*Func]bool{}, touched: map[FieldKey]map[*Func]bool{},
		written: map[string]Value{}, readers: map[string]map[*Func]bool{}, stale: map[*Func]bool{}, cut: map[*Func]bool{},
	}
	e.add(unit.Funcs)
	return &Evaluation{e: e}
}

func (e *engine) add(funcs []*Func) {
	for _, f := range funcs {
		e.funcs[f.ID], e.byID[f.ID] = f, f
	}
}

// Survey finds out which functions matter to others. What else it finds is not the
// last word.
func (v *Evaluation) Survey() *Findings { return v.run(surveyRounds) }

// Finish follows the values to their end, from where a survey has left off.
func (v *Evaluation) Finish() *Findings { return v.run(mostRounds) }

// Extend goes on with a survey when the unit has come to more functions. What was
// evaluated before stays as it was: for the last word there is another evaluation.
func (v *Evaluation) Extend(funcs []*Func) *Findings {
	v.e.unit.Funcs = funcs
	v.e.add(funcs)
	v.e.round()
	v.e.learn()
	return v.findings()
}

// run goes on until there have been so many rounds, or another would find nothing else.
func (v *Evaluation) run(rounds int) *Findings {
	for v.rounds < rounds && !v.complete {
		if v.rounds > 0 && !v.e.forget() {
			v.complete = true
			break
		}
		v.e.round()
		v.rounds++
		if v.rounds < mostRounds { // what the round has found out tells where a user is fixed
			v.complete = !v.e.learn() && len(v.e.stale) == 0
		}
	}
	return v.findings()
}

func (v *Evaluation) findings() *Findings {
	e := v.e
	return &Findings{
		Complete:  v.complete,
		Bindings:  e.bindings(),
		Summaries: e.exported(),
		Globals:   e.exportedGlobals(),
		Fields:    e.exportedFields(),
		Through:   e.through(),
		Holders:   e.holders(),
		Cut:       e.cutOff(),
	}
}
