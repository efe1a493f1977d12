// Package ecma is what TypeScript and JavaScript add to the lowering of scripts:
// their imports and exports, and the files that specifiers lead to.
package ecma

import (
	"path/filepath"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/script"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Dialect is that of TypeScript and JavaScript.
type Dialect struct{ resolver *resolver }

// Files tell what files there are. Paths are absolute.
type Files struct {
	// Has reports whether a program has a file.
	Has func(path string) bool
	// Walked says that Packages, in their order, are all directories with a package.json
	// whose files can be imported. Otherwise they are looked for.
	Walked   bool
	Packages []string
}

// New makes the dialect for a program of some files.
func New(files Files) *Dialect {
	return &Dialect{newResolver(files)}
}

// Language says which SDKs the programs use.
func (*Dialect) Language() composio.Language { return composio.ECMA }

// Resolve gives the file that a specifier leads to, "" for a package.
func (d *Dialect) Resolve(from, specifier string) string { return d.resolver.resolve(from, specifier) }

// Ends are names of the path, and others that it can be imported under.
func (d *Dialect) Ends(path string) []string {
	return append(script.PathEnds(path), d.resolver.otherEnds(path)...)
}

// Package gives the name that a package is published under, and a specifier that
// leads to none as it is.
func (d *Dialect) Package(from, specifier string) string {
	target, _ := d.resolver.mapped(filepath.Dir(from), specifier)
	return published(target)
}

// Imports reads an import statement.
func (*Dialect) Imports(n syntax.Node, declare func(local, specifier, name string)) {
	specifier, ok := n.Child(syntax.FieldSource).StringValue()
	if !ok {
		return
	}
	for c := range n.Children() {
		name, alias := c.Child(syntax.FieldName), c.Child(syntax.FieldAlias)
		switch c.Kind() {
		case syntax.ImportDefault:
			imported := "default"
			if n.Has(syntax.FlagRequire) {
				imported = "*"
			}
			declare(name.Text(), specifier, imported)
		case syntax.ImportNamespace:
			declare(name.Text(), specifier, "*")
		case syntax.ImportName:
			local := name
			if alias.Exists() {
				local = alias
			}
			declare(local.Text(), specifier, unquoted(name))
		}
	}
}

// unquoted is a name, which may be written as a text.
func unquoted(n syntax.Node) string {
	if text, ok := n.StringValue(); ok {
		return text
	}
	return n.Text()
}

// Exports reads the export statements of a module, and what it assigns to
// module.exports.
func (*Dialect) Exports(m *script.Module) {
	for n := range m.Root().Children() {
		switch n.Kind() {
		case syntax.Export:
			if source := n.Child(syntax.FieldSource); source.Exists() {
				exportFrom(m, n, source)
			} else {
				exportOwn(m, n)
			}
		case syntax.Assign:
			exportCommonJS(m, n)
		}
	}
}

func exportFrom(m *script.Module, n, source syntax.Node) {
	specifier, ok := source.StringValue()
	if !ok {
		return
	}
	named := false
	for c := range n.Children() {
		switch c.Kind() {
		case syntax.ExportName:
			named = true
			name := c.Child(syntax.FieldName)
			m.ExportFrom(specifier, unquoted(name), exportedAs(c))
		case syntax.ExportNamespace:
			named = true
			m.ExportFrom(specifier, "*", unquoted(c.Child(syntax.FieldName)))
		}
	}
	if n.Has(syntax.FlagStar) && !named {
		m.ExportAll(specifier)
	}
}

// exportedAs is the name that an export has outside.
func exportedAs(c syntax.Node) string {
	if alias := c.Child(syntax.FieldAlias); alias.Exists() {
		return unquoted(alias)
	}
	return unquoted(c.Child(syntax.FieldName))
}

func exportOwn(m *script.Module, n syntax.Node) {
	if d := n.Child(syntax.FieldDeclaration); d.Exists() {
		exportDeclaration(m, n, d)
		return
	}
	if value := n.Child(syntax.FieldValue); value.Exists() {
		if value.Kind() == syntax.Identifier {
			m.ExportLocal(value.Text(), "default")
		} else {
			m.ExportValue("default", value)
		}
	}
	for c := range n.Children() {
		if c.Kind() == syntax.ExportName {
			m.ExportLocal(unquoted(c.Child(syntax.FieldName)), exportedAs(c))
		}
	}
}

func exportDeclaration(m *script.Module, n, d syntax.Node) {
	if d.Kind() == syntax.Variable {
		for declarator := range d.Children() {
			for name := range script.Targets(declarator.Child(syntax.FieldName)) {
				m.ExportLocal(name.Text(), name.Text())
			}
		}
		return
	}
	name := d.Child(syntax.FieldName)
	switch {
	case n.Has(syntax.FlagDefault) && name.Exists():
		m.ExportLocal(name.Text(), "default")
	case n.Has(syntax.FlagDefault):
		m.ExportValue("default", d)
	case name.Exists():
		m.ExportLocal(name.Text(), name.Text())
	}
}

// exportCommonJS reads `module.exports = ...` and `exports.name = ...`.
func exportCommonJS(m *script.Module, n syntax.Node) {
	left, right := n.Child(syntax.FieldLeft), n.Child(syntax.FieldRight)
	if left.Kind() != syntax.Member {
		return
	}
	name, ok := script.CommonJS(left)
	if left.Text() == "module.exports" {
		m.ExportWhole()
	}
	switch {
	case !ok:
	case name == "default" && right.Kind() == syntax.Object:
		for pair := range right.Children() {
			key, value := pair.Child(syntax.FieldKey), pair.Child(syntax.FieldValue)
			switch {
			case pair.Kind() == syntax.Method:
				m.ExportValue(unquoted(pair.Child(syntax.FieldName)), pair)
			case pair.Kind() != syntax.Pair:
			case value.Kind() == syntax.Identifier:
				m.ExportLocal(value.Text(), unquoted(key))
			default:
				m.ExportValue(unquoted(key), value)
			}
		}
	case right.Kind() == syntax.Identifier:
		m.ExportLocal(right.Text(), name)
	default:
		m.ExportValue(name, right)
	}
}
