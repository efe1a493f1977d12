package script

import (
	"strconv"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// held is the field that the engine takes for all that a list or a map holds.
const held = "[]"

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
