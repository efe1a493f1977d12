package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// fields makes variables of parameters.
func (l *lowerer) fields(list *ast.FieldList, entry rules.Setting) []*flow.Var {
	var vars []*flow.Var
	if list == nil {
		return nil
	}
	for _, field := range list.List {
		for _, name := range field.Names {
			vars = append(vars, l.param(name, entry))
		}
		if len(field.Names) == 0 {
			vars = append(vars, nil)
		}
	}
	return vars
}

func (l *lowerer) param(name *ast.Ident, entry rules.Setting) *flow.Var {
	obj := l.info.Defs[name]
	if obj == nil {
		return nil
	}
	v := l.local(obj)
	if _, isStruct := obj.Type().Underlying().(*types.Struct); isStruct {
		v.Own = l.written[obj]
	}
	if entry == rules.Request && isRequestType(obj.Type()) {
		v.Source = rules.Client
	}
	return v
}

// named makes variables of named results, nil for the others.
func (l *lowerer) named(list *ast.FieldList) []*flow.Var {
	var vars []*flow.Var
	if list == nil {
		return nil
	}
	for _, field := range list.List {
		for _, name := range field.Names {
			if obj := l.info.Defs[name]; obj != nil {
				vars = append(vars, l.local(obj))
			}
		}
	}
	return vars
}
