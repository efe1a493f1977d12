package scripts

import (
	"path/filepath"
	"slices"
	"strings"
)

// where tells whether a file is a test, and whether it is an example or
// documentation, by its path below the argument that led to it.
func (r *run) where(path string) (test, docs bool) {
	rel := filepath.Base(path)
	for _, dir := range r.req.Dirs {
		if below, err := filepath.Rel(dir, path); err == nil && below != ".." && !strings.HasPrefix(below, ".."+string(filepath.Separator)) {
			rel = filepath.ToSlash(below)
			break
		}
	}
	elements := strings.Split(rel, "/")
	dirs, name := elements[:len(elements)-1], elements[len(elements)-1]
	docs = slices.Contains(dirs, "examples") || slices.Contains(dirs, "docs")
	if slices.Contains(dirs, "testdata") || slices.Contains(dirs, "fixtures") {
		return false, docs
	}
	return isTest(name) || slices.Contains(dirs, "tests") || slices.Contains(dirs, "__tests__"), docs
}

// isTest reports whether a file is a test by its name.
func isTest(name string) bool {
	stem, extension, _ := strings.Cut(name, ".")
	if strings.HasSuffix(name, ".py") {
		return stem == "conftest" || strings.HasPrefix(stem, "test_") || strings.HasSuffix(stem, "_test")
	}
	return strings.HasPrefix(extension, "test.") || strings.HasPrefix(extension, "spec.") ||
		strings.Contains(extension, ".test.") || strings.Contains(extension, ".spec.")
}
