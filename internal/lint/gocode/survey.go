package gocode

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/source"
)

// survey is what there is of Go below a directory.
type survey struct {
	root string
	// modules are the directories with a go.mod, code those with Go files.
	modules, code map[string]bool
	// holes says that some directory could not be read.
	holes bool
}

// look finds out what there is of Go below a directory. It stays out of what holds
// no Go code of one's own, unless that is the directory itself. Known is what has
// been seen before.
func look(root string, known source.Go, problems *problems) survey {
	s := survey{root: root, modules: map[string]bool{}, code: map[string]bool{}}
	for _, dir := range known.Code {
		s.code[dir] = s.code[dir] || reaches(root, dir)
	}
	for _, dir := range known.Modules {
		s.modules[dir] = s.modules[dir] || reaches(root, dir)
	}
	for _, dir := range known.Unread {
		s.holes = s.holes || reaches(root, dir)
	}
	for _, dir := range known.Passed {
		if reaches(root, dir) {
			s.walk(dir, problems)
		}
	}
	maps.DeleteFunc(s.code, func(_ string, is bool) bool { return !is })
	return s
}

// walk looks at a directory that has not been seen before.
func (s *survey) walk(top string, problems *problems) {
	// The walk itself cannot fail: what it runs into is a problem, and passed over.
	_ = fs.WalkDir(os.DirFS(top), ".", func(rel string, entry fs.DirEntry, err error) error {
		path := filepath.Join(top, filepath.FromSlash(rel))
		switch {
		case err != nil:
			problems.addFile(path, "reading the directory: "+cause(err))
			s.holes = true
			return fs.SkipDir
		case entry.IsDir():
			if rel != "." && skipped(entry.Name()) {
				return fs.SkipDir
			}
		case entry.Name() == "go.mod":
			s.modules[filepath.Dir(path)] = true
		case goFile(entry.Name()):
			s.code[filepath.Dir(path)] = true
		}
		return nil
	})
}

func skipped(name string) bool {
	return name == "vendor" || name == "node_modules" || name == "testdata" || hidden(name)
}

// reaches reports whether a survey of root comes to dir.
func reaches(root, dir string) bool {
	rel, err := filepath.Rel(root, dir)
	return err == nil && inside(root, dir) &&
		(rel == "." || !slices.ContainsFunc(strings.Split(rel, string(filepath.Separator)), skipped))
}

// inside reports whether dir is root or lies in it.
func inside(root, dir string) bool {
	rel, err := filepath.Rel(root, dir)
	return err == nil && filepath.IsLocal(rel)
}

// hidden reports whether the go command passes over files and directories of
// this name.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")
}

// module gives the nearest module of a directory, at or below the root, or "".
func (s survey) module(dir string) string {
	for ; !s.modules[dir]; dir = filepath.Dir(dir) {
		if dir == s.root {
			return ""
		}
	}
	return dir
}

// above gives the nearest directory, from dir upwards, that has a file of this name.
func above(dir, name string) (string, bool) {
	for {
		if info, err := os.Stat(filepath.Join(dir, name)); err == nil && !info.IsDir() {
			return dir, true
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", false
		}
		dir = parent
	}
}
