package script

import (
	"strconv"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// held is the field that the engine takes for all that a list or a map holds.
const held = "[]"

// made notes what a variable holds that is declared with a list or a map of its own:
// new Map<string, Opener>().
func (l *lowerer) made(name, value, t syntax.Node) {
	sym := l.scope.lookup(name.Text())
	if name.Kind() != syntax.Identifier || t.Exists() || sym == nil || sym.v == nil {
		return
	}
	sym.v.Class = l.madeOf(value)
}

// madeOf is the class of a list or a map that is made with the types of what it is to
// hold, nil for any other.
func (l *lowerer) madeOf(value syntax.Node) *flow.Class {
	if value.Kind() != syntax.New {
		return nil
	}
	var args []string
	for arg := range value.ChildrenIn(syntax.FieldTypeArgument) {
		args = append(args, plainType(arg.Text()))
	}
	name := value.Child(syntax.FieldFunction).Text()
	if len(args) == 0 || !sequences[name] && !mappings[name] {
		return nil
	}
	if class, ok := l.m.classes[value.Index()]; ok {
		return class
	}
	class := l.classOfText(name+"<"+strings.Join(args, ", ")+">", value, 0)
	if class != nil {
		l.m.classes[value.Index()] = class
	}
	return class
}

// partClass is the class of what a list or a map holds: one of the program's, or one
// that stands for something of an SDK.
func (l *lowerer) partClass(types []string, at syntax.Node, depth int) *flow.Class {
	for _, text := range types {
		if class := l.classOfText(text, at, depth+1); class != nil {
			return class
		}
		if x, ok := l.sdkText(text, l.pos(at), depth+1).(*flow.Known); ok && x != nil {
			id := string(x.Handle)
			return &flow.Class{ID: id, Name: id, Interface: true, Handle: x.Handle}
		}
	}
	return nil
}

// holder makes a class of lists or maps of instances of another class, nil of none.
// Pairs says that a loop over it gives a key with each.
func (l *lowerer) holder(of *flow.Class, at syntax.Node, pairs bool) *flow.Class {
	if of == nil {
		return nil
	}
	id := l.m.id("holder@" + strconv.Itoa(at.Span().Start) + " of " + of.ID)
	c := &flow.Class{ID: id, Name: at.Text(), Interface: true, Fields: map[string]*flow.ClassField{}}
	holds := func(name string, class *flow.Class) { c.Fields[name] = &flow.ClassField{Pos: l.pos(at), Class: class} }
	holds(held, of)
	gives := func(name string, class *flow.Class) flow.FuncID {
		return l.result(at, id+"."+name, name, func() *flow.Class { return class })
	}
	one := gives("get", of)
	c.Methods = map[string]flow.FuncID{"get": one, "at": one, "pop": one, "shift": one, "popleft": one, "find": one}
	if pairs || l.m.python() {
		pair := &flow.Class{ID: id + " pair", Name: at.Text(), Interface: true, Fields: map[string]*flow.ClassField{
			"1": {Pos: l.pos(at), Class: of},
		}}
		all := &flow.Class{ID: id + " pairs", Name: at.Text(), Interface: true, Fields: map[string]*flow.ClassField{
			held: {Pos: l.pos(at), Class: pair},
		}}
		entries := gives("items", all)
		c.Methods["items"], c.Methods["entries"] = entries, entries
		if pairs {
			holds(held, pair)
		}
	}
	values := &flow.Class{ID: id + " values", Name: at.Text(), Interface: true, Fields: map[string]*flow.ClassField{
		held: {Pos: l.pos(at), Class: of},
	}}
	c.Methods["values"] = gives("values", values)
	return c
}
