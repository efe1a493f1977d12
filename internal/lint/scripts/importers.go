package scripts

import (
	"bytes"
	"context"
	"maps"
	"path/filepath"
	"slices"

	"github.com/composiolint/composiolint/internal/script"
	"github.com/composiolint/composiolint/internal/source"
)

// importers adds to a program the files that import what matters, and reports
// whether there were any new ones.
func (r *run) importers(ctx context.Context, p *script.Program, dialect script.Dialect, hot []script.Hot) bool {
	wanted, ends := map[string]script.Hot{}, map[string]bool{}
	for _, h := range r.fresh(hot) {
		wanted[h.Path] = h
		for _, end := range h.Ends {
			ends[end] = true
		}
	}
	if len(wanted) == 0 {
		return false
	}
	likely := r.likely(ends)
	var files []script.File
	added := false
	for _, f := range r.req.Sources.Files {
		if ctx.Err() != nil || f.Kind == source.Markdown || f.Kind == source.Notebook {
			continue
		}
		imported := r.imports(f, dialect, wanted, likely)
		if len(imported) == 0 {
			continue
		}
		known, root := p.Has(f.Path)
		if test, _ := r.where(f.Path); root || test { // what tests call decides nothing
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
		if !slices.ContainsFunc(imported, func(h script.Hot) bool { return calls(f.Path, text, h) }) {
			continue
		}
		files = append(files, r.split(f.Path, text)...)
	}
	r.add(ctx, p, files)
	return added || len(files) > 0
}

// fresh are those hot files that were not asked about before, or that more names lead
// to now: who imports the others is known.
func (r *run) fresh(hot []script.Hot) []script.Hot {
	var out []script.Hot
	for _, h := range hot {
		before, asked := r.hot[h.Path]
		if asked && maps.Equal(before, h.Names) && (before == nil) == (h.Names == nil) {
			continue
		}
		r.hot[h.Path] = h.Names
		out = append(out, h)
	}
	return out
}

// imports gives those of the wanted files that a file imports.
func (r *run) imports(f source.File, dialect script.Dialect, wanted map[string]script.Hot, likely []bool) []script.Hot {
	var out []script.Hot
	names := r.req.Sources.Names
	for _, one := range f.Imports {
		last := one.Module
		if one.Name > 0 {
			last = one.Name
		}
		if !likely[last] {
			continue
		}
		specifier := names[one.Module]
		if one.Name > 0 {
			specifier = script.Submodule(specifier, names[one.Name])
		}
		if h, ok := wanted[dialect.Resolve(f.Path, specifier)]; ok {
			out = append(out, h)
		}
	}
	return out
}

// calls reports whether a text that imports a hot file can come to what matters in
// it: it names that, or hands on all that the file exports.
func calls(path string, text []byte, h script.Hot) bool {
	if h.Names == nil || filepath.Base(path) == "__init__.py" {
		return true
	}
	for _, all := range []string{"* as", "export *", "import *", "exports"} {
		if bytes.Contains(text, []byte(all)) {
			return true
		}
	}
	for name := range h.Names {
		if source.Names(text, name) {
			return true
		}
	}
	return false
}

// likely says of each name in an import whether it can lead to a file whose specifiers
// end in one of these: most are left out by the last name in it.
func (r *run) likely(ends map[string]bool) []bool {
	last := r.ends()
	out := make([]bool, len(last))
	for id, end := range last {
		out[id] = end == "" || ends[end]
	}
	return out
}

// endsOf gives what each name in an import ends in.
func endsOf(names []string) []string {
	out := make([]string, len(names))
	for id, specifier := range names {
		out[id] = script.LastName(specifier)
	}
	return out
}
