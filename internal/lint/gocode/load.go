package gocode

import (
	"context"
	"go/build"
	"go/token"
	"go/types"
	"runtime"

	"golang.org/x/tools/go/packages"

	"github.com/composiolint/composiolint/internal/report"
)

// loader makes packages out of source, each with the types of what it imports:
// of another loaded package those made here, so that facts find their objects,
// and of any other those in the build cache.
//
// It does the work of packages.Load. That does not survive a panic of the type
// checker, needs a C compiler for cgo, builds all that is not in the cache, and
// holds the syntax of all packages at once.
type loader struct {
	fset    *token.FileSet
	sizes   types.Sizes
	exports *exports
	// nodes are the chosen packages, dependencies first.
	nodes []*node
	// busy limits how many packages are in work at a time.
	busy chan struct{}
}

// node is one package under way.
type node struct {
	*listed
	pkg *packages.Package
	// bare says that only the declarations are of interest.
	bare bool
	// deps are the packages of the loader that it imports. They come before it in
	// the order of loading: import cycles end here.
	deps     map[string]*node
	problems []report.Error
	// failure is why the collecting pass could not finish.
	failure error
	// done closes when the types are there.
	done chan struct{}
}

// newLoader readies the chosen packages for loading.
func (r *run) newLoader(ctx context.Context, u unit, g graph, chosen set) *loader {
	cached, bare := r.supply(ctx, u, g, chosen)
	l := &loader{
		fset:  token.NewFileSet(),
		sizes: types.SizesFor("gc", build.Default.GOARCH),
		busy:  make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	l.exports = readExports(l.fset, cached)
	if err := l.exports.err; err != nil {
		r.problems.addCommand(u.dir, err)
	}
	made := map[string]*node{}
	for _, p := range g.ordered(chosen.with(bare)) {
		n := l.node(p, made, bare[p])
		made[p.ImportPath] = n
		if n.bare {
			go l.load(ctx, n, func() {})
		} else {
			l.nodes = append(l.nodes, n)
		}
	}
	return l
}

// node makes a package that has nothing but its place among those already made.
func (l *loader) node(p *listed, made map[string]*node, bare bool) *node {
	n := &node{listed: p, bare: bare, deps: map[string]*node{}, done: make(chan struct{})}
	n.pkg = &packages.Package{
		ID:           p.ImportPath,
		Name:         p.Name,
		PkgPath:      p.path(),
		GoFiles:      p.sources(),
		IgnoredFiles: p.absolute(p.IgnoredGoFiles),
		Imports:      map[string]*packages.Package{},
		Module:       p.Module,
		Fset:         l.fset,
		Types:        types.NewPackage(p.path(), p.Name),
		TypesSizes:   l.sizes,
	}
	for _, id := range p.Imports {
		dep := made[id]
		if dep == nil {
			continue
		}
		n.deps[id] = dep
		if !dep.bare {
			// The driver of the analyzers runs them on all that stands in Imports.
			n.pkg.Imports[id] = dep.pkg
		}
	}
	return n
}

// load parses and type-checks a package, and lets use have it. Only its types
// remain: with the syntax of all packages at hand, a run takes many times the
// memory. Of what does not compile there is as much as there can be.
func (l *loader) load(ctx context.Context, n *node, use func()) {
	for _, dep := range n.deps {
		<-dep.done
	}
	l.busy <- struct{}{}
	defer func() { <-l.busy }()
	if ctx.Err() == nil {
		l.parse(n)
		l.check(n)
	}
	close(n.done)
	use()
	n.pkg.Syntax, n.pkg.TypesInfo = nil, nil
}
