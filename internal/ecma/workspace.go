package ecma

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// workspace is a repository of several packages that import each other by name.
type workspace struct {
	packages map[string]string // directory by name
}

// mostPackages bounds how many package.json files are looked at.
const mostPackages = 500

// inWorkspace finds the file of another package of the workspace around dir.
func (r *resolver) inWorkspace(dir, specifier string) string {
	name, rest := packageName(specifier)
	w := r.workspace(dir)
	if w == nil || w.packages[name] == "" {
		return ""
	}
	m := r.manifest(w.packages[name])
	if m == nil {
		return ""
	}
	return m.file(r, rest)
}

// packageName splits a specifier into the name of a package and the path in it.
func packageName(specifier string) (name, rest string) {
	parts := strings.SplitN(specifier, "/", 3)
	if strings.HasPrefix(specifier, "@") && len(parts) > 1 {
		return parts[0] + "/" + parts[1], strings.Join(parts[2:], "/")
	}
	return parts[0], strings.Join(parts[1:], "/")
}

// workspace finds the packages around a directory: the topmost package.json with
// workspaces, or next to a pnpm-workspace.yaml, says where they are.
func (r *resolver) workspace(dir string) *workspace {
	if w, ok := r.packages[dir]; ok {
		return w
	}
	r.packages[dir] = nil
	var found *workspace
	if r.isWorkspace(dir) {
		found = r.readWorkspace(dir)
	} else if up := filepath.Dir(dir); up != dir {
		found = r.workspace(up)
	}
	r.packages[dir] = found
	return found
}

func (r *resolver) isWorkspace(dir string) bool {
	if _, err := os.Stat(filepath.Join(dir, "pnpm-workspace.yaml")); err == nil {
		return true
	}
	m := r.manifest(dir)
	return m != nil && m.Workspaces != nil
}

// deepest is how many directories below its top a workspace keeps its packages.
const deepest = 3

// readWorkspace looks for the names of the packages below the top.
func (r *resolver) readWorkspace(top string) *workspace {
	w := &workspace{packages: map[string]string{}}
	dirs := r.files.Packages
	if !r.files.Walked {
		dirs = packagesBelow(top)
	}
	read := 0
	for _, dir := range dirs {
		if read > mostPackages || !keepsPackages(top, dir) {
			continue
		}
		read++
		if m := r.manifest(dir); m != nil && m.Name != "" && w.packages[m.Name] == "" {
			w.packages[m.Name] = dir
		}
	}
	return w
}

// keepsPackages reports whether a workspace may have a package in a directory.
func keepsPackages(top, dir string) bool {
	rel, err := filepath.Rel(top, dir)
	if err != nil || !filepath.IsLocal(rel) {
		return false
	}
	names := strings.Split(rel, string(filepath.Separator))
	return rel == "." || len(names) <= deepest && !slices.ContainsFunc(names, skipped)
}

func skipped(name string) bool { return name == "node_modules" || strings.HasPrefix(name, ".") }

// packagesBelow looks for the packages of a workspace in the file system.
func packagesBelow(top string) []string {
	var dirs []string
	var visit func(dir string, depth int)
	visit = func(dir string, depth int) {
		entries, err := os.ReadDir(dir)
		if err != nil || len(dirs) > mostPackages {
			return
		}
		for _, entry := range entries {
			switch name := entry.Name(); {
			case name == packageFile:
				dirs = append(dirs, dir)
			case entry.IsDir() && depth < deepest && !skipped(name):
				visit(filepath.Join(dir, name), depth+1)
			}
		}
	}
	visit(top, 0)
	return dirs
}
