package script

import "github.com/composiolint/composiolint/internal/syntax"

// What a namespace declares stands in the scope around it as well, under its own name.

// declareNamespace enters a namespace, unless it adds to something of the same name.
func (l *lowerer) declareNamespace(n syntax.Node) {
	name := n.Child(syntax.FieldName)
	if n.Kind() == syntax.Namespace && name.Kind() == syntax.Identifier && l.scope.names[name.Text()] == nil {
		l.scope.declare(name.Text(), &symbol{node: n})
	}
}

// namespaced is the function or the class that a namespace exports under a name, nil for
// anything else. Of two of one name the scope has one.
func (e *entity) namespaced(name string) *entity {
	body := e.node.Child(syntax.FieldBody)
	for n := range body.Children() {
		if n.Kind() != syntax.Export {
			continue
		}
		for declared := range declaredBy(declaration(n)) {
			sym := e.in.scope.names[name]
			if declared.Text() != name || sym == nil {
				continue
			}
			switch found := sym.means(); {
			case found.fn != nil && within(found.fn.Pos, e.in, body):
				return found
			case found.class != nil && within(e.in.pos(found.node), e.in, body):
				return found
			}
		}
	}
	return nil
}
