package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// declareClass enters a class.
func (l *lowerer) declareClass(n syntax.Node) {
	if name := n.Child(syntax.FieldName); name.Exists() {
		l.scope.declare(name.Text(), &symbol{class: l.newClass(n, name.Text()), node: n})
	}
}

// declareEnum enters an enumeration: a class of constants.
func (l *lowerer) declareEnum(n syntax.Node) {
	name := n.Child(syntax.FieldName).Text()
	class := &flow.Class{ID: l.m.id(name), Name: name, Fields: map[string]*flow.ClassField{}}
	var values []flow.Stmt
	for c := range n.Children() {
		if c.Kind() != syntax.EnumMember {
			continue
		}
		field := l.enumField(class, c.Child(syntax.FieldName))
		if value := c.Child(syntax.FieldValue); value.Exists() {
			values = append(values, l.bindVar(field.Static, c, l.expr(value)))
		}
	}
	l.scope.declare(name, &symbol{class: class})
	l.m.enums = append(l.m.enums, values...)
}

// classOfNode gives the class that a node declares.
func (l *lowerer) classOfNode(n syntax.Node) *flow.Class {
	name := n.Child(syntax.FieldName).Text()
	return l.newClass(n, name)
}

// newClass makes a class and the functions of its methods, once for a node.
func (l *lowerer) newClass(n syntax.Node, name string) *flow.Class {
	if class := l.m.classes[n.Index()]; class != nil {
		return class
	}
	c := &flow.Class{
		ID: l.m.id(name), Name: name, Fields: map[string]*flow.ClassField{},
		Methods: map[string]flow.FuncID{}, Getters: map[string]flow.FuncID{},
		Static: map[string]flow.FuncID{}, Shared: map[string]flow.FuncID{},
	}
	l.m.classes[n.Index()] = c
	inner := l.within(false)
	inner.class, inner.this = c, nil
	b := &classBuilder{lowerer: inner, class: c, node: n}
	for part := range n.Child(syntax.FieldBody).Children() {
		b.part(part)
	}
	b.constructor()
	b.assigned()
	c.Lower = b.lineage
	return c
}

// classBuilder gathers what a class declares.
type classBuilder struct {
	*lowerer
	class *flow.Class
	node  syntax.Node
	// made says that the class has a constructor, fields are what instances begin
	// with, and order their names.
	made   syntax.Node
	fields []syntax.Node
	order  []string
}

func (b *classBuilder) part(n syntax.Node) {
	switch n.Kind() {
	case syntax.Method, syntax.Function:
		b.method(n)
	case syntax.ClassField:
		b.field(n, n.Child(syntax.FieldName), n.Has(syntax.FlagStatic))
	case syntax.Assign:
		if name := n.Child(syntax.FieldLeft); name.Kind() == syntax.Identifier {
			b.field(n, name, false)
		}
	case syntax.Identifier: // `user_id: str` has no node but its name where there is no value
	}
}

// field notes a field of the instances, or of the class itself.
func (b *classBuilder) field(n, name syntax.Node, static bool) {
	key, ok := keyName(name)
	if name.Kind() == syntax.Identifier {
		key, ok = name.Text(), true
	}
	if !ok {
		return
	}
	f := &flow.ClassField{Pos: b.pos(n)}
	b.class.Fields[key] = f
	if static || b.m.python() {
		f.Static = b.staticVar(key)
	}
	if !static {
		b.fields, b.order = append(b.fields, n), append(b.order, key)
	}
}

func (b *classBuilder) staticVar(key string) *flow.Var {
	return &flow.Var{Name: key, ID: b.class.ID + "." + key, Init: flow.FuncID(b.m.id("")), Fixed: false}
}

func (l *lowerer) enumField(class *flow.Class, name syntax.Node) *flow.ClassField {
	f := &flow.ClassField{Pos: l.pos(name), Static: &flow.Var{
		Name: name.Text(), ID: class.ID + "." + name.Text(), Init: flow.FuncID(l.m.id("")),
	}}
	class.Fields[name.Text()] = f
	return f
}

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
	b.m.funcs = append(b.m.funcs, f)
	f.Lower = func() {
		inner := b.body(f, kind)
		inner.fill(f, n, inner.methodEntry(b, n, name))
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

// receiverSymbol is what the first parameter of a method in Python names.
func (l *lowerer) receiverSymbol() *symbol {
	if l.ofClass {
		return &symbol{class: l.class}
	}
	return &symbol{v: l.this}
}

// assigned notes the fields that methods write to, and those that parameters of the
// constructor declare.
func (b *classBuilder) assigned() {
	b.class.Assigned = map[string]bool{}
	for n := range b.node.Descendants() {
		if n.Kind() != syntax.Assign {
			continue
		}
		if to := n.Child(syntax.FieldLeft); to.Kind() == syntax.Member {
			if object := to.Child(syntax.FieldObject); object.Kind() == syntax.This || object.Text() == "self" {
				b.class.Assigned[to.Child(syntax.FieldProperty).Text()] = true
			}
		}
	}
	for p := range b.made.ChildrenIn(syntax.FieldParameter) {
		if p.Has(syntax.FlagAccess) {
			b.class.Assigned[p.Child(syntax.FieldName).Text()] = true
		}
	}
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
		value := n.Child(syntax.FieldValue)
		if n.Kind() == syntax.Assign {
			value = n.Child(syntax.FieldRight)
		}
		if !value.Exists() {
			continue
		}
		of := b.class.Fields[b.order[i]]
		x := flow.Expr(&flow.Read{Pos: b.pos(value), Var: of.Static})
		if of.Static == nil {
			x = inner.valueOf(value)
		}
		field := &flow.Field{Pos: b.pos(n), X: &flow.Read{Pos: b.pos(n), Var: inner.this}, Name: b.order[i]}
		out = append(out, &flow.Assign{Pos: b.pos(n), To: []flow.Expr{field}, Value: x})
	}
	return out
}

