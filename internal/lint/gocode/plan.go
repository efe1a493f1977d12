package gocode

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
)

// plan turns a request into units: modules one by one, the modules of a work
// space together, and directories without a module by themselves.
func (r *run) plan(ctx context.Context, req Request) []unit {
	p := planner{run: r, ctx: ctx, workspaces: map[string]*workspace{}}
	if len(req.Patterns) > 0 {
		p.add(unit{dir: req.Dir, patterns: req.Patterns})
	}
	for _, dir := range req.Dirs {
		p.dir(dir)
	}
	for _, file := range req.Files {
		p.file(file)
	}
	return p.units
}

type planner struct {
	*run
	ctx        context.Context
	workspaces map[string]*workspace
	units      []unit
}

func (p *planner) dir(root string) {
	found := look(root, &p.problems)
	enclosing, enclosed := above(root, "go.mod")
	for _, dir := range slices.Sorted(maps.Keys(found.code)) {
		if module, ok := found.module(dir); ok {
			p.below(module, module)
		} else if enclosed {
			p.below(enclosing, root)
		} else {
			p.add(unit{dir: root, env: moduleOff, patterns: []string{relative(root, dir)}})
		}
	}
}

// below adds the packages of a module from a directory downwards.
func (p *planner) below(module, dir string) {
	w := p.workspace(module)
	u := unit{dir: module, env: w.env(module), patterns: []string{filepath.Join(dir, "...")}, dirs: []string{dir}}
	if w.uses(module) {
		u.dir = w.dir
	}
	if !reaches(module, dir) {
		// The go command goes into such a directory only from inside.
		u.dir, u.patterns = dir, []string{"./..."}
	}
	p.add(u)
}

func (p *planner) file(path string) {
	dir := filepath.Dir(path)
	module, ok := above(dir, "go.mod")
	if !ok {
		p.add(unit{dir: dir, env: moduleOff, patterns: []string{"."}, files: []string{path}})
		return
	}
	p.add(unit{dir: module, env: p.workspace(module).env(module), patterns: []string{dir}, files: []string{path}})
}

func (p *planner) add(u unit) { p.units = joined(p.units, u) }

// relative writes dir, which is root or lies in it, as a pattern of the go command.
func relative(root, dir string) string {
	rel, err := filepath.Rel(root, dir)
	if err != nil || rel == "." {
		return "."
	}
	return "." + string(filepath.Separator) + rel
}
