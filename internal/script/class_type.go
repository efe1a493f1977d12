package script

import (
	"maps"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// typedField notes the type of a field that is declared where it is first set.
func (b *classBuilder) typedField(name string, t syntax.Node) {
	if t.Exists() && b.class.Fields[name] == nil {
		b.typedFields[name], b.fieldTypes[name] = t, t
	}
}

// fills notes what a field is set to.
func (b *classBuilder) fills(name string, value syntax.Node) {
	if _, before := b.filledWith[name]; before {
		value = syntax.Node{}
	}
	b.filledWith[name] = value
}

// ofMaking gives a field without a type the class that it is always set to an instance
// of.
func (b *classBuilder) ofMaking(name string, value syntax.Node) {
	fn := value.Child(syntax.FieldFunction)
	if !value.Is(syntax.Call, syntax.New) || fn.Kind() != syntax.Identifier {
		return
	}
	f := b.class.Fields[name]
	if f == nil {
		f = &flow.ClassField{Pos: b.pos(value)}
		b.class.Fields[name] = f
	}
	tell := f.Type
	f.Type = func() {
		if tell != nil {
			tell()
		}
		if e := b.lowerer.static(fn); f.Class == nil && f.Handle == nil && e != nil && e.class != nil {
			f.Class = e.class
		}
	}
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
		b.dispatched(base)
		e := b.lowerer.static(base)
		switch {
		case e != nil && e.class != nil:
			inherit(c, e.class, b.nested || b.m.Test)
		case !bare(base.Text()):
			c.Open = true
		}
	}
	for t := range b.node.ChildrenIn(syntax.FieldImplements) {
		if promise := b.classOf(t); promise != nil {
			inherit(c, promise, b.nested || b.m.Test)
		}
	}
	for i, n := range b.fields {
		b.ofType(b.order[i], n.Child(syntax.FieldType))
		if f := b.class.Fields[b.order[i]]; f != nil && f.Type == nil {
			value := n.Child(syntax.FieldValue)
			f.Type = func() { f.Class = b.madeOf(value) }
		}
	}
	for _, name := range slices.Sorted(maps.Keys(b.typedFields)) {
		b.ofType(name, b.typedFields[name])
	}
	for _, name := range slices.Sorted(maps.Keys(b.filledWith)) {
		b.ofMaking(name, b.filledWith[name])
	}
	if kind, ok := b.kind(); ok {
		b.asModel(kind)
	}
}

// bare recognises the bases that have nothing to inherit.
func bare(base string) bool {
	switch base[strings.LastIndexByte(base, '.')+1:] {
	case "object", "ABC", "Protocol", "Generic":
		return true
	}
	return false
}

// ofType notes what the type of a field says of it.
func (b *classBuilder) ofType(name string, t syntax.Node) {
	if !t.Exists() {
		return
	}
	f := b.class.Fields[name]
	if f == nil {
		f = &flow.ClassField{Pos: b.pos(t)}
		b.class.Fields[name] = f
	}
	f.Type = func() {
		f.Class = b.classOf(t)
		f.Handle = b.sdkType(t)
	}
}
