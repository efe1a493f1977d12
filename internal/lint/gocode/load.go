package gocode

import (
	"context"
	"go/build"
	"go/token"
	"go/types"
	"runtime"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/composiolint/composiolint/internal/report"
)

// loader makes packages out of source, each with the types of what it imports:
// of another loaded package those made here, so that facts find their objects,
// and of any other those in the build cache.
//
// It does the work of packages.Load. That does not survive a panic of the type
// checker, needs a C compiler for cgo, and builds all that is not in the cache.
type loader struct {
	fset    *token.FileSet
	sizes   types.Sizes
	files   files
	exports *exports
	// busy limits how many packages are parsed or checked at a time.
	busy chan struct{}
}

// node is one package under way.
type node struct {
	*listed
	pkg *packages.Package
	// bare says that only the declarations are of interest.
	bare bool
	// deps are the loaded packages that it imports. They come before it in the
	// order of loading: import cycles end here.
	deps     map[string]*node
	problems []report.Error
	// done closes when pkg is complete.
	done chan struct{}
}

// load parses and type-checks the chosen packages. Of what does not compile it
// gives as much as there is.
func (r *run) load(ctx context.Context, u unit, g graph, chosen set) []*node {
	cached, bare := r.supply(ctx, u, g, chosen)
	l := &loader{
		fset:  token.NewFileSet(),
		sizes: types.SizesFor("gc", build.Default.GOARCH),
		busy:  make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	l.exports = r.readExports(ctx, u, l.fset, cached.paths())
	var nodes []*node
	var loading sync.WaitGroup
	made := map[string]*node{}
	for _, p := range g.ordered(chosen.with(bare)) {
		n := l.node(p, made, bare[p])
		made[p.ImportPath] = n
		if !n.bare {
			nodes = append(nodes, n)
		}
		loading.Go(func() {
			defer close(n.done)
			if ctx.Err() == nil {
				l.load(n)
			}
		})
	}
	loading.Wait()
	if err := l.exports.err; err != nil {
		r.problems.addCommand(u.dir, err)
	}
	return nodes
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
		TypesInfo:    newInfo(bare),
		TypesSizes:   l.sizes,
	}
	for _, id := range p.Imports {
		dep := made[id]
		if dep == nil {
			continue
		}
		n.deps[id] = dep
		if !dep.bare {
			// The driver of the analyzers wants all there is of what stands
			// in Imports.
			n.pkg.Imports[id] = dep.pkg
		}
	}
	return n
}

func (l *loader) load(n *node) {
	l.busy <- struct{}{}
	l.parse(n)
	<-l.busy

	for _, dep := range n.deps {
		<-dep.done
	}

	l.busy <- struct{}{}
	l.check(n)
	<-l.busy
	if n.bare {
		n.pkg.Syntax = nil
	}
}
