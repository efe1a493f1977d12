package script

import (
	"iter"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// scope holds the names of a module, a function, or a block.
type scope struct {
	outer  *scope
	module *Module
	names  map[string]*symbol
	// function says that the scope is that of a whole function.
	function bool
}

// symbol is what a name stands for.
type symbol struct {
	v     *flow.Var
	fn    *flow.Func
	class *flow.Class
	// node is what a variable is declared with, for its path.
	node syntax.Node
	// module is where the symbol stands; specifier and name lead to another one,
	// local to another name of the same.
	module                 *Module
	specifier, name, local string

	resolving, naming bool
	resolved          *entity
}

// entity is what a name means in the end.
type entity struct {
	v      *flow.Var
	fn     *flow.Func
	class  *flow.Class
	handle composio.Handle
	// module is set for a whole module.
	module *Module
	// path names what is outside of the program.
	path string
	node syntax.Node // what a variable is declared with
	in   *Module     // where
}

func (s *scope) inner(function bool) *scope {
	return &scope{outer: s, module: s.module, names: map[string]*symbol{}, function: function}
}

func (s *scope) declare(name string, sym *symbol) {
	if sym.module == nil {
		sym.module = s.module
	}
	if old := s.names[name]; old != nil && old.specifier != "" && sym.v != nil {
		return // what is imported stays: `except ImportError: Composio = None`
	}
	s.names[name] = sym
}

func (s *scope) lookup(name string) *symbol {
	for ; s != nil; s = s.outer {
		if sym := s.names[name]; sym != nil {
			return sym
		}
		if s.top() && s.module.python() {
			return s.starred(name)
		}
	}
	return nil
}

// starred looks for a name in what `from x import *` brings in.
func (s *scope) starred(name string) *symbol {
	for _, specifier := range s.module.stars {
		if e := s.module.imports(specifier, name); e.handle != "" || e.v != nil || e.fn != nil || e.class != nil {
			sym := &symbol{module: s.module, resolved: e}
			s.names[name] = sym
			return sym
		}
	}
	return nil
}

// top reports whether the scope is that of a module.
func (s *scope) top() bool { return s.outer == nil }

// Targets are the names that a pattern writes to.
func Targets(pattern syntax.Node) iter.Seq[syntax.Node] { return targets(pattern) }

// targets are the names that a pattern writes to.
func targets(pattern syntax.Node) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		var walk func(syntax.Node) bool
		walk = func(n syntax.Node) bool {
			switch n.Kind() {
			case syntax.Identifier:
				return yield(n)
			case syntax.ArrayPattern, syntax.ObjectPattern, syntax.Tuple, syntax.Array:
				for c := range n.Children() {
					if !walk(c) {
						return false
					}
				}
			case syntax.Pair, syntax.Spread:
				return walk(n.Child(syntax.FieldValue))
			case syntax.Default:
				return walk(n.Child(syntax.FieldLeft))
			}
			return true
		}
		walk(pattern)
	}
}

// predeclare enters the names that a block declares, before any of it is lowered.
func (l *lowerer) predeclare(block syntax.Node) {
	if l.m.python() {
		l.predeclarePython(block)
		return
	}
	for n := range block.Children() {
		if n.Kind() == syntax.Export {
			if n = n.Child(syntax.FieldDeclaration); !n.Exists() {
				continue
			}
		}
		l.predeclareECMA(n)
	}
	if l.scope.function || l.scope.top() {
		l.hoistVars(block)
	}
}

func (l *lowerer) predeclareECMA(n syntax.Node) {
	switch n.Kind() {
	case syntax.Variable:
		for d := range n.Children() {
			l.declareVariable(d, n.Op() == syntax.OpConst)
		}
	case syntax.Function:
		l.declareFunction(n)
	case syntax.Class:
		l.declareClass(n)
	case syntax.Interface, syntax.TypeAlias:
		name := n.Child(syntax.FieldName).Text()
		if class := l.shape(n, name); class != nil {
			l.scope.declare(name, &symbol{class: class})
		}
	case syntax.Enum:
		l.declareEnum(n)
	case syntax.Namespace, syntax.Ambient:
		if body := n.Child(syntax.FieldBody); body.Exists() && n.Kind() == syntax.Namespace {
			for c := range body.Children() {
				if c.Kind() == syntax.Export {
					c = c.Child(syntax.FieldDeclaration)
				}
				l.predeclareECMA(c)
			}
		}
	}
}

