package gocode

import (
	"fmt"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/rules"
)

// collect runs the collecting pass over loaded packages, and keeps the bindings
// of those that were asked for.
func (r *run) collect(nodes []*node) {
	pkgs := make([]*packages.Package, len(nodes))
	asked := map[*packages.Package]bool{}
	for i, n := range nodes {
		pkgs[i] = n.pkg
		asked[n.pkg] = !n.DepOnly
		if n.local() {
			r.problems.addAll(n.problems)
		}
	}
	failures := make(chan failure, len(nodes))
	collector := guarded(analyzer.Collector(r.options), failures)
	graph, err := checker.Analyze([]*analysis.Analyzer{collector}, pkgs, nil)
	if err != nil {
		r.problems.add(rules.Place{}, "starting the analysis: "+err.Error())
		return
	}
	close(failures)
	for f := range failures {
		r.problems.add(rules.Place{File: f.file}, f.message)
	}
	for _, action := range graph.Roots {
		if result, ok := action.Result.(*analyzer.Result); ok && asked[action.Package] {
			r.bindings = append(r.bindings, result.Bindings...)
		}
	}
}

// failure is a package that the collecting pass could not finish.
type failure struct{ file, message string }

// guarded gives a collecting pass that always has a result: a package that it
// fails on must not take down those that import it.
func guarded(collector *analysis.Analyzer, failures chan<- failure) *analysis.Analyzer {
	guarded := *collector
	guarded.Run = func(pass *analysis.Pass) (result any, err error) {
		fail := func(what any) {
			result, err = &analyzer.Result{}, nil
			failures <- failure{firstFile(pass), fmt.Sprintf("composiolint failed on package %s, please report it: %v", pass.Pkg.Path(), what)}
		}
		defer func() {
			if caught := recover(); caught != nil {
				fail(caught)
			}
		}()
		if result, err = collector.Run(pass); err != nil {
			fail(err)
		}
		return result, err
	}
	return &guarded
}

func firstFile(pass *analysis.Pass) string {
	if len(pass.Files) == 0 {
		return ""
	}
	return pass.Fset.Position(pass.Files[0].FileStart).Filename
}
