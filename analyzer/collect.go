package analyzer

import (
	"fmt"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// Collector gives the pass that lowers a package and finds its bindings. Its
// result is a [*Result]; what its functions do travels to importers as facts.
func Collector(opts Options) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:             "composiobindings",
		Doc:              "find the places where code ties work to a Composio user",
		RunDespiteErrors: true,
		ResultType:       reflect.TypeFor[*Result](),
		FactTypes:        []analysis.Fact{new(summaryFact), new(globalFact), new(fieldFact)},
		Run: func(pass *analysis.Pass) (any, error) {
			return guarded(pass, opts), nil
		},
	}
}

// guarded turns a panic into a problem of one package: a vettool runs on every
// dependency, and one that stops takes all importers with it.
func guarded(pass *analysis.Pass, opts Options) (result *Result) {
	defer func() {
		if r := recover(); r != nil {
			result = &Result{Problem: fmt.Errorf("following the values of package %s: %v; please report this with the package", pass.Pkg.Path(), r)}
		}
	}()
	return collect(pass, opts)
}

func collect(pass *analysis.Pass, opts Options) *Result {
	files := newSources(pass)
	depth := gate(pass, files)
	if depth == skipped {
		return &Result{}
	}
	where := &locator{fset: pass.Fset, files: files, spans: map[rules.Place]span{}}
	l := newLowerer(pass, opts, where)
	l.textOnly, l.docs = depth == textOnly, inDocs(pass)
	unit := &flow.Unit{
		Funcs:    l.funcs(),
		Imports:  l.imports,
		Locate:   where.place,
		Evidence: where.evidence,

		Implementations: l.implementationsOf,
	}
	found := flow.Evaluate(unit)
	l.imports.export(found)
	return &Result{Bindings: found.Bindings, positions: where.spans}
}

// locator turns positions into places, and remembers the way back.
type locator struct {
	fset  *token.FileSet
	files *sources
	spans map[rules.Place]span
}

func (l *locator) place(p flow.Pos) rules.Place {
	if p.Start == 0 {
		return rules.Place{}
	}
	start := l.fset.Position(token.Pos(p.Start))
	end := start
	if p.End > p.Start {
		end = l.fset.Position(token.Pos(p.End))
	}
	place := rules.Place{
		File: start.Filename,
		Line: start.Line, Column: l.column(start),
		EndLine: end.Line, EndColumn: l.column(end),
	}
	l.spans[place] = span{token.Pos(p.Start), token.Pos(p.End)}
	return place
}

// column counts code points, where go/token counts bytes.
func (l *locator) column(p token.Position) int {
	text := l.files.content(p.Filename)
	begin := p.Offset - (p.Column - 1)
	if begin < 0 || p.Offset > len(text) || begin > p.Offset { // a //line directive
		return p.Column
	}
	return utf8.RuneCount(text[begin:p.Offset]) + 1
}

// evidence reports whether the file around a position speaks of Composio, in its
// text or its name. The folders above it do not count: a checkout can be anywhere.
func (l *locator) evidence(p flow.Pos) bool {
	name := l.fset.Position(token.Pos(p.Start)).Filename
	return composio.Mentions(l.files.content(name)) || strings.Contains(strings.ToLower(filepath.Base(name)), "composio")
}
