package gocode

import (
	"path/filepath"
	"slices"
)

// unit is what one call of go list can describe.
type unit struct {
	// dir is where the go command runs, env what stands on top of its environment.
	dir      string
	env      []string
	patterns []string
	// files are the named ones, none when everything that the patterns match is
	// wanted.
	files []string
	// dirs are the directories that the patterns stand for, code those below them
	// with Go files.
	dirs, code []string
	// loose says that the patterns are the files, not packages.
	loose bool
}

// moduleOff is for directories that belong to no module, workOff for modules
// that a go.work above them does not use.
var (
	moduleOff = []string{"GO111MODULE=off"}
	workOff   = []string{"GOWORK=off"}
)

// confine takes out of what was asked for the packages that the go command finds
// below a directory and a survey would not, such as in node_modules.
func (u unit) confine(all []*listed) {
	for _, p := range all {
		below := func(dir string) bool { return inside(dir, p.Dir) }
		reached := func(dir string) bool { return reaches(dir, p.Dir) }
		if slices.ContainsFunc(u.dirs, below) && !slices.ContainsFunc(u.dirs, reached) {
			p.DepOnly = true
		}
	}
}

// unlisted gives a unit for each named file that none of the packages has, such
// as one that build constraints leave out. The go command lists these when their
// names are all it is given.
func (u unit) unlisted(all []*listed) []unit {
	if u.loose || len(u.files) == 0 {
		return nil
	}
	have := map[string]bool{}
	for _, p := range all {
		if !p.DepOnly {
			for _, path := range p.sources() {
				have[path] = true
			}
		}
	}
	var units []unit
	for _, file := range u.files {
		if !have[file] {
			units = append(units, unit{
				dir: filepath.Dir(file), env: u.env, patterns: []string{filepath.Base(file)}, files: []string{file}, loose: true,
			})
		}
	}
	return units
}

// joined adds a unit to others, or to one that runs in the same place.
func joined(units []unit, u unit) []unit {
	i := slices.IndexFunc(units, func(have unit) bool {
		return have.dir == u.dir && slices.Equal(have.env, u.env) && (len(have.files) > 0) == (len(u.files) > 0)
	})
	if i < 0 {
		return append(units, u)
	}
	have := &units[i]
	have.patterns = union(have.patterns, u.patterns)
	have.files = union(have.files, u.files)
	have.dirs = union(have.dirs, u.dirs)
	have.code = union(have.code, u.code)
	return units
}

func union(have, more []string) []string {
	for _, one := range more {
		if !slices.Contains(have, one) {
			have = append(have, one)
		}
	}
	return have
}
