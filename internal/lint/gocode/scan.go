package gocode

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// scan reads the source of all packages outside the standard library, counts what
// was asked for, and gives the packages that mention Composio.
func (r *run) scan(u unit, all []*listed) set {
	leftOut := u.leftOut(all)
	paths := slices.Clone(leftOut)
	for _, p := range all {
		if !p.Standard {
			paths = append(paths, p.sources()...)
		}
	}
	read := readAll(paths)

	for _, p := range all {
		if p.DepOnly {
			continue
		}
		for _, path := range p.sources() {
			if len(u.files) == 0 || slices.Contains(u.files, path) {
				r.count(p, path, read[path].err)
			}
		}
	}
	for _, path := range leftOut {
		if read[path].marked {
			r.problems.addFile(path, "build constraints leave this file out, and it mentions Composio: give its tags with --tags, or name the file to lint it")
		}
	}
	return marked(all, read)
}

func (r *run) count(p *listed, path string, err error) {
	if err != nil {
		r.problems.addFile(path, "reading the file: "+cause(err))
	} else if p.Name != "" {
		r.files[path] = true
		r.packages[p.Dir] = true
	}
}

// marked gives the packages that mention Composio. The test variant of a package
// is marked by its test files only.
func marked(all []*listed, read map[string]reading) set {
	plain := map[string]bool{}
	for _, p := range all {
		for _, path := range p.sources() {
			plain[path] = plain[path] || p.ForTest == ""
		}
	}
	found := set{}
	for _, p := range all {
		for _, path := range p.sources() {
			if read[path].marked && (p.ForTest == "" || !plain[path]) {
				found[p] = true
			}
		}
	}
	return found
}

// leftOut gives the Go files that were asked for and that are in no build: those
// of listed packages, and all those of directories where the go command sees no
// package.
func (u unit) leftOut(all []*listed) []string {
	if len(u.files) > 0 {
		return nil
	}
	var paths []string
	have := map[string]bool{}
	for _, p := range all {
		have[p.Dir] = true
		if !p.DepOnly {
			paths = append(paths, p.absolute(p.IgnoredGoFiles)...)
		}
	}
	for _, dir := range u.code {
		if have[dir] {
			continue
		}
		// The survey has read the directory before.
		entries, _ := os.ReadDir(dir)
		for _, entry := range entries {
			if goFile(entry.Name()) && !entry.IsDir() {
				paths = append(paths, filepath.Join(dir, entry.Name()))
			}
		}
	}
	return paths
}

func goFile(name string) bool { return strings.HasSuffix(name, ".go") && !hidden(name) }
