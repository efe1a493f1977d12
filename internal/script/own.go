package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// own reports whether a callee is a function of the program, whatever its name: a method
// that is called get as that of any map is may do something else.
func (l *lowerer) own(fn syntax.Node) bool {
	if fn.Kind() != syntax.Member {
		return false
	}
	if e := l.static(fn); e != nil && e.fn != nil {
		return true
	}
	object, name := unwrap(fn.Child(syntax.FieldObject)), fn.Child(syntax.FieldProperty).Text()
	if class := l.instanceOf(object); class != nil {
		return !class.Interface && class.Has(name) // those of lists and maps are Interface
	}
	switch e := l.holding(object); {
	case e == nil:
		return false
	case e.v != nil:
		return writtenOut(unwrap(e.node), name)
	default:
		return e.class != nil && e.class.Has(name)
	}
}

// holding is what an expression names: of a module, what stands for all of it.
func (l *lowerer) holding(n syntax.Node) *entity {
	e := l.static(n)
	if e != nil && e.module != nil {
		return e.module.whole()
	}
	return e
}

// instanceOf is the class of what an expression gives, as far as its type or the place
// where it is made tells, nil for none.
func (l *lowerer) instanceOf(n syntax.Node) *flow.Class {
	if n.Kind() == syntax.This {
		return l.class
	}
	at := l
	if e := l.holding(n); e != nil && e.v != nil {
		if e.v.Class != nil {
			return e.v.Class
		}
		if e.in != nil && e.in != l.m {
			at = &lowerer{m: e.in, scope: e.in.scope}
		}
		n = unwrap(e.node)
	}
	if n.Is(syntax.Call, syntax.New) {
		if e := at.static(n.Child(syntax.FieldFunction)); e != nil && e.v == nil {
			return e.class
		}
	}
	return nil
}

// writtenOut reports whether an object that is written out has a function of the name.
func writtenOut(object syntax.Node, name string) bool {
	for part := range object.Children() {
		if key, ok := keyName(part.Child(syntax.FieldName)); part.Kind() == syntax.Method && ok && key == name {
			return true
		}
	}
	return unwrap(property(object, name)).Kind().IsFunction()
}
