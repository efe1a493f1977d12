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
	var files []script.File
	added := false
	for _, f := range r.sources.Files {
		known, root := p.Has(f.Path)
		if root || f.Kind == source.Markdown || f.Kind == source.Notebook || ctx.Err() != nil || !imports(f, dialect, wanted, names) {
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

// imports reports whether a file imports one of the wanted ones. Most are left out
// by the last name of the specifier alone.
func imports(f source.File, dialect script.Dialect, wanted, names map[string]bool) bool {
	for _, specifier := range f.Imports {
		last := specifier[strings.LastIndexAny(strings.TrimRight(specifier, "./"), "./")+1:]
		ext := filepath.Ext(specifier)
		if _, ok := languages[ext]; ok {
			stem := strings.TrimSuffix(specifier, ext)
			last = stem[strings.LastIndexByte(stem, '/')+1:]
		}
		last = strings.Trim(last, "./")
		if (last == "" || names[last]) && wanted[dialect.Resolve(f.Path, specifier)] {
			return true
		}
	}
	return false
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
