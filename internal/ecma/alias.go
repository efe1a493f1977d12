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
	if m := r.manifestAround(dir); m != nil {
		for _, name := range m.names(r, path) {
			ends = append(ends, script.LastName(name))
		}
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

// names are the specifiers without a pattern under which a package offers a file, and
// its own name.
func (m *manifest) names(r *resolver, path string) []string {
	names := []string{m.Name}
	exports, _ := m.Exports.(map[string]any)
	for _, table := range []map[string]any{exports, m.Imports} {
		for name, target := range table {
			if isEntry(name) && !strings.Contains(name, "*") && slices.ContainsFunc(paths(target), func(t string) bool { return m.source(r, t) == path }) {
				names = append(names, name)
			}
		}
	}
	return names
}
