package gocode

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"sync"

	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/rules"
)

// mostProblems is how many errors of one package are told. Like the compiler,
// composiolint takes the rest for consequences.
const mostProblems = 10

// files parses each file once: a package and its test variant share them.
type files struct {
	mu     sync.Mutex
	parsed map[string]func() (*ast.File, error)
}

func (fs *files) parse(fset *token.FileSet, path string) (*ast.File, error) {
	fs.mu.Lock()
	if fs.parsed == nil {
		fs.parsed = map[string]func() (*ast.File, error){}
	}
	parse, ok := fs.parsed[path]
	if !ok {
		parse = sync.OnceValues(func() (*ast.File, error) {
			return parseFile(fset, path, parser.AllErrors|parser.ParseComments)
		})
		fs.parsed[path] = parse
	}
	fs.mu.Unlock()
	return parse()
}

func parseFile(fset *token.FileSet, path string, mode parser.Mode) (*ast.File, error) {
	source, err := read(path, nil)
	if err != nil {
		return nil, err
	}
	return parser.ParseFile(fset, path, source, mode)
}

// parse gives n its syntax: what there is of each file.
func (l *loader) parse(n *node) {
	for _, path := range n.pkg.GoFiles {
		var file *ast.File
		var err error
		if n.bare {
			file, err = parseFile(l.fset, path, parser.SkipObjectResolution)
		} else {
			file, err = l.files.parse(l.fset, path)
		}
		if file != nil {
			n.pkg.Syntax = append(n.pkg.Syntax, file)
		}
		var list scanner.ErrorList
		switch {
		case errors.As(err, &list):
			list.RemoveMultiples()
			for _, one := range list {
				n.fail(place(one.Pos), one.Msg)
			}
		case err != nil:
			n.fail(rules.Place{File: path}, "reading the file: "+cause(err))
		}
	}
}

// fail marks the package as ill-typed and keeps the reason.
func (n *node) fail(place rules.Place, message string) {
	n.pkg.IllTyped = true
	switch len(n.problems) {
	case mostProblems:
		place.Line, place.Column, message = 0, 0, "there are more errors like these"
		fallthrough
	default:
		n.problems = append(n.problems, report.Error{Place: place, Message: message})
	case mostProblems + 1:
	}
}

func place(p token.Position) rules.Place {
	return rules.Place{File: p.Filename, Line: p.Line, Column: p.Column}
}
