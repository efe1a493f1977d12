package source

import (
	"bytes"
	"path/filepath"
	"strings"
)

// environment is the file that marks a virtual environment of Python.
const environment = "pyvenv.cfg"

// skipped reports whether directories of this name hold no code of one's own:
// what tools install, build or remember.
func skipped(name string) bool {
	switch name {
	case gitDir, "vendor",
		"node_modules", "bower_components", ".yarn", ".pnpm-store",
		".next", ".nuxt", ".svelte-kit", ".output",
		"venv", ".venv", "site-packages", "__pycache__", ".tox", ".nox", ".mypy_cache":
		return true
	}
	return false
}

// minifiedName reports whether a file of this name is made by a bundler.
func minifiedName(name string) bool {
	return strings.HasSuffix(name, ".min.js") || strings.HasSuffix(name, ".min.mjs") ||
		strings.HasSuffix(name, ".bundle.js")
}

const (
	// A smaller file is quickly read, whatever it is.
	minifiedSize = 50 << 10
	// Nobody writes lines of this length throughout.
	minifiedLine = 500
)

// minified reports whether text looks made by a bundler. Only in JavaScript do
// long lines mean that: prose and notebooks have them too.
func minified(kind Kind, text []byte) bool {
	return kind == ECMA && len(text) > minifiedSize && longLines(int64(len(text)), bytes.Count(text, []byte("\n")))
}

func longLines(size int64, breaks int) bool { return size/int64(breaks+1) > minifiedLine }

// instructions reports whether a directory lies below a hidden one. The Markdown
// there (.agents, .claude, .cursor) is written for tools, and mostly copied from
// elsewhere, examples of what not to do included; only .github is for people.
func (arg *argument) instructions(dir string) bool {
	below, err := filepath.Rel(arg.root, dir)
	if err != nil {
		return false
	}
	for name := range strings.SplitSeq(filepath.ToSlash(below), "/") {
		if len(name) > 1 && name[0] == '.' && name != ".github" {
			return true
		}
	}
	return false
}
