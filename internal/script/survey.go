package script

import "github.com/composiolint/composiolint/internal/flow"

// declared makes sure that the names of a module are known.
func (m *Module) declared() {
	if m.scope == nil {
		m.declare()
	}
}

// Survey finds out what matters to files that are not read yet.
func (p *Program) Survey() *flow.Findings {
	p.evaluation = flow.Begin(p.unit())
	return p.evaluation.Survey()
}

// Extend goes on with a survey when there are more files. It costs what these cost, and
// may not see what they change in the others.
func (p *Program) Extend() *flow.Findings { return p.evaluation.Extend(p.unit().Funcs) }

// Evaluate follows the values of the program to their end, from where the survey of the
// same files has left off.
func (p *Program) Evaluate() *flow.Findings { return p.evaluation.Finish() }

// unit is all that there is to evaluate.
func (p *Program) unit() *flow.Unit {
	for done := 0; done < len(p.order); { // to declare one may bring in others
		batch := p.order[done:]
		done = len(p.order)
		for _, m := range batch {
			m.declared()
		}
	}
	p.Wider()
	unit := &flow.Unit{
		Imports: nowhere{}, Locate: p.locate, Evidence: p.evidence,
		Implementations: func(flow.FuncID) []flow.FuncID { return nil },
		More:            p.more(),
	}
	for _, m := range p.order {
		unit.Funcs = append(unit.Funcs, m.funcs...)
	}
	return unit
}

// Wider chooses the functions to evaluate, and reports whether there are more than
// before, as more is known to matter.
func (p *Program) Wider() bool {
	more := false
	for _, m := range p.order {
		if m.scope != nil {
			more = m.choose() || more
		}
	}
	return more
}

// nowhere is the rest of a program that is seen whole.
type nowhere struct{}

func (nowhere) Summary(flow.FuncID) *flow.Summary { return nil }

func (nowhere) Global(string) flow.Value { return nil }

func (nowhere) Field(flow.FieldKey) flow.FieldFact { return flow.FieldFact{} }

// more gives the engine functions that were only declared while it ran.
func (p *Program) more() func(flow.FuncID) *flow.Func {
	known := map[flow.FuncID]*flow.Func{}
	seen := map[*Module]int{}
	return func(id flow.FuncID) *flow.Func {
		for _, m := range p.order {
			for _, f := range m.funcs[min(seen[m], len(m.funcs)):] {
				known[f.ID] = f
			}
			seen[m] = len(m.funcs)
		}
		return known[id]
	}
}
