package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// method makes the function of a method.
func (b *classBuilder) method(n syntax.Node) {
	name, ok := keyName(n.Child(syntax.FieldName))
	if nameNode := n.Child(syntax.FieldName); nameNode.Kind() == syntax.Identifier {
		name, ok = nameNode.Text(), true
	}
	if !ok || n.Has(syntax.FlagSetter) {
		return
	}
	if name == "constructor" && !b.m.python() || name == "__init__" && b.m.python() {
		b.made = n
		return
	}
	f := b.m.newFunc(n, b.class.ID+"."+name, b.class.Name+"."+name)
	table := b.class.Methods
	kind := b.methodKind(n)
	switch kind {
	case "static":
		table = b.class.Static
	case "class":
		table = b.class.Shared
	case "get":
		table = b.class.Getters
	}
	table[name] = f.ID
	if kind == "" && b.checks(n, name) {
		b.class.Checks = append(b.class.Checks, flow.Check{Func: f.ID})
	}
	b.m.funcs = append(b.m.funcs, f)
	f.Lower = func() {
		inner := b.body(f, kind)
		inner.fill(f, n, inner.methodEntry(b, n, name))
		f.Inert = inert(n)
	}
}

// body prepares to lower a method: its receiver is parameter 0.
func (b *classBuilder) body(f *flow.Func, kind string) *lowerer {
	inner := b.lowerer.within(true)
	switch kind {
	case "static":
		inner.this = nil
	case "class":
		inner.this = &flow.Var{}
		inner.takesReceiver, inner.ofClass = true, true
		f.Params = []*flow.Var{nil}
	default:
		inner.this = &flow.Var{Class: b.class}
		inner.takesReceiver = true
		f.Recv, f.Params = true, []*flow.Var{inner.this}
	}
	return inner
}

// methodKind tells what a method takes for its receiver, by flag or decorator.
func (b *classBuilder) methodKind(n syntax.Node) string {
	switch {
	case n.Has(syntax.FlagStatic):
		return "static"
	case n.Has(syntax.FlagGetter):
		return "get"
	}
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		switch d.Child(syntax.FieldValue).Text() {
		case "staticmethod":
			return "static"
		case "classmethod":
			return "class"
		case "property", "cached_property", "functools.cached_property":
			return "get"
		}
	}
	return ""
}

// checks reports whether every new instance is put to a method.
func (b *classBuilder) checks(n syntax.Node, name string) bool {
	if framework.SelfChecks(name, "", "") {
		return true
	}
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		call := d.Child(syntax.FieldValue)
		mode, _ := keyword(arguments(call), "mode")
		text, _ := mode.StringValue()
		if call.Kind() == syntax.Call && framework.SelfChecks(name, b.path(call.Child(syntax.FieldFunction)), text) {
			return true
		}
	}
	return false
}

// receiverSymbol is what the first parameter of a method in Python names.
func (l *lowerer) receiverSymbol() *symbol {
	if l.ofClass {
		return &symbol{class: l.class}
	}
	return &symbol{v: l.this}
}

// constructor makes the function that makes instances: what is declared of the
// fields, and then what the program says.
func (b *classBuilder) constructor() {
	if !b.made.Exists() && len(b.fields) == 0 {
		return
	}
	n := b.made
	if !n.Exists() {
		n = b.node
	}
	f := b.m.newFunc(n, b.class.ID+".new", b.class.Name)
	b.class.New = f.ID
	b.m.funcs = append(b.m.funcs, f)
	f.Lower = func() {
		inner := b.body(f, "")
		fields := b.initial(inner)
		if b.made.Exists() {
			inner.fill(f, b.made, nil)
			declares(f.Body, inner.this)
		} else {
			f.Body = &flow.Block{Pos: b.pos(n)}
		}
		f.Body = &flow.Block{Pos: b.pos(n), List: []flow.Stmt{&flow.Block{Pos: b.pos(n), List: fields}, f.Body}}
	}
}

// initial lowers what the fields of an instance hold at first.
func (b *classBuilder) initial(inner *lowerer) []flow.Stmt {
	var out []flow.Stmt
	for i, n := range b.fields {
		value := initialValue(n)
		if !value.Exists() {
			continue
		}
		of := b.class.Fields[b.order[i]]
		x := flow.Expr(&flow.Read{Pos: b.pos(value), Var: of.Static})
		if of.Static == nil {
			x = inner.initially(value)
		}
		field := &flow.Field{Pos: b.pos(n), X: &flow.Read{Pos: b.pos(n), Var: inner.this}, Name: b.order[i]}
		out = append(out, &flow.Assign{Pos: b.pos(n), To: []flow.Expr{field}, Value: x, First: true})
	}
	return out
}

// initialValue is what the declaration of a field gives it.
func initialValue(n syntax.Node) syntax.Node {
	if n.Kind() == syntax.Assign {
		return n.Child(syntax.FieldRight)
	}
	return n.Child(syntax.FieldValue)
}
