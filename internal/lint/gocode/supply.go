package gocode

import "context"

// supply says where the types come from of what chosen packages import and what
// is not chosen itself. Packages that the build cache holds are read from there.
// The bare ones it does not hold: they are loaded from source, without the bodies
// of functions, which takes seconds where building them can take minutes.
func (r *run) supply(ctx context.Context, u unit, g graph, chosen set) (cached, bare set) {
	bare = r.stale(ctx, u, g.beyond(chosen))
	if len(bare) > 0 {
		// What such a package imports can be missing too. A cached one imports
		// only cached ones.
		bare = r.stale(ctx, u, reach(bare, g.imports).without(chosen))
	}
	return g.beyond(chosen.with(bare)), bare
}

// stale gives those packages that the build cache does not hold.
func (r *run) stale(ctx context.Context, u unit, packages set) set {
	found := set{}
	stale, err := r.goCommand.stale(ctx, u, packages.paths())
	if err != nil {
		r.problems.addCommand(u.dir, err)
	}
	for p := range packages {
		if stale[p.ImportPath] {
			found[p] = true
		}
	}
	return found
}
