package gocode

import (
	"path/filepath"
	"strings"
)

// testMain reports whether p is the main package that go test makes up: its one
// file lies in the build cache.
func (p *listed) testMain() bool {
	return strings.HasSuffix(p.ImportPath, ".test") && len(p.GoFiles) == 1 && filepath.IsAbs(p.GoFiles[0])
}

// path is what source files import p by, without the mark of a test variant.
func (p *listed) path() string {
	path, _, _ := strings.Cut(p.ImportPath, " [")
	return path
}

// local reports whether p belongs to the code at hand: a main module, a module
// replaced by a directory, or no module.
func (p *listed) local() bool {
	if p.Standard {
		return false
	}
	m := p.Module
	return m == nil || m.Main || m.Replace != nil && m.Replace.Version == ""
}

// sources are the files that make up p.
func (p *listed) sources() []string {
	return append(p.absolute(p.GoFiles), p.absolute(p.CgoFiles)...)
}

func (p *listed) absolute(names []string) []string {
	paths := make([]string, len(names))
	for i, name := range names {
		paths[i] = filepath.Join(p.Dir, name)
	}
	return paths
}
