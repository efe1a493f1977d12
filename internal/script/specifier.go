package script

import (
	"path/filepath"
	"strings"
)

// PathEnds are the names of a path that a specifier of it can end in: the file's own,
// or that of a directory that it speaks for.
func PathEnds(path string) []string {
	stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	out := []string{stem}
	if stem != "index" && stem != "__init__" && stem != "main" {
		return out
	}
	for range 3 {
		path = filepath.Dir(path)
		out = append(out, filepath.Base(path))
	}
	return out
}

// code are the extensions that a specifier may have.
var code = map[string]bool{
	".ts": true, ".mts": true, ".cts": true, ".tsx": true, ".js": true, ".jsx": true, ".mjs": true, ".cjs": true,
	".py": true, ".pyi": true, ".vue": true, ".svelte": true,
}

// LastName is the name that a specifier ends in, "" where there are only dots.
func LastName(specifier string) string {
	if ext := filepath.Ext(specifier); code[ext] {
		stem := strings.TrimSuffix(specifier, ext)
		return stem[strings.LastIndexByte(stem, '/')+1:]
	}
	specifier = strings.TrimRight(specifier, "./")
	return specifier[strings.LastIndexAny(specifier, "./")+1:]
}
