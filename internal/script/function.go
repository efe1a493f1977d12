package script

import (
	"slices"
	"strconv"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// newFunc begins a function of the module. Its id has the place in it where two
// functions have one name.
func (m *Module) newFunc(n syntax.Node, id, name string) *flow.Func {
	for _, other := range m.funcs {
		if other.ID == flow.FuncID(id) {
			id += "@" + strconv.Itoa(n.Span().Start)
			break
		}
	}
	f := &flow.Func{
		ID: flow.FuncID(id), Name: name, Pos: m.pos(n), Loose: true, Long: m.isLong(n),
		Test: m.Test, Docs: m.Docs || m.Fence, Sample: m.Fence,
	}
	f.Root = m.isRoot(f)
	m.all = append(m.all, f)
	return f
}

// named makes a function of the top level. Its body is lowered when it is needed.
// T is the type that it is declared with where it is a value.
func (l *lowerer) named(n syntax.Node, name string, t syntax.Node) *flow.Func {
	f := l.m.newFunc(n, l.m.id(name), name)
	entry := l.entry
	inner := l.within(true)
	f.Lower = func() {
		if entry == nil {
			entry = inner.handlerType(t)
		}
		if entry == nil {
			entry = inner.entryOf(n, name)
		}
		inner.fill(f, n, entry)
	}
	l.m.funcs = append(l.m.funcs, f)
	return f
}

// function lowers a function declaration inside of another function.
func (l *lowerer) function(n syntax.Node) flow.Stmt {
	name := n.Child(syntax.FieldName)
	sym := l.scope.lookup(name.Text())
	if sym == nil || sym.v == nil {
		return l.decorators(n)
	}
	inner := *l
	inner.entry = l.entryOf(n, name.Text())
	return &flow.Assign{
		Pos: l.pos(n), To: []flow.Expr{&flow.Read{Pos: l.pos(name), Var: sym.v}},
		Value: inner.lambda(n, inner.entry != nil),
	}
}

// decorators evaluates what stands before a function, for what it does.
func (l *lowerer) decorators(n syntax.Node) flow.Stmt {
	out := &flow.Block{Pos: l.pos(n)}
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		if value := d.Child(syntax.FieldValue); value.Kind() == syntax.Call {
			out.List = append(out.List, &flow.Do{Pos: l.pos(d), X: &flow.Opaque{Pos: l.pos(d), Parts: l.parts(value)}})
		}
	}
	return out
}

// lambda lowers a function that is a value. Apart says that somebody else calls it.
func (l *lowerer) lambda(n syntax.Node, apart bool) flow.Expr {
	f := l.m.newFunc(n, l.m.id("@"+strconv.Itoa(n.Span().Start)), l.label(n))
	entry := l.entry
	if entry == nil {
		entry = l.typedEntry(n)
	}
	inner := l.within(true)
	inner.checking = l.checking
	inner.fill(f, n, entry)
	return &flow.Lambda{Pos: l.pos(n), Func: f, Apart: apart}
}

// label is what a function is called in traces.
func (l *lowerer) label(n syntax.Node) string {
	if name := n.Child(syntax.FieldName); name.Exists() {
		return name.Text()
	}
	return "a function"
}

// fill lowers the parameters and the body of a function in a scope of its own.
func (l *lowerer) fill(f *flow.Func, n syntax.Node, entry *framework.Entry) {
	if entry != nil && entry.Setting != rules.Library {
		f.Entry = entry.Setting
	}
	body := &flow.Block{Pos: l.pos(n)}
	inserted, place, position, checking := l.inserted(n), -1, 0, l.checking
	l.checking = nil
	for p := range n.ChildrenIn(syntax.FieldParameter) {
		place++
		before := len(body.List)
		v := l.parameter(p, body)
		if v == nil { // the receiver, or a type alone
			continue
		}
		if slices.Contains(inserted, place) { // no caller gives it
			read := &flow.Read{Pos: l.pos(p), Var: v}
			body.List = append(body.List, &flow.Assign{Pos: l.pos(p), To: []flow.Expr{read}, Value: &flow.Opaque{Pos: l.pos(p)}})
			continue
		}
		if entry != nil && v.Given == nil && v.Handle == "" {
			if what := entry.Param(l.framework(), position, v.Name, p.Child(syntax.FieldType).Exists()); what != framework.Nothing {
				v.Given = given{l.framework(), what, ""}
			}
		}
		if position == 0 {
			l.checks(checking, v, body, before)
		}
		position++
		f.Params = append(f.Params, v)
		if fallback := l.option(n, v.Name); fallback.Exists() {
			read := &flow.Read{Pos: l.pos(p), Var: v}
			body.List = append(body.List, &flow.Assign{Pos: l.pos(p), To: []flow.Expr{read}, Value: l.defaulted(read, fallback)})
		}
	}
	l.returns = l.handleOf(n.Child(syntax.FieldReturnType))
	f.Class = l.classOf(n.Child(syntax.FieldReturnType))
	if l.m.python() {
		l.yields = handsOver(n)
	}
	content := n.Child(syntax.FieldBody)
	if content.Kind() == syntax.Block {
		l.predeclare(content)
		body.List = append(body.List, l.block(content))
	} else if content.Exists() {
		body.List = append(body.List, &flow.Return{Pos: l.pos(content), Values: []flow.Expr{l.expr(content)}})
	}
	f.Body = body
}
