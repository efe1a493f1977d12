package script

import (
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// args lowers arguments by position, by name, and spread.
func (l *lowerer) args(nodes []syntax.Node) []flow.Arg {
	var out []flow.Arg
	for _, n := range nodes {
		switch n.Kind() {
		case syntax.KeywordArgument:
			name := n.Child(syntax.FieldName).Text()
			out = append(out, flow.Arg{Name: name, Value: l.handler(name).expr(n.Child(syntax.FieldValue))})
		case syntax.Spread:
			spread := flow.GatherList
			if n.Has(syntax.FlagKeywords) {
				spread = flow.GatherFields
			}
			out = append(out, flow.Arg{Value: l.expr(n.Child(syntax.FieldValue)), Spread: spread})
		default:
			out = append(out, flow.Arg{Value: l.expr(n)})
		}
	}
	return out
}

// shortName is how a callee reads in traces.
func shortName(fn syntax.Node) string {
	text := fn.Text()
	if fn.Kind() == syntax.Member {
		object := fn.Child(syntax.FieldObject)
		if !object.Is(syntax.Identifier, syntax.This, syntax.Member) || len(text) > 60 || strings.ContainsAny(text, "\n(") {
			return fn.Child(syntax.FieldProperty).Text()
		}
	}
	if len(text) > 60 || strings.ContainsAny(text, "\n(") {
		return "a function"
	}
	return text
}
