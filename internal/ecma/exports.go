package ecma

import (
	"cmp"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// entries are what a package.json says of where specifiers lead, by the specifier:
// "exports" for other packages, "imports" for the package itself. A target is a path,
// or several for different conditions: https://nodejs.org/api/packages.html.
type entries map[string]any

// exported gives the files that a package offers under a path, "" for the package
// itself, the likeliest first.
func exported(exports any, rest string) []string {
	specifier := "."
	if rest != "" {
		specifier = "./" + rest
	}
	if all, ok := exports.(map[string]any); ok && slices.ContainsFunc(slices.Collect(maps.Keys(all)), isEntry) {
		return entries(all).targets(specifier)
	}
	if rest != "" {
		return nil
	}
	return paths(exports)
}

// isEntry reports whether a key is an entry rather than a condition.
func isEntry(key string) bool { return strings.HasPrefix(key, ".") || strings.HasPrefix(key, "#") }

// targets gives the paths for a specifier. The longest pattern wins.
func (e entries) targets(specifier string) []string {
	if target, ok := e[specifier]; ok {
		return paths(target)
	}
	patterns := slices.SortedFunc(maps.Keys(e), func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) })
	for _, pattern := range patterns {
		before, after, star := strings.Cut(pattern, "*")
		if !star || !strings.HasPrefix(specifier, before) || !strings.HasSuffix(specifier, after) || len(specifier) < len(before)+len(after) {
			continue
		}
		part := specifier[len(before) : len(specifier)-len(after)]
		out := paths(e[pattern])
		for i := range out {
			out[i] = strings.ReplaceAll(out[i], "*", part)
		}
		return out
	}
	return nil
}

// conditions are those that a bundler chooses among, sources first.
var conditions = []string{"source", "development", "import", "module", "node", "default", "require", "types"}

// paths are those in a target, in the order of the conditions.
func paths(target any) []string {
	var out []string
	switch target := target.(type) {
	case string:
		out = append(out, filepath.FromSlash(target))
	case []any:
		for _, t := range target {
			out = append(out, paths(t)...)
		}
	case map[string]any:
		for _, condition := range conditions {
			out = append(out, paths(target[condition])...)
		}
	}
	return out
}