// lineage resolves what the class inherits from, and the types of its fields, when
// all files are known.
func (b *classBuilder) lineage() {
	c := b.class
	for base := range b.node.ChildrenIn(syntax.FieldSuperclass) {
		if base.Kind() == syntax.KeywordArgument {
			continue
		}
		if base.Kind() == syntax.Subscript {
			base = base.Child(syntax.FieldObject)
		}
		e := b.lowerer.static(base)
		switch {
		case e != nil && e.class != nil:
			c.Bases = append(c.Bases, e.class)
		case base.Text() != "object":
			c.Open = true
		}
	}
	for i, n := range b.fields {
		f := c.Fields[b.order[i]]
		t := n.Child(syntax.FieldType)
		f.Class = b.classOf(t)
		if h := b.handleOf(t); h != "" {
			f.Handle = &flow.Known{Pos: b.pos(n), Handle: h}
		}
	}
	if kind, ok := b.kind(); ok {
		b.asModel(kind)
	}
}

// model reports whether the class is one of data, whose constructor takes its
// fields, and what fills it in.
func (b *classBuilder) kind() (model, bool) {
	for d := range b.node.ChildrenIn(syntax.FieldDecorator) {
		value := d.Child(syntax.FieldValue)
		if value.Kind() == syntax.Call {
			value = value.Child(syntax.FieldFunction)
		}
		if kind, ok := modelOf(b.path(value)); ok {
			return kind, true
		}
	}
	for base := range b.node.ChildrenIn(syntax.FieldSuperclass) {
		if kind, ok := modelOf(b.path(base)); ok {
			return kind, true
		}
		if e := b.lowerer.static(base); e != nil && e.class != nil {
			if kind, ok := b.m.program.models[e.class]; ok {
				return kind, true
			}
			if e.class.Lower != nil {
				e.class.Prepare()
				if kind, ok := b.m.program.models[e.class]; ok {
					return kind, true
				}
			}
		}
	}
	return 0, false
}

// asModel makes the fields what the constructor takes.
func (b *classBuilder) asModel(kind model) {
	c := b.class
	b.m.program.models[c] = kind
	if b.made.Exists() {
		return
	}
	c.New, c.Order, c.Settings = "", b.order, kind == settingsModel
	for i, n := range b.fields {
		value := b.fieldDefault(n.Child(syntax.FieldRight))
		if value.Exists() && !nothing(value) && value.Kind() != syntax.Ellipsis {
			c.Fields[b.order[i]].Default = b.lowerer.expr(value)
		}
	}
}

// fieldDefault takes the default out of Field(default=...) and its like.
func (b *classBuilder) fieldDefault(n syntax.Node) syntax.Node {
	if n.Kind() != syntax.Call {
		return n
	}
	switch n.Child(syntax.FieldFunction).Text() {
	case "Field", "field", "pydantic.Field", "dataclasses.field", "attr.ib", "attrs.field":
	default:
		return n
	}
	for arg := range n.ChildrenIn(syntax.FieldArgument) {
		switch {
		case arg.Kind() == syntax.KeywordArgument && arg.Child(syntax.FieldName).Text() == "default":
			return arg.Child(syntax.FieldValue)
		case arg.Kind() != syntax.KeywordArgument:
			return arg
		}
	}
	return syntax.Node{}
}

// classStmt lowers what a class does where it stands: the fields of its own.
func (l *lowerer) classStmt(n syntax.Node) flow.Stmt {
	class := l.classOfNode(n)
	out := &flow.Block{Pos: l.pos(n)}
	for part := range n.Child(syntax.FieldBody).Children() {
		name, value := part.Child(syntax.FieldName), part.Child(syntax.FieldValue)
		if part.Kind() == syntax.Assign {
			name, value = part.Child(syntax.FieldLeft), part.Child(syntax.FieldRight)
		}
		field := class.Fields[name.Text()]
		if value.Exists() && field != nil && field.Static != nil {
			out.List = append(out.List, l.bindVar(field.Static, part, l.valueOf(value)))
		}
	}
	return out
}

func (l *lowerer) bindVar(v *flow.Var, n syntax.Node, value flow.Expr) flow.Stmt {
	return &flow.Assign{Pos: l.pos(n), To: []flow.Expr{&flow.Read{Pos: l.pos(n), Var: v}}, Value: value}
}
