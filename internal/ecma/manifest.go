package ecma

import (
	"path/filepath"
	"slices"
	"strings"
)

// packageFile is the file that makes a directory a package.
const packageFile = "package.json"

// manifest is what a package.json says of the package in a directory.
type manifest struct {
	dir  string
	Name string `json:"name"`
	// Workspaces say where other packages lie.
	Workspaces any `json:"workspaces"`
	// These are targets: see [paths].
	Source, Module, Main, Types any
	// Exports are a target or entries.
	Exports any            `json:"exports"`
	Imports map[string]any `json:"imports"`
}

// manifest reads the package.json of a directory, nil for none that can be read.
func (r *resolver) manifest(dir string) *manifest {
	if m, ok := r.manifests[dir]; ok {
		return m
	}
	m := &manifest{dir: dir}
	if !readJSON(filepath.Join(dir, packageFile), m) {
		m = nil
	}
	r.manifests[dir] = m
	return m
}

// manifestAround is that of the package which a directory belongs to, nil for none.
func (r *resolver) manifestAround(dir string) *manifest {
	for {
		if m := r.manifest(dir); m != nil {
			return m
		}
		up := filepath.Dir(dir)
		if up == dir {
			return nil
		}
		dir = up
	}
}

// file finds the file that others get from the package under a path, "" for the
// package itself.
func (m *manifest) file(r *resolver, rest string) string {
	targets := exported(m.Exports, rest)
	if rest == "" {
		targets = slices.Concat(paths(m.Source), targets, paths(m.Module), paths(m.Main), paths(m.Types))
		rest = "index"
	}
	for _, target := range append(targets, filepath.Join("src", rest), rest) {
		if path := m.source(r, target); path != "" {
			return path
		}
	}
	return ""
}

// source finds the file that a target in the package is, or is built from.
func (m *manifest) source(r *resolver, target string) string {
	target = filepath.Clean(filepath.FromSlash(target))
	built := strings.Replace(target, "dist"+string(filepath.Separator), "src"+string(filepath.Separator), 1)
	for _, candidate := range []string{built, target} {
		if path := r.file(filepath.Join(m.dir, candidate)); path != "" {
			return path
		}
	}
	return ""
}

// internal finds the file that a specifier of the package's own, as #ids, leads to.
func (r *resolver) internal(dir, specifier string) string {
	if !strings.HasPrefix(specifier, "#") {
		return ""
	}
	m := r.manifestAround(dir)
	if m == nil {
		return ""
	}
	for _, target := range entries(m.Imports).targets(specifier) {
		if path := m.source(r, target); path != "" {
			return path
		}
	}
	return ""
}
