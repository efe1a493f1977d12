// Package gocode runs the Go front end: it finds the Go code that was asked for,
// chooses the packages that can matter, loads those, and collects their bindings.
package gocode

import (
	"context"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/internal/source"
	"github.com/composiolint/composiolint/rules"
)

// Request says what to look at. Paths are absolute.
type Request struct {
	// Dir is the working directory: patterns mean there what they mean to the go
	// command.
	Dir string
	// Dirs are linted with everything below them, all modules included.
	Dirs []string
	// Known is what has been seen of Go in Dirs.
	Known source.Go
	// Files are linted as parts of their packages.
	Files    []string
	Patterns []string
	// Tags are build tags, separated by commas.
	Tags string
	// Offline keeps the go command from the network.
	Offline  bool
	Analyzer analyzer.Options
}

// Found is what a request led to.
type Found struct {
	// Bindings are those of the packages that were asked for.
	Bindings []rules.Binding
	Errors   []report.Error
	// Files and Packages count what was asked for and could be read.
	Files, Packages int
}

// Run lints the Go code of a request. What goes wrong is part of the result.
func Run(ctx context.Context, req Request) Found {
	r := run{
		goCommand: goCommand{tags: req.Tags, offline: req.Offline},
		options:   req.Analyzer,
		files:     map[string]bool{},
		packages:  map[string]bool{},
	}
	for units := r.plan(ctx, req); len(units) > 0 && ctx.Err() == nil; {
		units = append(units[1:], r.unit(ctx, units[0])...)
	}
	return Found{r.bindings, r.problems.list, len(r.files), len(r.packages)}
}

// run gathers what the units of a request lead to.
type run struct {
	goCommand goCommand
	options   analyzer.Options
	problems  problems
	bindings  []rules.Binding
	// files and packages (by directory) are those asked for and read.
	files, packages map[string]bool
}

// unit lints one unit. It gives back units for named files that turned out to be
// in no package.
func (r *run) unit(ctx context.Context, u unit) []unit {
	listed, err := r.goCommand.graph(ctx, u)
	if err != nil {
		r.problems.addCommand(u.dir, err)
		return nil
	}
	u.confine(listed)
	further := u.unlisted(listed)
	if len(u.files) > 0 && len(further) == len(u.files) {
		return further
	}
	r.problems.addListed(u, listed)

	if marked := r.scan(u, listed); len(marked) > 0 {
		g := newGraph(listed)
		r.collect(ctx, r.newLoader(ctx, u, g, g.choose(marked)))
	}
	return further
}
