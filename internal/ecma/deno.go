package ecma

import (
	"path/filepath"
	"strings"
)

// registries are where programs for Deno and browsers import packages from, by
// their address: https://docs.deno.com/runtime/fundamentals/modules.
var registries = []string{
	"npm:", "jsr:", "https://esm.sh/", "https://esm.run/", "https://cdn.jsdelivr.net/npm/",
	"https://cdn.skypack.dev/", "https://unpkg.com/",
}

// published takes the registry and the version off the name of a package.
func published(specifier string) string {
	for _, registry := range registries {
		name, ok := strings.CutPrefix(specifier, registry)
		if !ok {
			continue
		}
		name, _, _ = strings.Cut(strings.TrimPrefix(name, "/"), "?")
		if at := strings.IndexByte(name[min(1, len(name)):], '@') + 1; at > 0 {
			_, below, found := strings.Cut(name[at:], "/")
			name = name[:at]
			if found {
				name += "/" + below
			}
		}
		return name
	}
	return specifier
}

// importMap is what a deno.json or an import map says of where specifiers lead.
type importMap struct {
	dir     string
	imports map[string]string
}

// importMap finds the nearest import map, nil for none.
func (r *resolver) importMap(dir string) *importMap {
	if m, ok := r.maps[dir]; ok {
		return m
	}
	r.maps[dir] = nil
	for _, name := range []string{"deno.json", "deno.jsonc", "import_map.json"} {
		var content struct {
			Imports map[string]string `json:"imports"`
		}
		if readJSON(filepath.Join(dir, name), &content) && len(content.Imports) > 0 {
			r.maps[dir] = &importMap{dir, content.Imports}
			return r.maps[dir]
		}
	}
	if up := filepath.Dir(dir); up != dir {
		r.maps[dir] = r.importMap(up)
	}
	return r.maps[dir]
}

// mapped gives what an import map makes of a specifier, and the directory of the
// map: a name stands for itself, one that ends in a slash for all below it, and the
// longest wins.
func (r *resolver) mapped(dir, specifier string) (target, base string) {
	m := r.importMap(dir)
	if m == nil {
		return specifier, dir
	}
	if target, ok := m.imports[specifier]; ok {
		return target, m.dir
	}
	longest := ""
	for name := range m.imports {
		if strings.HasSuffix(name, "/") && strings.HasPrefix(specifier, name) && len(name) > len(longest) {
			longest = name
		}
	}
	if longest == "" {
		return specifier, dir
	}
	return m.imports[longest] + specifier[len(longest):], m.dir
}
