package script

import (
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// typeOfValue is the type that a value is declared with, or else cast to.
func typeOfValue(declared, value syntax.Node) syntax.Node {
	if !declared.Exists() && value.Kind() == syntax.Cast {
		return value.Child(syntax.FieldType)
	}
	return declared
}

// handlerType is what frameworks say of functions of a type, nil where they say nothing.
func (l *lowerer) handlerType(t syntax.Node) *framework.Entry {
	var found *framework.Entry
	if !t.Exists() {
		return nil
	}
	typeNames(t, func(name string) {
		path := name
		if e := l.typeMeans(name); e != nil {
			path = e.path // none of what the program declares
		}
		if entry, ok := framework.TypedFunction(l.framework(), path); ok && found == nil {
			found = &entry
		}
	})
	return found
}

// handling lowers a value of a type that may be that of functions which serve requests.
func (l *lowerer) handling(t syntax.Node) *lowerer {
	entry := l.handlerType(t)
	if entry == nil {
		return l
	}
	inner := *l
	inner.entry = entry
	return &inner
}

// publicly lowers what a name of the top level is given: a framework may call the
// functions in it if it is exported.
func (l *lowerer) publicly(pattern syntax.Node) *lowerer {
	if !l.scope.top() || pattern.Kind() != syntax.Identifier {
		return l
	}
	names := l.m.public[pattern.Text()]
	if len(names) == 0 {
		return l
	}
	inner := *l
	inner.options = exportOptions + names[0]
	if entry, ok := framework.Exported(l.m.Rel, names[0]); ok {
		inner.entry = &entry
	}
	return &inner
}
