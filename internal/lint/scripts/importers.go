package scripts

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/composiolint/composiolint/internal/script"
	"github.com/composiolint/composiolint/internal/source"
)

// importers adds to a program the files that import what matters, and reports
// whether there were any new ones.
func (r *run) importers(ctx context.Context, p *script.Program, dialect script.Dialect, hot []string) bool {
	wanted, names := map[string]bool{}, map[string]bool{}
	for _, path := range hot {
		wanted[path] = true
		for _, name := range called(path) {
			names[name] = true
		}
	}
	likely := r.likely(names)
	var files []script.File
	added := false
	for _, f := range r.req.Sources.Files {
		if ctx.Err() != nil || f.Kind == source.Markdown || f.Kind == source.Notebook || !r.imports(f, dialect, wanted, likely) {
			continue
		}
		known, root := p.Has(f.Path)
		if root {
			continue
		}
		if known {
			added = p.Promote(f.Path) || added
			continue
		}
		text, err := source.Read(f.Path)
		if err != nil {
			continue // it is not what was asked about
		}
		files = append(files, r.split(f.Path, text)...)
	}
	r.add(ctx, p, files)
	return added || len(files) > 0
}

// imports reports whether a file imports one of the wanted ones.
func (r *run) imports(f source.File, dialect script.Dialect, wanted map[string]bool, likely []bool) bool {
	names := r.req.Sources.Names
	for _, one := range f.Imports {
		if one.Name == 0 && likely[one.Module] && wanted[dialect.Resolve(f.Path, names[one.Module])] ||
			one.Name > 0 && likely[one.Name] && wanted[dialect.Resolve(f.Path, script.Submodule(names[one.Module], names[one.Name]))] {
			return true
		}
	}
	return false
}

// likely says of each name in an import whether it can lead to a file that is called
// one of these names: most are left out by the last name in it.
func (r *run) likely(names map[string]bool) []bool {
	out := make([]bool, len(r.req.Sources.Names))
	for id, specifier := range r.req.Sources.Names {
		last := lastName(specifier)
		out[id] = last == "" || names[last]
	}
	return out
}

func lastName(specifier string) string {
	ext := filepath.Ext(specifier)
	if _, ok := languages[ext]; ok {
		stem := strings.TrimSuffix(specifier, ext)
		return stem[strings.LastIndexByte(stem, '/')+1:]
	}
	specifier = strings.TrimRight(specifier, "./")
	return specifier[strings.LastIndexAny(specifier, "./")+1:]
}

// called are the names that a specifier of a file can end in: its own, or that of
// a directory that it speaks for.
func called(path string) []string {
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
