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
	// node is what a variable is declared with, for its path, typ the type of a
	// parameter.
	node, typ syntax.Node
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
	// of has what is meant as its member.
	of     *entity
	member string
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
