package ecma

import (
	"path/filepath"
	"strings"
)

// extensions are tried in this order for a specifier that has none.
var extensions = []string{".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".vue", ".svelte"}

// sources are the extensions of what compiles to a file that a specifier names.
var sources = map[string][]string{
	".js": {".ts", ".tsx", ".jsx"}, ".mjs": {".mts"}, ".cjs": {".cts"}, ".jsx": {".tsx"},
}

// resolver finds files as a bundler does: relative paths, tsconfig paths, packages
// of the same workspace.
type resolver struct {
	files    Files
	configs  map[string]*config
	packages map[string]*workspace
	maps     map[string]*importMap
	// manifests are those of directories.
	manifests map[string]*manifest
	known     map[[2]string]string
}

func newResolver(files Files) *resolver {
	return &resolver{
		files: files, configs: map[string]*config{}, packages: map[string]*workspace{}, maps: map[string]*importMap{}, manifests: map[string]*manifest{}, known: map[[2]string]string{},
	}
}

func (r *resolver) resolve(from, specifier string) string {
	dir := filepath.Dir(from)
	key := [2]string{dir, specifier}
	if path, ok := r.known[key]; ok {
		return path
	}
	path := r.find(dir, specifier)
	r.known[key] = path
	return path
}

func (r *resolver) find(dir, specifier string) string {
	specifier, _, _ = strings.Cut(specifier, "?")
	if specifier == "" {
		return ""
	}
	if target, base := r.mapped(dir, specifier); target != specifier {
		specifier, dir = target, base
	}
	if strings.HasPrefix(specifier, "./") || strings.HasPrefix(specifier, "../") || specifier == "." || specifier == ".." {
		return r.file(filepath.Join(dir, filepath.FromSlash(specifier)))
	}
	if c := r.config(dir); c != nil {
		for _, candidate := range c.candidates(specifier) {
			if path := r.file(candidate); path != "" {
				return path
			}
		}
	}
	if path := r.aliased(dir, specifier); path != "" {
		return path
	}
	if path := r.internal(dir, specifier); path != "" {
		return path
	}
	return r.inWorkspace(dir, specifier)
}

// file finds the file that a path without its extension, or of a directory, means.
func (r *resolver) file(path string) string {
	extension := filepath.Ext(path)
	for _, other := range sources[extension] {
		if candidate := strings.TrimSuffix(path, extension) + other; r.files.Has(candidate) {
			return candidate
		}
	}
	if extension != "" && r.files.Has(path) {
		return path
	}
	for _, extension := range extensions {
		if r.files.Has(path + extension) {
			return path + extension
		}
	}
	for _, extension := range extensions {
		if index := filepath.Join(path, "index"+extension); r.files.Has(index) {
			return index
		}
	}
	return ""
}

// mostUp bounds how far up a configuration is looked for.
const mostUp = 12

// aliased follows the aliases that frameworks have without saying so: @/ and ~/ are
// the top of the program or its src, ~~/ and @@/ are Nuxt's for the top alone, $lib is
// SvelteKit's.
func (r *resolver) aliased(dir, specifier string) string {
	var rest string
	var tops []string
	switch {
	case strings.HasPrefix(specifier, "@/"), strings.HasPrefix(specifier, "~/"):
		rest, tops = specifier[2:], []string{"", "src", "app"}
	case strings.HasPrefix(specifier, "~~/"), strings.HasPrefix(specifier, "@@/"):
		rest, tops = specifier[3:], []string{""}
	case strings.HasPrefix(specifier, "$lib/"):
		rest, tops = specifier[len("$lib/"):], []string{"src/lib"}
	default:
		return ""
	}
	for range mostUp {
		for _, top := range tops {
			if path := r.file(filepath.Join(dir, top, filepath.FromSlash(rest))); path != "" {
				return path
			}
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return ""
}
