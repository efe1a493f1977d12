package gocode

import (
	"context"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/rules"
)

// collect runs the collecting pass over the packages of a loader, and keeps the
// bindings of those that were asked for.
func (r *run) collect(ctx context.Context, l *loader) {
	pkgs := make([]*packages.Package, len(l.nodes))
	asked := map[*packages.Package]bool{}
	for i, n := range l.nodes {
		pkgs[i] = n.pkg
		asked[n.pkg] = !n.DepOnly
	}
	collector := l.loading(ctx, analyzer.Collector(r.options))
	graph, err := checker.Analyze([]*analysis.Analyzer{collector}, pkgs, nil)
	if err != nil {
		r.problems.add(rules.Place{}, "starting the analysis: "+err.Error())
		return
	}
	for _, n := range l.nodes {
		if n.local() {
			r.problems.addAll(n.problems)
		}
		if n.failure != nil {
			r.problems.addFile(n.Dir, n.failure.Error())
		}
	}
	for _, action := range graph.Roots {
		if result, ok := action.Result.(*analyzer.Result); ok && asked[action.Package] {
			r.bindings = append(r.bindings, result.Bindings...)
		}
	}
}

// loading makes an analyzer load each package when its turn has come. It always
// has a result: a package that it fails on must not take down those that import
// it.
func (l *loader) loading(ctx context.Context, collector *analysis.Analyzer) *analysis.Analyzer {
	byTypes := map[*types.Package]*node{}
	for _, n := range l.nodes {
		byTypes[n.pkg.Types] = n
	}
	loading := *collector
	loading.Run = func(pass *analysis.Pass) (any, error) {
		n := byTypes[pass.Pkg]
		found := new(analyzer.Result)
		l.load(ctx, n, func() {
			pass.Files, pass.TypesInfo, pass.TypeErrors = n.pkg.Syntax, n.pkg.TypesInfo, n.pkg.TypeErrors
			var result any
			result, n.failure = collector.Run(pass)
			if result, ok := result.(*analyzer.Result); ok && n.failure == nil {
				found, n.failure = result, result.Problem
			}
			pass.Files, pass.TypesInfo = nil, nil
		})
		return found, nil
	}
	return &loading
}
