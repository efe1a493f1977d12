package gocode

import (
	"context"
	"maps"
)

// supply says where the types come from of what chosen packages import and what
// is not chosen itself: of packages that the build cache holds, from the files
// there. The bare ones it does not hold: they are loaded from source, without the
// bodies of functions, which takes seconds where building them can take minutes.
func (r *run) supply(ctx context.Context, u unit, g graph, chosen set) (files map[string]string, bare set) {
	files, bare = r.cached(ctx, u, g.beyond(chosen))
	if len(bare) > 0 {
		// What such a package imports can be missing too. A cached one imports
		// only cached ones.
		var more map[string]string
		more, bare = r.cached(ctx, u, reach(bare, g.imports).without(chosen))
		maps.Copy(files, more)
	}
	needed := g.beyond(chosen.with(bare)).paths()
	kept := make(map[string]string, len(needed))
	for _, path := range needed {
		if file, ok := files[path]; ok {
			kept[path] = file
		}
	}
	return kept, bare
}

// cached tells the packages that the build cache holds, with the files of their
// types, from those that it does not.
func (r *run) cached(ctx context.Context, u unit, packages set) (files map[string]string, bare set) {
	files, err := r.goCommand.exports(ctx, u, packages.paths())
	if err != nil {
		r.problems.addCommand(u.dir, err)
	}
	bare = set{}
	for p := range packages {
		if files[p.ImportPath] == "" && p.ImportPath != "unsafe" {
			bare[p] = true
		}
	}
	return files, bare
}
