package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// model is a kind of class whose constructor takes its fields.
type model uint8

const (
	dataModel     model = iota // pydantic, dataclasses, attrs
	settingsModel              // filled in from the environment
)

// dataModels are the base classes and decorators that make a model of data, by the
// end of their path.
var dataModels = []string{
	"BaseModel", "SQLModel", "RootModel", "dataclass", "attrs.define", "attr.s", "TypedDict", "NamedTuple", "msgspec.Struct",
	"ninja.Schema", "ninja.ModelSchema",
}

// modelOf tells what kind of model a base class or a decorator makes.
func (l *lowerer) modelOf(n syntax.Node) (model, bool) {
	path := l.path(n)
	if framework.Settings(l.framework(), path) {
		return settingsModel, true
	}
	is := func(end string) bool { return path == end || strings.HasSuffix(path, "."+end) }
	return dataModel, slices.ContainsFunc(dataModels, is)
}

// kind reports whether the class is one of data, whose constructor takes its
// fields, and what fills it in.
func (b *classBuilder) kind() (model, bool) {
	for d := range b.node.ChildrenIn(syntax.FieldDecorator) {
		value := d.Child(syntax.FieldValue)
		if value.Kind() == syntax.Call {
			value = value.Child(syntax.FieldFunction)
		}
		if kind, ok := b.modelOf(value); ok {
			return kind, true
		}
	}
	for base := range b.node.ChildrenIn(syntax.FieldSuperclass) {
		if kind, ok := b.modelOf(base); ok {
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
	return dataModel, b.described()
}

// described reports whether a field is written as in a model of pydantic: the base of
// such a class may be a library's own.
func (b *classBuilder) described() bool {
	return slices.ContainsFunc(b.fields, func(n syntax.Node) bool {
		value := n.Child(syntax.FieldRight)
		return value.Kind() == syntax.Call && b.path(value.Child(syntax.FieldFunction)) == "pydantic.Field"
	})
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
		value, factory := b.fieldDefault(n.Child(syntax.FieldRight))
		switch {
		case factory:
			c.Fields[b.order[i]].Default = b.lowerer.factory(value)
		case value.Exists() && !nothing(value) && value.Kind() != syntax.Ellipsis:
			c.Fields[b.order[i]].Default = b.lowerer.expr(value)
		}
	}
}

// fieldDefault takes the default out of Field(default=...) and its like, or the function
// that makes it.
func (b *classBuilder) fieldDefault(n syntax.Node) (value syntax.Node, factory bool) {
	if n.Kind() != syntax.Call {
		return n, false
	}
	switch n.Child(syntax.FieldFunction).Text() {
	case "Field", "field", "pydantic.Field", "dataclasses.field", "attr.ib", "attrs.field":
	default:
		return n, false
	}
	args := arguments(n)
	for _, name := range []string{"default_factory", "factory"} {
		if value, ok := keyword(args, name); ok {
			return value, true
		}
	}
	if value, ok := keyword(args, "default"); ok {
		return value, false
	}
	if byPosition(args, 0) {
		return args[0], false
	}
	return syntax.Node{}, false
}

// factory is what a function makes that is called for a default, nil where that is not
// seen.
func (l *lowerer) factory(fn syntax.Node) flow.Expr {
	if !fn.Kind().IsFunction() {
		if e := l.static(fn); e == nil || e.fn == nil {
			return nil
		}
		return l.applied(fn, fn)
	}
	if value := returned(fn); value.Exists() && !nothing(value) {
		return l.expr(value)
	}
	return nil
}

// returned is the expression that a function without a name gives, if that is all
// there is to it.
func returned(fn syntax.Node) syntax.Node {
	body := fn.Child(syntax.FieldBody)
	if body.Kind() != syntax.Block {
		return body
	}
	for first := range body.Children() {
		if first.Kind() == syntax.Return {
			return first.Child(syntax.FieldValue)
		}
		break
	}
	return syntax.Node{}
}
