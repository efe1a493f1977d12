package script

import "github.com/composiolint/composiolint/internal/syntax"

// predeclarePython enters what a function or a module writes to: a name belongs to
// the whole of it, wherever it is written.
func (l *lowerer) predeclarePython(block syntax.Node) {
	outside := map[string]bool{}
	block.Walk(func(n syntax.Node) bool {
		switch n.Kind() {
		case syntax.Global, syntax.Nonlocal:
			for name := range n.Children() {
				outside[name.Text()] = true
			}
		case syntax.Function, syntax.Lambda, syntax.Class:
			return n == block
		}
		return true
	})
	declare := func(pattern, value syntax.Node) {
		for name := range targets(pattern) {
			if !outside[name.Text()] {
				if pattern.Kind() != syntax.Identifier {
					value = syntax.Node{}
				}
				l.declareName(name, value)
			}
		}
	}
	block.Walk(func(n syntax.Node) bool {
		switch n.Kind() {
		case syntax.Function:
			if n != block {
				l.declareFunction(n)
			}
			return n == block
		case syntax.Class:
			l.declareClass(n)
			return false
		case syntax.Lambda:
			return n == block
		case syntax.Assign, syntax.AugAssign:
			right := n.Child(syntax.FieldRight)
			if from, ok := importedModule(right); ok && n.Child(syntax.FieldLeft).Kind() == syntax.Identifier {
				l.scope.declare(n.Child(syntax.FieldLeft).Text(), &symbol{specifier: from, name: "*"})
				return true
			}
			declare(n.Child(syntax.FieldLeft), right)
		case syntax.ForIn, syntax.ComprehensionFor:
			declare(n.Child(syntax.FieldLeft), syntax.Node{})
		case syntax.Case:
			for _, name := range l.m.captures(n) {
				declare(name, syntax.Node{})
			}
		case syntax.WithItem:
			declare(n.Child(syntax.FieldAlias), n.Child(syntax.FieldValue))
		case syntax.Catch:
			declare(n.Child(syntax.FieldParameter), syntax.Node{})
		case syntax.Import:
			if !l.scope.top() {
				l.declareImport(n)
			}
			return false
		}
		return true
	})
}
