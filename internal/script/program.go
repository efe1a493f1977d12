package script

import (
	"context"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// File is a file of a program, or a snippet in one.
type File struct {
	// ID names it for the whole program: the path, with more behind it for a
	// snippet. Path is the file, Rel its path below the argument, with slashes.
	ID, Path, Rel string
	Language      syntax.Language
	Text          []byte
	// Place turns a line and a column of Text into those of the file, nil where
	// they are the same.
	Place             func(line, column int) (int, int)
	Mentions          bool
	Test, Docs, Fence bool
}

// Program is all files of a run in one language, of which those are read that
// matter.
type Program struct {
	dialects func(syntax.Language) Dialect
	// read gives a file that another one imports.
	read    func(path string) (File, bool)
	modules map[string]*Module
	order   []*Module
	models  map[*flow.Class]model
	// carried are what the program puts in applications and contexts, by the name.
	carried map[string]*flow.Var
	// hot are the files that matter to those who import them, ends the names that
	// specifiers of these end in.
	hot  map[string]bool
	ends map[string]bool
	// surveys counts how often these have been looked for.
	surveys int
	next    int
	// evaluation is the newest one.
	evaluation *flow.Evaluation
	// Problems are files that could not be read as what they are.
	Problems []Problem
}

// Problem is a file that could not be linted, or a part of one.
type Problem struct {
	// Place is in the file, or the file alone.
	Place   rules.Place
	Message string
}

// mostModules bounds how many files are read because others import them.
const mostModules = 5000

// NewProgram begins a program. Files that others import come from read.
func NewProgram(dialects func(syntax.Language) Dialect, read func(path string) (File, bool)) *Program {
	return &Program{
		dialects: dialects, read: read,
		modules: map[string]*Module{}, models: map[*flow.Class]model{}, carried: map[string]*flow.Var{}, next: 1,
	}
}

func (p *Program) dialect(m *Module) Dialect { return p.dialects(m.Tree.Language) }

// Has reports whether a file has been read, or could not be, and whether its
// functions are of interest for themselves.
func (p *Program) Has(id string) (known, root bool) {
	m, known := p.modules[id]
	return known, m != nil && m.root
}

// Promote makes the functions of a file that has been read of interest for
// themselves. It reports whether there is such a file.
func (p *Program) Promote(id string) bool {
	m := p.modules[id]
	if m != nil {
		m.root = true
	}
	return m != nil
}

// Reject notes that a file cannot be read: nobody has to try again.
func (p *Program) Reject(id string) { p.modules[id] = nil }

// Parsed takes over the tree of a file whose functions are of interest for
// themselves.
func (p *Program) Parsed(f File, tree *syntax.Tree) { p.enter(f, tree, true) }

func (p *Program) parse(ctx context.Context, f File, root bool) *Module {
	tree, err := syntax.Parse(ctx, f.Language, f.Text)
	if err != nil {
		p.modules[f.ID] = nil
		p.Problems = append(p.Problems, Problem{rules.Place{File: f.Path}, err.Error()})
		return nil
	}
	return p.enter(f, tree, root)
}

func (p *Program) enter(f File, tree *syntax.Tree, root bool) *Module {
	m := &Module{
		ID: f.ID, Path: f.Path, Rel: f.Rel, Tree: tree, Place: f.Place, Mentions: f.Mentions,
		Test: f.Test, Docs: f.Docs, Fence: f.Fence,
		program: p, base: p.next, root: root, classes: map[int]*flow.Class{},
	}
	p.next += len(tree.Source) + 2
	p.modules[f.ID] = m
	p.order = append(p.order, m)
	return m
}

// load gives the module that a specifier in another one leads to, nil for none of
// the program.
func (p *Program) load(from *Module, specifier string) *Module {
	if specifier == "" || from.Fence {
		return nil
	}
	path := p.dialect(from).Resolve(from.Path, specifier)
	if path == "" {
		return nil
	}
	m, ok := p.modules[path]
	if !ok && len(p.order) < mostModules {
		f, found := p.read(path)
		if !found {
			p.modules[path] = nil
			return nil
		}
		m = p.parse(context.Background(), f, false)
	}
	if m == nil {
		return nil
	}
	m.imported = true
	m.declared()
	return m
}

// Files counts what was read.
func (p *Program) Files() int { return len(p.order) }
