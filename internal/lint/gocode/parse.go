package gocode

import (
	"errors"
	"go/parser"
	"go/scanner"
	"go/token"

	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/rules"
)

// mostProblems is how many errors of one package are told. Like the compiler,
// composiolint takes the rest for consequences.
const mostProblems = 10

// parse gives n its syntax: what there is of each file.
func (l *loader) parse(n *node) {
	mode := parser.AllErrors | parser.ParseComments
	if n.bare {
		mode = parser.SkipObjectResolution
	}
	for _, path := range n.pkg.GoFiles {
		source, err := read(path, nil)
		if err != nil {
			n.fail(rules.Place{File: path}, "reading the file: "+cause(err))
			continue
		}
		file, err := parser.ParseFile(l.fset, path, source, mode)
		if file != nil {
			n.pkg.Syntax = append(n.pkg.Syntax, file)
		}
		if list, ok := errors.AsType[scanner.ErrorList](err); ok {
			list.RemoveMultiples()
			for _, one := range list {
				n.fail(place(one.Pos), one.Msg)
			}
		}
	}
}

// fail marks the package as ill-typed and keeps the reason.
func (n *node) fail(place rules.Place, message string) {
	n.pkg.IllTyped = true
	if len(n.problems) > mostProblems {
		return
	}
	if len(n.problems) == mostProblems {
		place.Line, place.Column, message = 0, 0, "there are more errors like these"
	}
	n.problems = append(n.problems, report.Error{Place: place, Message: message})
}

func place(p token.Position) rules.Place {
	return rules.Place{File: p.Filename, Line: p.Line, Column: p.Column}
}
