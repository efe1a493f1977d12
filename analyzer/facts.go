package analyzer

import (
	"fmt"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/internal/flow"
)

// summaryFact is what a function does with its parameters.
type summaryFact struct{ Summary flow.Summary }

// globalFact is what a variable of a package can hold.
type globalFact struct{ Value flow.Value }

// fieldFact is what is known of a field in any value of its type.
type fieldFact struct{ flow.FieldFact }

func (*summaryFact) AFact() {}
func (*globalFact) AFact()  {}
func (*fieldFact) AFact()   {}

func (f *summaryFact) String() string {
	return fmt.Sprintf("ties %d results %d", len(f.Summary.Ties), len(f.Summary.Results))
}
func (f *globalFact) String() string { return fmt.Sprintf("values %d", len(f.Value)) }
func (f *fieldFact) String() string {
	return fmt.Sprintf("ties %d fallbacks %d", len(f.Ties), len(f.Fallback))
}

// imports answers the engine from the facts of other packages. The maps lead
// from the engine's names back to the objects, as lowering has met them.
type imports struct {
	pass    *analysis.Pass
	funcs   map[flow.FuncID]*types.Func
	globals map[string]*types.Var
	fields  map[flow.FieldKey]*types.Var
}

func (i *imports) Summary(id flow.FuncID) *flow.Summary {
	var fact summaryFact
	if fn := i.funcs[id]; fn != nil && fn.Pkg() != i.pass.Pkg && i.pass.ImportObjectFact(fn, &fact) {
		return &fact.Summary
	}
	return nil
}

func (i *imports) Global(id string) flow.Value {
	var fact globalFact
	if v := i.globals[id]; v != nil && v.Pkg() != i.pass.Pkg && i.pass.ImportObjectFact(v, &fact) {
		return fact.Value
	}
	return nil
}

func (i *imports) Field(key flow.FieldKey) flow.FieldFact {
	var fact fieldFact
	if v := i.fields[key]; v != nil && v.Pkg() != i.pass.Pkg && i.pass.ImportObjectFact(v, &fact) {
		return fact.FieldFact
	}
	return flow.FieldFact{}
}

// export hands on what the package's importers need to know.
func (i *imports) export(found *flow.Findings) {
	for id, summary := range found.Summaries {
		if fn := i.funcs[id]; fn != nil && fn.Pkg() == i.pass.Pkg {
			i.pass.ExportObjectFact(fn, &summaryFact{*summary})
		}
	}
	for id, value := range found.Globals {
		if v := i.globals[id]; v != nil && v.Pkg() == i.pass.Pkg && len(value) > 0 {
			i.pass.ExportObjectFact(v, &globalFact{value})
		}
	}
	for key, fact := range found.Fields {
		if v := i.fields[key]; v != nil && v.Pkg() == i.pass.Pkg && !fact.Empty() {
			i.pass.ExportObjectFact(v, &fieldFact{fact})
		}
	}
}
