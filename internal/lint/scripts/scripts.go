// Package scripts runs the front ends of TypeScript, JavaScript and Python: it finds
// the files that were asked for, reads those that can matter, and collects their
// bindings.
package scripts

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/composiolint/composiolint/internal/ecma"
	"github.com/composiolint/composiolint/internal/flow"
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
	// Sources are what was found there.
	Sources source.Found
}

// Found is what a request led to.
type Found struct {
	Bindings []rules.Binding
	Errors   []report.Error
	// Files counts those that were found and could be read.
	Files int
}

// mostRounds bounds how often the files are looked for that import what matters.
const mostRounds = 16

// Run lints the scripts of a request. What goes wrong is part of the result.
func Run(ctx context.Context, req Request) Found {
	found := Found{Files: len(req.Sources.Files)}
	for _, e := range req.Sources.Errors {
		found.Errors = append(found.Errors, report.Error{Place: rules.Place{File: e.Path}, Message: e.Message})
	}
	for _, r := range lintAll(ctx, newRuns(req)) {
		found.Bindings = append(found.Bindings, r.bindings...)
		found.Errors = append(found.Errors, r.errors...)
	}
	return found
}

// run gathers what the files of a request lead to, in one language.
type run struct {
	req    Request
	byPath map[string]int
	// ends gives what the names of the sources end in.
	ends func() []string
	// hot are the files whose importers are known, with the names that lead to what
	// matters in them.
	hot      map[string]map[string]bool
	language string
	bindings []rules.Binding
	errors   []report.Error
}

// titles name the languages of a program to people.
var titles = map[string]string{"ecma": "TypeScript and JavaScript", "python": "Python"}

// newRuns prepares to lint each language.
func newRuns(req Request) []*run {
	byPath := make(map[string]int, len(req.Sources.Files))
	for i := range req.Sources.Files {
		byPath[req.Sources.Files[i].Path] = i
	}
	ends := sync.OnceValue(func() []string { return endsOf(req.Sources.Names) })
	var runs []*run
	for _, language := range []string{"ecma", "python"} {
		runs = append(runs, &run{req: req, byPath: byPath, ends: ends, hot: map[string]map[string]bool{}, language: language})
	}
	return runs
}

// lintAll lints the languages at the same time. A panic costs the findings of one.
func lintAll(ctx context.Context, runs []*run) []*run {
	var working sync.WaitGroup
	for _, r := range runs {
		working.Go(func() { r.guarded(ctx) })
	}
	working.Wait()
	return runs
}

// guarded turns a panic into a problem of one language.
func (r *run) guarded(ctx context.Context) {
	defer func() {
		if reason := recover(); reason != nil {
			r.problem("", fmt.Sprintf("following the values of the %s files: %v; none of their findings are told: "+
				"please report this with the files, or lint fewer at a time", titles[r.language], reason))
		}
	}()
	r.lint(ctx)
}

// lint evaluates the files of one language, and those that turn out to matter.
func (r *run) lint(ctx context.Context) {
	marked := r.marked(ctx)
	if len(marked) == 0 {
		return
	}
	var dialect script.Dialect = ecma.New(ecma.Files{
		Has: r.has, Walked: len(r.req.Files) == 0, Packages: r.req.Sources.Packages,
	})
	if r.language == "python" {
		dialect = python.New(r.has)
	}
	p := script.NewProgram(func(syntax.Language) script.Dialect { return dialect }, r.load)
	r.add(ctx, p, marked)
	found := r.widen(ctx, p, dialect)
	if !found.Complete {
		found = p.Evaluate()
	}
	for _, b := range found.Bindings {
		r.bindings = append(r.bindings, r.asked(b))
	}
	for _, problem := range slices.Concat(p.Problems, p.Damaged(), p.Cut(found)) {
		r.errors = append(r.errors, report.Error{Place: problem.Place, Message: problem.Message})
	}
}

// widen reads the files that import what matters until there are no more, and surveys
// the program as it then is.
func (r *run) widen(ctx context.Context, p *script.Program, dialect script.Dialect) *flow.Findings {
	found, whole := p.Survey(), true
	for range mostRounds {
		more := r.importers(ctx, p, dialect, p.Hot(found))
		switch more = p.Wider() || more; {
		case ctx.Err() != nil || !more && whole:
			return found
		case more:
			found, whole = p.Extend(), false
		default:
			found, whole = p.Survey(), true
		}
	}
	return p.Survey()
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
		if parsed.err == nil {
			p.Parsed(parsed.file, parsed.tree)
			continue
		}
		p.Reject(parsed.file.ID)
		if !parsed.file.Fence {
			r.problem(parsed.file.Path, parsed.err.Error())
		}
	}
}

func (r *run) problem(path, message string) {
	r.errors = append(r.errors, report.Error{Place: rules.Place{File: path}, Message: message})
}
