package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// ExportValue exports what an expression gives, which has no name in the module.
func (m *Module) ExportValue(as string, value syntax.Node) {
	l := &lowerer{m: m, scope: m.scope}
	sym := &symbol{module: m}
	switch f := unwrap(value); {
	case f.Kind().IsFunction():
		sym.fn = l.named(f, as, typeOfValue(syntax.Node{}, value))
	case f.Kind() == syntax.Class:
		sym.class = l.newClass(f, as)
	default:
		sym.v = &flow.Var{Name: as, ID: m.id("export " + as), Init: flow.FuncID(m.id("")), Fixed: m.exports[as] == nil}
		sym.node = value
	}
	m.exports[as] = sym
}

// whole is the variable that stands for all that a module exports, nil for none.
func (m *Module) whole() *entity {
	if sym := m.exports["default"]; m.replaced && sym != nil {
		if e := sym.means(); e.v != nil {
			return e
		}
	}
	return nil
}

// exported lowers an assignment to what a CommonJS module exports, nil for any
// other.
func (l *lowerer) exported(left, right syntax.Node) flow.Stmt {
	if l.m.python() || left.Kind() != syntax.Member {
		return nil
	}
	name, ok := CommonJS(left)
	if !ok {
		return nil
	}
	out := &flow.Block{Pos: l.pos(left)}
	set := func(as string, value syntax.Node) {
		if sym := l.m.exports[as]; sym != nil && sym.v != nil {
			out.List = append(out.List, l.bindVar(sym.v, value, l.expr(value)))
		}
	}
	if name == "default" && right.Kind() == syntax.Object {
		for pair := range right.Children() {
			if key, ok := keyName(pair.Child(syntax.FieldKey)); ok {
				set(key, pair.Child(syntax.FieldValue))
			}
		}
		return out
	}
	set(name, right)
	return out
}

// CommonJS gives the name that a member of module.exports or exports is exported
// under: "default" for module.exports itself.
func CommonJS(left syntax.Node) (string, bool) {
	switch object := left.Child(syntax.FieldObject).Text(); {
	case left.Text() == "module.exports":
		return "default", true
	case object == "exports", object == "module.exports":
		return left.Child(syntax.FieldProperty).Text(), true
	}
	return "", false
}
