package ecma

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/script"
)

// otherEnds are names that specifiers of a file end in and its path does not tell:
// those of its package, and what a configuration or an import map calls it.
func (r *resolver) otherEnds(path string) []string {
	dir := filepath.Dir(path)
	var ends []string
	if name := r.packageAround(dir); name != "" {
		ends = append(ends, script.LastName(name))
	}
	if c := r.config(dir); c != nil {
		for name, targets := range c.paths {
			if !strings.Contains(name, "*") && slices.ContainsFunc(targets, func(target string) bool { return r.file(target) == path }) {
				ends = append(ends, script.LastName(name))
			}
		}
	}
	if m := r.importMap(dir); m != nil {
		for name, target := range m.imports {
			if !strings.HasSuffix(name, "/") && r.file(filepath.Join(m.dir, filepath.FromSlash(target))) == path {
				ends = append(ends, script.LastName(name))
			}
		}
	}
	slices.Sort(ends)
	return ends
}

// packageAround is the name of the package that a directory belongs to.
func (r *resolver) packageAround(dir string) string {
	if name, ok := r.names[dir]; ok {
		return name
	}
	var content struct{ Name string }
	if !readJSON(filepath.Join(dir, packageFile), &content) {
		if up := filepath.Dir(dir); up != dir {
			content.Name = r.packageAround(up)
		}
	}
	r.names[dir] = content.Name
	return content.Name
}
