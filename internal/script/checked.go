package script

import (
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// checked is a schema that a framework checks by what it calls a function with.
type checked struct {
	framework.Check
	schema syntax.Node
}

// checkedIn are the schemas that stand in the options of a call.
func (l *lowerer) checkedIn(path string, args []syntax.Node) []checked {
	var out []checked
	for _, check := range framework.Checks(l.framework(), path) {
		for _, arg := range args {
			if schema := property(arg, check.Schema); schema.Exists() {
				out = append(out, checked{check, schema})
			}
		}
	}
	return out
}

// of are those for the function under a key.
func of(all []checked, function string) []checked {
	return slices.DeleteFunc(slices.Clone(all), func(c checked) bool { return c.Function != function })
}

// checks puts in front of the body of a function, from a place on, that its parameter is
// what the schemas make of it.
func (l *lowerer) checks(schemas []checked, v *flow.Var, body *flow.Block, at int) {
	for _, c := range schemas {
		pos := l.pos(c.schema)
		read := &flow.Read{Pos: pos, Var: v}
		value := flow.Expr(&flow.Wrap{Pos: pos, X: l.expr(c.schema), Value: read})
		if c.As != "" {
			of := &flow.Wrap{Pos: pos, X: l.expr(c.schema), Value: &flow.Field{Pos: pos, X: read, Name: c.As}}
			value = &flow.Object{Pos: pos, Entries: []flow.Entry{{Value: read}, {Name: c.As, Value: of}}}
		}
		set := &flow.Assign{Pos: pos, To: []flow.Expr{read}, Value: value}
		body.List = slices.Insert(body.List, at, flow.Stmt(set))
	}
}
