// Package python is what Python adds to the lowering of scripts: its imports, and
// the files that the names of modules lead to.
package python

import (
	"path/filepath"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/script"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Dialect is that of Python.
type Dialect struct {
	has   func(string) bool
	known map[[2]string]string
}

// New makes the dialect for a program in which has reports whether a file is there.
func New(has func(path string) bool) *Dialect {
	return &Dialect{has, map[[2]string]string{}}
}

// Language says which SDKs the programs use.
func (*Dialect) Language() composio.Language { return composio.Python }

// Exports is nothing to read: a module exports all its names.
func (*Dialect) Exports(*script.Module) {}

// Imports reads an import statement.
func (*Dialect) Imports(n syntax.Node, declare func(local, specifier, name string)) {
	source := n.Child(syntax.FieldSource).Text()
	if n.Has(syntax.FlagStar) {
		declare("*", source, "*")
		return
	}
	for c := range n.Children() {
		name, alias := c.Child(syntax.FieldName).Text(), c.Child(syntax.FieldAlias)
		local := name
		if alias.Exists() {
			local = alias.Text()
		}
		switch c.Kind() {
		case syntax.ImportName:
			declare(local, source, name)
		case syntax.ImportModule:
			if alias.Exists() {
				declare(local, name, "*")
			} else {
				top, _, _ := strings.Cut(name, ".")
				declare(top, top, "*")
			}
		}
	}
}

// mostUp bounds how far up the top of a program is looked for.
const mostUp = 12

// Package is the specifier itself: programs import what is installed.
func (*Dialect) Package(_, specifier string) string { return specifier }

// Ends are names of the path alone.
func (*Dialect) Ends(path string) []string { return script.PathEnds(path) }

// Resolve gives the file of a module: relative to the importing one where it begins
// with a dot, else below any directory around it, as the program may be started
// from each.
func (d *Dialect) Resolve(from, specifier string) string {
	dir := filepath.Dir(from)
	key := [2]string{dir, specifier}
	if path, ok := d.known[key]; ok {
		return path
	}
	path := d.find(dir, specifier)
	if path == from {
		path = ""
	}
	d.known[key] = path
	return path
}

func (d *Dialect) find(dir, specifier string) string {
	name := strings.TrimLeft(specifier, ".")
	below := filepath.FromSlash(strings.ReplaceAll(name, ".", "/"))
	if dots := len(specifier) - len(name); dots > 0 {
		for range dots - 1 {
			dir = filepath.Dir(dir)
		}
		return d.file(filepath.Join(dir, below))
	}
	for range mostUp {
		for _, top := range []string{"", "src"} {
			if path := d.file(filepath.Join(dir, top, below)); path != "" {
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

// file finds the file of a module or a package.
func (d *Dialect) file(path string) string {
	for _, candidate := range []string{path + ".py", filepath.Join(path, "__init__.py")} {
		if d.has(candidate) {
			return candidate
		}
	}
	return ""
}
