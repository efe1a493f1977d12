package script

import (
	"strconv"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// declareClass enters a class.
func (l *lowerer) declareClass(n syntax.Node) {
	if name := n.Child(syntax.FieldName); name.Exists() {
		l.scope.declare(name.Text(), &symbol{class: l.newClass(n, name.Text()), node: n})
	}
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
	id := l.m.id(name)
	for _, other := range l.m.classes {
		if other.ID == id { // two of one name, or of none
			id += "@" + strconv.Itoa(n.Span().Start)
			break
		}
	}
	c := &flow.Class{
		ID: id, Name: name, Fields: map[string]*flow.ClassField{},
		Methods: map[string]flow.FuncID{}, Getters: map[string]flow.FuncID{},
		Static: map[string]flow.FuncID{}, Shared: map[string]flow.FuncID{}, Left: map[string]flow.FuncID{},
		Complete: l.m.complete(),
	}
	if l.m.python() && protocol(n) {
		c.Complete = l.m.conforming(c, n, c.Complete)
	}
	l.m.classes[n.Index()] = c
	inner := l.within(false)
	inner.class, inner.this = c, nil
	b := &classBuilder{lowerer: inner, class: c, node: n, nested: !l.scope.top(), typedFields: map[string]syntax.Node{}, filledWith: map[string]syntax.Node{}}
	inner.fieldTypes = map[string]syntax.Node{}
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
	// typedFields are the types of fields that are declared outside of the body.
	typedFields map[string]syntax.Node
	// filledWith are what the fields are set to, nothing where that is several things.
	filledWith map[string]syntax.Node
	// nested classes stand inside of a function.
	nested bool
}

func (b *classBuilder) part(n syntax.Node) {
	switch n.Kind() {
	case syntax.Method, syntax.Function:
		if b.left(n) {
			b.leaves(n)
			return
		}
		b.method(n)
	case syntax.Signature:
		b.leaves(n)
	case syntax.ClassField:
		b.field(n, n.Child(syntax.FieldName), n.Has(syntax.FlagStatic))
	case syntax.Assign:
		if name := n.Child(syntax.FieldLeft); name.Kind() == syntax.Identifier {
			b.field(n, name, false)
		}
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
		b.fieldTypes[key] = n.Child(syntax.FieldType)
		b.fields, b.order = append(b.fields, n), append(b.order, key)
		if value := initialValue(n); value.Exists() {
			b.fills(key, value)
		}
	}
}

func (b *classBuilder) staticVar(key string) *flow.Var {
	return &flow.Var{Name: key, ID: b.class.ID + "." + key, Init: flow.FuncID(b.m.id("")), Fixed: false}
}

// assigned notes the types of fields where methods write to them, or parameters of
// the constructor declare them.
func (b *classBuilder) assigned() {
	for n := range b.node.Descendants() {
		if n.Kind() != syntax.Assign {
			continue
		}
		if to := n.Child(syntax.FieldLeft); to.Kind() == syntax.Member {
			if object := to.Child(syntax.FieldObject); object.Kind() == syntax.This || object.Text() == "self" {
				name := to.Child(syntax.FieldProperty).Text()
				b.typedField(name, n.Child(syntax.FieldType))
				b.fills(name, n.Child(syntax.FieldRight))
			}
		}
	}
	for p := range b.made.ChildrenIn(syntax.FieldParameter) {
		if p.Has(syntax.FlagAccess) {
			b.typedField(p.Child(syntax.FieldName).Text(), p.Child(syntax.FieldType))
		}
	}
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
			out.List = append(out.List, l.bindVar(field.Static, part, l.initially(value)))
		}
	}
	return out
}

func (l *lowerer) bindVar(v *flow.Var, n syntax.Node, value flow.Expr) flow.Stmt {
	return &flow.Assign{Pos: l.pos(n), To: []flow.Expr{&flow.Read{Pos: l.pos(n), Var: v}}, Value: value}
}
