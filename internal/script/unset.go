package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// initially is what a field holds before anybody has set it.
func (l *lowerer) initially(value syntax.Node) flow.Expr {
	if nothing(value) {
		return &flow.Unset{Pos: l.pos(value)}
	}
	return l.valueOf(value)
}

// leftOpen is what a variable of the top level begins with: nothing in it, or in a
// member of it, is a place for what others put there, if somebody does.
func (l *lowerer) leftOpen(v *flow.Var, value flow.Expr) flow.Expr {
	if v.ID == "" || !l.scope.top() {
		return value
	}
	switch x := value.(type) {
	case *flow.Absent:
		if !v.Fixed {
			return &flow.Unset{Pos: x.Pos}
		}
	case *flow.Object:
		l.leaveOpen(x, l.m.filled[v.Name])
	}
	return value
}

// leaveOpen says of the members of an object that others set, and that hold nothing
// yet, that nobody knows what is in them.
func (l *lowerer) leaveOpen(x *flow.Object, set map[string]bool) {
	for i, entry := range x.Entries {
		if empty, ok := entry.Value.(*flow.Absent); ok && set[entry.Name] {
			x.Entries[i].Value = &flow.Opaque{Pos: empty.Pos}
		}
	}
}

// fills notes a member that is written to of a variable.
func (m *Module) fills(left syntax.Node) {
	object, name := left.Child(syntax.FieldObject), left.Child(syntax.FieldProperty).Text()
	if left.Kind() == syntax.Subscript {
		name, _ = left.Child(syntax.FieldIndex).StringValue()
	}
	if !left.Is(syntax.Member, syntax.Subscript) || object.Kind() != syntax.Identifier || name == "" {
		return
	}
	if m.filled[object.Text()] == nil {
		m.filled[object.Text()] = map[string]bool{}
	}
	m.filled[object.Text()][name] = true
}
