package script

import "github.com/composiolint/composiolint/internal/flow"

// declares notes which statements of a constructor declare fields of the instance: what
// it sets at its top level to something fixed is what the field begins with.
func declares(body flow.Stmt, this *flow.Var) {
	block, ok := body.(*flow.Block)
	if !ok {
		return
	}
	for _, s := range block.List {
		switch s := s.(type) {
		case *flow.Block:
			declares(s, this)
		case *flow.Assign:
			declaresField(s, this)
		}
	}
}

func declaresField(s *flow.Assign, this *flow.Var) {
	if len(s.To) != 1 {
		return
	}
	field, ok := s.To[0].(*flow.Field)
	if !ok {
		return
	}
	if of, ok := field.X.(*flow.Read); !ok || of.Var != this {
		return
	}
	switch value := s.Value.(type) {
	case *flow.Text, *flow.Object:
		s.First = true
	case *flow.Absent:
		s.First, s.Value = true, &flow.Unset{Pos: value.Pos}
	}
}
