// Package script lowers TypeScript, JavaScript and Python to the engine's tree.
// The syntax trees of the three share their kinds, so most of the lowering is one;
// what a language has of its own (imports and exports, where a specifier leads)
// comes from its [Dialect].
package script

import (
	"slices"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Dialect is what one language adds to the lowering.
type Dialect interface {
	Language() composio.Language
	// Imports calls declare for every name that an import statement brings in: what
	// it is called here, the specifier, and the name there: "default", or "*" for
	// all of the module.
	Imports(statement syntax.Node, declare func(local, specifier, name string))
	// Exports tells a module what it exports.
	Exports(*Module)
	// Package gives the name that a package is published under, which a specifier in
	// a file leads to; of one that leads to none it is of no interest.
	Package(from, specifier string) string
	// Resolve gives the file that a specifier in a file leads to, "" for none that
	// is linted.
	Resolve(from, specifier string) string
	// Ends are the names that specifiers of a file can end in: see [LastName].
	Ends(path string) []string
}

// Module is a file of a program, or a snippet that is one.
type Module struct {
	// ID is the path of the file, with more behind it for one of several snippets.
	ID   string
	Path string
	// Rel is the path below the argument that led to it, with slashes.
	Rel  string
	Tree *syntax.Tree
	// Place turns a line and a column of Tree into those of the file.
	Place func(line, column int) (int, int)
	// Mentions says that the file speaks of Composio.
	Mentions bool
	// Test, Docs and Fence say where the code stands.
	Test, Docs, Fence bool

	program *Program
	base    int // where its positions begin
	scope   *scope
	exports map[string]*symbol
	// public are the names that a name of the module is exported under.
	public map[string][]string
	// stars are specifiers whose exports are this module's too.
	stars []string
	// replaced says that the default export is all that the module exports.
	replaced bool
	// aliases are what other names for types are of an SDK, added the defaults that
	// are declared in a function, by the node.
	aliases map[int]flow.Expr
	added   map[int]map[string]syntax.Node
	// functions are all in the module, in their order.
	functions []syntax.Node
	// counts tells how often a name stands in the module, writes how often it is
	// written to.
	counts, writes map[string]int
	// filled are the members of variables that are written to.
	filled map[string]map[string]bool
	funcs  []*flow.Func
	// outlined is the top level, leads are the statements of it that name what matters.
	outlined *outline
	leads    []lead
	chosen   choice
	// all are these, and those without a name.
	all     []*flow.Func
	paths   map[int]string
	statics map[int]*entity
	roots   map[int]bool
	classes map[int]*flow.Class
	enums   []flow.Stmt
	// directive is what the first statement of the file makes of its functions.
	directive *framework.Entry
	// root says that its functions are evaluated for themselves.
	root, imported bool
}

// ExportLocal exports a name of the module, under another one maybe.
func (m *Module) ExportLocal(local, as string) {
	m.exports[as] = &symbol{local: local, module: m}
	m.public[local] = append(m.public[local], as)
}

// ExportFrom exports what another module does, "*" for all of it as a namespace.
func (m *Module) ExportFrom(specifier, name, as string) {
	m.exports[as] = &symbol{specifier: specifier, name: name, module: m}
}

// ExportAll exports all that another module does.
func (m *Module) ExportAll(specifier string) { m.stars = append(m.stars, specifier) }

// ExportWhole says that what the module exports as its default stands for all of it.
func (m *Module) ExportWhole() { m.replaced = true }

// Root is the syntax tree's.
func (m *Module) Root() syntax.Node { return m.Tree.Root() }

func (m *Module) python() bool { return m.Tree.Language == syntax.Python }

func (m *Module) language() composio.Language {
	if m.python() {
		return composio.Python
	}
	return composio.ECMA
}

// pos is where a node stands, for the whole program.
func (m *Module) pos(n syntax.Node) flow.Pos {
	s := n.Span()
	return flow.Pos{Start: m.base + s.Start, End: m.base + s.End}
}

// id names something of the module for the whole program.
func (m *Module) id(name string) string { return m.ID + "#" + name }

// declare reads what the module declares at its top level.
func (m *Module) declare() {
	m.scope = &scope{module: m, names: map[string]*symbol{}}
	m.exports = map[string]*symbol{}
	m.aliases, m.added = map[int]flow.Expr{}, map[int]map[string]syntax.Node{}
	m.paths, m.statics, m.roots = map[int]string{}, map[int]*entity{}, map[int]bool{}
	m.count()
	m.public = map[string][]string{}
	l := &lowerer{m: m, scope: m.scope}
	if text, ok := directive(m.Root()); ok {
		if entry, ok := framework.Directive(text); ok {
			m.directive = &entry
		}
	}
	m.program.dialect(m).Exports(m)
	m.Root().Walk(func(n syntax.Node) bool {
		if n.Kind() == syntax.Import {
			l.declareImport(n)
		}
		return !n.Kind().IsFunction() && n.Kind() != syntax.Class
	})
	l.predeclare(m.Root())
	if m.Fence {
		l.presume()
	}
	init := &flow.Func{
		ID: flow.FuncID(m.id("")), Name: m.Rel, Pos: m.pos(m.Root()), Module: true, Loose: true,
		Entry: scriptSetting(m), Test: m.Test, Docs: m.Docs || m.Fence, Sample: m.Fence, Root: m.root && m.Mentions,
	}
	m.all = append(m.all, init)
	init.Lower = func() {
		init.Body = &flow.Block{Pos: init.Pos, List: append(slices.Clone(m.enums), l.block(m.Root()))}
	}
	m.funcs = append([]*flow.Func{init}, m.funcs...)
}
