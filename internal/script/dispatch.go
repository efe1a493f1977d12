package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// dispatched makes the methods that a class inherits from a framework, and that run
// methods of its own: what those are given nobody knows.
func (b *classBuilder) dispatched(base syntax.Node) {
	d, ok := framework.Dispatches(b.framework(), b.path(base))
	if !ok {
		return
	}
	for _, name := range d.Methods {
		if b.class.Methods[name] != "" {
			continue
		}
		f := b.m.newFunc(b.node, b.class.ID+"."+name, b.class.Name+"."+name)
		b.m.funcs = append(b.m.funcs, f)
		b.class.Methods[name] = f.ID
		f.Lower = func() {
			inner := b.body(f, "")
			run := &flow.Block{Pos: f.Pos}
			for n := range b.node.Child(syntax.FieldBody).Children() {
				if step := b.step(d, n, inner.this); step != nil {
					run.List = append(run.List, step)
				}
			}
			f.Body = run
		}
	}
}

// step is a call of a method, if a framework runs it.
func (b *classBuilder) step(d framework.Dispatch, n syntax.Node, this *flow.Var) flow.Stmt {
	id, ok := b.class.Methods[n.Child(syntax.FieldName).Text()]
	if !ok {
		return nil
	}
	for decorator := range n.ChildrenIn(syntax.FieldDecorator) {
		value := decorator.Child(syntax.FieldValue)
		if value.Kind() == syntax.Call {
			value = value.Child(syntax.FieldFunction)
		}
		if d.Runs(b.framework(), b.path(value)) {
			call := &flow.Call{Pos: b.pos(n), Name: b.class.Name, Targets: []flow.FuncID{id}, Recv: &flow.Read{Pos: b.pos(n), Var: this}}
			for range n.ChildrenIn(syntax.FieldParameter) {
				call.Args = append(call.Args, flow.Arg{Value: &flow.Opaque{Pos: b.pos(n)}})
			}
			return &flow.Do{Pos: b.pos(n), X: &flow.Opaque{Pos: b.pos(n), Parts: []flow.Expr{call}}}
		}
	}
	return nil
}
