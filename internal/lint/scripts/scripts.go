// Package scripts runs the front ends of TypeScript, JavaScript and Python: it finds
// the files that were asked for, reads those that can matter, and collects their
// bindings.
package scripts

import (
	"context"
	"fmt"

	"github.com/composiolint/composiolint/internal/ecma"
	"github.com/composiolint/composiolint/internal/python"
	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/internal/script"
	"github.com/composiolint/composiolint/internal/source"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// Request says what to look at. Paths are absolute.
type Request struct {
	// Dir is the working directory.
	Dir string
	// Dirs are linted with everything below them, Files whatever ignores them.
	Dirs, Files []string
}

// Found is what a request led to.
type Found struct {
	Bindings []rules.Binding
	Errors   []report.Error
	// Files counts those that were found and could be read.
	Files int
}

// mostRounds bounds how often the files are looked for that import what matters.
const mostRounds = 8

// Run lints the scripts of a request. What goes wrong is part of the result.
func Run(ctx context.Context, req Request) Found {
	sources := source.Find(ctx, source.Request{Dirs: req.Dirs, Files: req.Files})
	r := newRun(req, sources)
	for _, e := range sources.Errors {
		r.problem(e.Path, e.Message)
	}
	r.lintAll(ctx)
	return Found{r.bindings, r.errors, len(sources.Files)}
}

// run gathers what the files of a request lead to.
type run struct {
	req      Request
	sources  source.Found
	byPath   map[string]int
	bindings []rules.Binding
	errors   []report.Error
}

func newRun(req Request, sources source.Found) *run {
	r := &run{req: req, sources: sources, byPath: make(map[string]int, len(sources.Files))}
	for i := range sources.Files {
		r.byPath[sources.Files[i].Path] = i
	}
	return r
}

// titles name the languages of a program to people.
var titles = map[string]string{"ecma": "TypeScript and JavaScript", "python": "Python"}

// lintAll lints one language after the other. A panic costs the findings of one.
func (r *run) lintAll(ctx context.Context) {
	for _, language := range []string{"ecma", "python"} {
		r.guarded(ctx, language)
	}
}

// guarded turns a panic into a problem of one language.
func (r *run) guarded(ctx context.Context, language string) {
	defer func() {
		if reason := recover(); reason != nil {
			r.problem("", fmt.Sprintf("following the values of the %s files: %v; none of their findings are told: "+
				"please report this with the files, or lint fewer at a time", titles[language], reason))
		}
	}()
	r.lint(ctx, language)
}

// lint evaluates the files of one language, and those that turn out to matter.
func (r *run) lint(ctx context.Context, language string) {
	marked := r.marked(ctx, language)
	if len(marked) == 0 {
		return
	}
	var dialect script.Dialect = ecma.New(r.has)
	if language == "python" {
		dialect = python.New(r.has)
	}
	p := script.NewProgram(func(syntax.Language) script.Dialect { return dialect }, r.load)
	r.add(ctx, p, marked)
	found := p.Evaluate(true)
	for range mostRounds {
		if ctx.Err() != nil || !r.importers(ctx, p, dialect, p.Hot(found)) {
			break
		}
		found = p.Evaluate(true)
	}
	found = p.Evaluate(false)
	for _, b := range found.Bindings {
		r.bindings = append(r.bindings, r.asked(b))
	}
	for _, problem := range append(p.Problems, p.Damaged()...) {
		r.problem(problem.Path, problem.Message)
	}
}

// asked leaves out of a binding what stands in files that were not asked for: they
// were read because others import them.
func (r *run) asked(b rules.Binding) rules.Binding {
	if _, ok := r.byPath[b.User.Place.File]; !ok {
		b.User.Members = nil
	}
	if _, ok := r.byPath[b.At.File]; !ok {
		b.Toolkits, b.Fate = rules.Toolkits{}, rules.FateUnknown
	}
	return b
}

// add parses files and enters them into a program.
func (r *run) add(ctx context.Context, p *script.Program, files []script.File) {
	for _, parsed := range r.parse(ctx, files) {
		switch {
		case parsed.err == nil:
			p.Parsed(parsed.file, parsed.tree)
		case !parsed.file.Fence:
			r.problem(parsed.file.Path, parsed.err.Error())
		}
	}
}

func (r *run) problem(path, message string) {
	r.errors = append(r.errors, report.Error{Place: rules.Place{File: path}, Message: message})
}
