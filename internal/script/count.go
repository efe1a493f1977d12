package script

import (
	"regexp"

	"github.com/composiolint/composiolint/internal/syntax"
)

// typeofName finds the values that types are taken from.
var typeofName = regexp.MustCompile(`\btypeof\s+([A-Za-z_$][\w$]*)`)

// count notes how often names stand in the module, and are written to.
func (m *Module) count() {
	m.counts, m.writes, m.filled = map[string]int{}, map[string]int{}, map[string]map[string]bool{}
	for n := range m.Root().Descendants() {
		if n.Kind().IsFunction() {
			m.functions = append(m.functions, n)
		}
		m.carrying(n)
		switch n.Kind() {
		case syntax.Identifier:
			m.counts[n.Text()]++
		case syntax.Type, syntax.Interface:
			for _, name := range typeofName.FindAllStringSubmatch(n.Text(), -1) {
				m.counts[name[1]]++
			}
		case syntax.Declarator:
			if n.Child(syntax.FieldValue).Exists() {
				m.written(n.Child(syntax.FieldName))
			}
		case syntax.Assign, syntax.AugAssign, syntax.ForIn, syntax.ComprehensionFor:
			m.written(n.Child(syntax.FieldLeft))
			m.fills(n.Child(syntax.FieldLeft))
		case syntax.Case:
			if m.python() {
				for _, name := range m.captures(n) {
					m.written(name)
				}
			}
		case syntax.WithItem:
			m.written(n.Child(syntax.FieldAlias))
		case syntax.Update:
			m.written(n.Child(syntax.FieldValue))
		}
	}
}

// written counts the names that a pattern writes to.
func (m *Module) written(pattern syntax.Node) {
	for name := range targets(pattern) {
		m.writes[name.Text()]++
	}
}
