package script

import (
	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// What a program puts in an application or a context, for whoever serves requests, is
// found there by its name alone: it lives as long as the process. Only what speaks of
// Composio is followed.

// carrying notes that a statement or a call may put something under a name.
func (m *Module) carrying(n syntax.Node) {
	name, value := "", syntax.Node{}
	switch n.Kind() {
	case syntax.Assign:
		name, value = n.Child(syntax.FieldLeft).Child(syntax.FieldProperty).Text(), n.Child(syntax.FieldRight)
	case syntax.Call:
		if args := arguments(n); len(args) == 2 && n.Child(syntax.FieldFunction).Kind() == syntax.Member {
			name, _ = args[0].StringValue()
			value = args[1]
		}
	}
	if value = unwrap(value); name != "" && value.Is(syntax.Call, syntax.New, syntax.Identifier) && composio.Speaks(value.Text()) {
		m.program.carried[name] = &flow.Var{Name: name, ID: "carried " + name}
	}
}

// carried is the variable for what a member stands for, nil for any other member.
func (l *lowerer) carried(object syntax.Node, name string) *flow.Var {
	if v := l.m.program.carried[name]; v != nil && framework.Carrier(l.framework(), l.path(object)) {
		return v
	}
	return nil
}

// carries lowers a call that puts something under a name, or takes it; nil for any other.
func (l *lowerer) carries(n, fn syntax.Node, path string, args []syntax.Node) flow.Expr {
	if len(args) == 0 || len(args) > 2 || !plainValues(args) {
		return nil
	}
	name, _ := args[0].StringValue()
	v := l.m.program.carried[name]
	carry, ok := framework.Carries(l.framework(), path)
	if v == nil || !ok {
		return nil
	}
	read := &flow.Read{Pos: l.pos(n), Var: v}
	switch {
	case carry == framework.Takes && len(args) == 1:
		return read
	case carry == framework.Puts && len(args) == 2:
		return &flow.Seq{Pos: l.pos(n), Do: l.bindVar(v, n, l.expr(args[1])), X: l.expr(fn.Child(syntax.FieldObject))}
	}
	return nil
}
