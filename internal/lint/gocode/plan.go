package gocode

import (
	"context"
	"maps"
	"path/filepath"
	"slices"

	"github.com/composiolint/composiolint/internal/source"
)

// plan turns a request into units: modules one by one, the modules of a work
// space together, and directories without a module by themselves.
func (r *run) plan(ctx context.Context, req Request) []unit {
	p := planner{run: r, ctx: ctx, workspaces: map[string]*workspace{}}
	if len(req.Patterns) > 0 {
		p.add(unit{dir: req.Dir, patterns: req.Patterns})
	}
	for _, dir := range req.Dirs {
		p.dir(dir, req.Known)
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

func (p *planner) dir(root string, known source.Go) {
	found := look(root, known, &p.problems)
	code := map[string][]string{} // by module, "" for those above root or none
	for _, dir := range slices.Sorted(maps.Keys(found.code)) {
		module := found.module(dir)
		code[module] = append(code[module], dir)
	}
	enclosing, enclosed := above(root, "go.mod")
	for _, module := range slices.Sorted(maps.Keys(code)) {
		switch dirs := code[module]; {
		case module != "":
			p.below(module, module, dirs, found.holes)
		case enclosed:
			p.below(enclosing, root, dirs, found.holes)
		default:
			u := unit{dir: root, env: moduleOff, dirs: []string{root}, code: dirs}
			for _, dir := range dirs {
				u.patterns = append(u.patterns, relative(root, dir))
			}
			p.add(u)
		}
	}
}

// below adds the packages of a module from a directory downwards, where it has
// code. Holes says that not all of it can be read.
func (p *planner) below(module, dir string, code []string, holes bool) {
	w := p.workspace(module)
	u := unit{dir: module, env: w.env(module), patterns: []string{filepath.Join(dir, "...")}, dirs: []string{dir}, code: code}
	if w.uses(module) {
		u.dir = w.dir
	}
	if holes {
		// The go command stops at the first directory that it cannot read.
		u.patterns = code
	} else if !reaches(module, dir) {
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
