// Package lint makes a run: it sorts out what was asked for, lets the front end
// of each language find the bindings in it, and has the rules read these.
package lint

import (
	"context"
	"fmt"
	"os"
	"slices"
	"sync"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/internal/lint/gocode"
	"github.com/composiolint/composiolint/internal/lint/scripts"
	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/internal/source"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// Parser names what reads TypeScript, JavaScript and Python in this build.
const Parser = syntax.Backend

// Options say what to lint, and how. The zero value lints the working directory.
type Options struct {
	// Dir is the working directory, "" that of the process.
	Dir string
	// Args are packages, directories and files, none the working directory.
	Args []string
	// Rules are the names of the rules to check, none all.
	Rules []string
	// Tags are build tags of Go, separated by commas.
	Tags string
	// Offline keeps the go command from the network.
	Offline bool
	// Rule adapts the rules.
	Rule rules.Options
}

// found is what a front end gives.
type found struct {
	bindings        []rules.Binding
	errors          []report.Error
	files, packages int
}

// frontEnd finds the bindings in the code of some languages, below directories that
// have been walked. What goes wrong is part of what it finds.
type frontEnd func(context.Context, target, source.Found, Options) found

// Run lints. An error says that the options make no sense; what could not be
// linted is part of the report.
func Run(ctx context.Context, opts Options) (report.Report, error) {
	checks, err := chooseRules(opts.Rules)
	if err != nil {
		return report.Report{}, err
	}
	if opts.Dir == "" {
		if opts.Dir, err = os.Getwd(); err != nil {
			return report.Report{}, fmt.Errorf("finding the working directory: %w", err)
		}
	}
	asked, err := parseArgs(opts.Dir, opts.Args)
	if err != nil {
		return report.Report{}, err
	}

	r := report.Report{Dir: opts.Dir}
	var bindings []rules.Binding
	for _, f := range findAll(ctx, asked, opts) {
		bindings = append(bindings, f.bindings...)
		for _, e := range f.errors { // a directory that cannot be read is one problem
			if !slices.Contains(r.Errors, e) {
				r.Errors = append(r.Errors, e)
			}
		}
		r.Summary.Files += f.files
		r.Summary.Packages += f.packages
		if f.packages == 0 {
			r.Summary.Scripts += f.files
		}
	}
	if err := ctx.Err(); err != nil {
		return report.Report{}, fmt.Errorf("linting was stopped: %w", err)
	}
	r.Findings = check(bindings, checks, opts.Rule, asked)
	relate(&r)
	r.Summary.Bindings = countBindings(bindings)
	r.Summary.Findings = report.Count(r.Findings)
	r.Sort()
	return r, nil
}

// findAll runs the front ends at the same time.
func findAll(ctx context.Context, asked target, opts Options) []found {
	sources := source.Find(ctx, source.Request{Dirs: asked.scriptDirs(), Files: asked.scriptFiles()})
	ends := []frontEnd{findGo, findScripts}
	all := make([]found, len(ends))
	var running sync.WaitGroup
	for i, find := range ends {
		running.Go(func() { all[i] = find(ctx, asked, sources, opts) })
	}
	running.Wait()
	return all
}

func findGo(ctx context.Context, asked target, sources source.Found, opts Options) found {
	f := gocode.Run(ctx, gocode.Request{
		Dir:      asked.dir,
		Dirs:     asked.dirs,
		Known:    sources.Go,
		Files:    asked.goFiles(),
		Patterns: asked.patterns,
		Tags:     opts.Tags,
		Offline:  opts.Offline,
		Analyzer: analyzer.Options{Options: opts.Rule},
	})
	return found{f.Bindings, f.Errors, f.Files, f.Packages}
}

func findScripts(ctx context.Context, asked target, sources source.Found, _ Options) found {
	f := scripts.Run(ctx, scripts.Request{
		Dir: asked.dir, Dirs: asked.scriptDirs(), Files: asked.scriptFiles(), Sources: sources,
	})
	return found{bindings: f.Bindings, errors: f.Errors, files: f.Files}
}
