package script

import "github.com/composiolint/composiolint/internal/syntax"

// instancePath is the path of a member of an instance that its type alone tells of:
// config.get, where config: ConfigService. It is "" for what the program declares.
func (l *lowerer) instancePath(fn syntax.Node) string {
	if fn.Kind() != syntax.Member {
		return ""
	}
	path := ""
	if t := l.declaredType(fn.Child(syntax.FieldObject)); t.Exists() {
		typeNames(t, func(name string) {
			if e := l.typeMeans(name); e != nil && e.class == nil && e.v == nil && path == "" {
				path = e.path
			}
		})
	}
	if path == "" {
		return ""
	}
	return below(path+"()", fn.Child(syntax.FieldProperty).Text())
}

// declaredType is the type that a parameter or a field is declared with.
func (l *lowerer) declaredType(n syntax.Node) syntax.Node {
	switch n.Kind() {
	case syntax.Identifier:
		if sym := l.scope.lookup(n.Text()); sym != nil {
			return sym.typ
		}
	case syntax.Member:
		if n.Child(syntax.FieldObject).Kind() == syntax.This {
			return l.fieldTypes[n.Child(syntax.FieldProperty).Text()]
		}
	}
	return syntax.Node{}
}