// hoistVars declares what `var` declares anywhere in a function.
func (l *lowerer) hoistVars(block syntax.Node) {
	block.Walk(func(n syntax.Node) bool {
		if n.Kind().IsFunction() || n.Kind() == syntax.Class {
			return n == block
		}
		if n.Kind() == syntax.Variable && n.Op() == syntax.OpVar {
			for d := range n.Children() {
				if name := d.Child(syntax.FieldName); l.scope.names[name.Text()] == nil {
					l.declareVariable(d, false)
				}
			}
		}
		return true
	})
}

// declareVariable enters the names of a declarator. At the top level a function
// that is bound to a constant is a named function.
func (l *lowerer) declareVariable(d syntax.Node, constant bool) {
	pattern, value := d.Child(syntax.FieldName), d.Child(syntax.FieldValue)
	if pattern.Kind() == syntax.Identifier {
		if from, ok := importedModule(l.m, value); ok && constant {
			l.scope.declare(pattern.Text(), &symbol{specifier: from, name: "*"})
			return
		}
		if f := unwrap(value); l.scope.top() && constant && f.Kind().IsFunction() {
			l.scope.declare(pattern.Text(), &symbol{fn: l.named(f, pattern.Text())})
			return
		}
		if f := unwrap(value); constant && f.Kind() == syntax.Class {
			l.scope.declare(pattern.Text(), &symbol{class: l.newClass(f, pattern.Text())})
			return
		}
		l.declareName(pattern, value)
		if sym := l.scope.names[pattern.Text()]; !value.Exists() && sym != nil && sym.v != nil {
			sym.v.Fixed = false // it is written to later, by whoever
		}
		return
	}
	from, whole := importedModule(l.m, value)
	for name := range targets(pattern) {
		if key, ok := keyOf(pattern, name); ok && whole && constant {
			l.scope.declare(name.Text(), &symbol{specifier: from, name: key})
			continue
		}
		l.declareName(name, syntax.Node{})
	}
}

// keyOf gives the property that a name of an object pattern stands for.
func keyOf(pattern, name syntax.Node) (string, bool) {
	if pattern.Kind() != syntax.ObjectPattern {
		return "", false
	}
	for pair := range pattern.Children() {
		if value := pair.Child(syntax.FieldValue); pair.Kind() == syntax.Pair && (value == name || value.Child(syntax.FieldLeft) == name) {
			return keyName(pair.Child(syntax.FieldKey))
		}
	}
	return "", false
}

// declareName enters a variable.
func (l *lowerer) declareName(name, value syntax.Node) {
	text := name.Text()
	if old := l.scope.names[text]; old != nil && (old.v != nil || old.fn != nil || old.class != nil) {
		return
	}
	v := &flow.Var{Name: text}
	if l.scope.top() && l.shared(text) {
		v.ID, v.Init, v.Fixed = l.m.id(text), flow.FuncID(l.m.id("")), l.m.writes[text] <= 1
	}
	l.scope.declare(text, &symbol{v: v, node: value})
}

// shared reports whether a variable of the top level can be seen by anybody else.
// One that stands nowhere but in its declaration is not used at all.
func (l *lowerer) shared(name string) bool {
	if l.m.counts[name] > 1 || l.m.python() || l.m.Fence { // anybody may import what Python names
		return true
	}
	for as, sym := range l.m.exports {
		if sym.local == name || as == name {
			return true
		}
	}
	return false
}

// declareFunction enters a function declaration.
func (l *lowerer) declareFunction(n syntax.Node) {
	name := n.Child(syntax.FieldName).Text()
	if name == "" {
		return
	}
	if l.scope.top() {
		l.scope.declare(name, &symbol{fn: l.named(n, name), node: n})
		return
	}
	l.scope.declare(name, &symbol{v: &flow.Var{Name: name}, node: n})
}

// declareImport enters what an import statement brings in.
func (l *lowerer) declareImport(n syntax.Node) {
	l.m.program.dialect(l.m).Imports(n, func(local, specifier, name string) {
		if local == "*" {
			l.m.ExportAll(specifier)
			return
		}
		l.scope.declare(local, &symbol{specifier: specifier, name: name})
	})
}

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
			if from, ok := importedModule(l.m, right); ok && n.Child(syntax.FieldLeft).Kind() == syntax.Identifier {
				l.scope.declare(n.Child(syntax.FieldLeft).Text(), &symbol{specifier: from, name: "*"})
				return true
			}
			declare(n.Child(syntax.FieldLeft), right)
		case syntax.ForIn, syntax.ComprehensionFor:
			declare(n.Child(syntax.FieldLeft), syntax.Node{})
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
