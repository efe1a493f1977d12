package script

import (
	"path/filepath"
	"strings"

	"github.com/composiolint/composiolint/internal/syntax"
)

// PathEnds are the names of a path that a specifier of it can end in: the file's own
// (what stands behind the last dot in it), or that of a directory that it speaks for.
func PathEnds(path string) []string {
	stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	out := []string{stem}
	if at := strings.LastIndexByte(stem, '.'); at >= 0 {
		out = append(out, stem[at+1:])
	}
	if stem != "index" && stem != "__init__" && stem != "main" {
		return out
	}
	for range 3 {
		path = filepath.Dir(path)
		out = append(out, filepath.Base(path))
	}
	return out
}

// LastName is the name that a specifier ends in, "" where there are only dots.
func LastName(specifier string) string {
	if namesFile(specifier) {
		stem := strings.TrimSuffix(specifier, filepath.Ext(specifier))
		return stem[strings.LastIndexByte(stem, '/')+1:]
	}
	specifier = strings.TrimRight(specifier, "./")
	return specifier[strings.LastIndexAny(specifier, "./")+1:]
}

// namesFile reports whether a specifier has the extension of a file with code.
func namesFile(specifier string) bool {
	_, ok := syntax.LanguageOf(specifier)
	return ok || strings.HasSuffix(specifier, ".vue") || strings.HasSuffix(specifier, ".svelte")
}
