package script

import (
	"strings"
	"unicode"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/syntax"
)

// statement is one of the top level of a module, with what it names.
type statement struct {
	node syntax.Node
	// function says that it declares a function or a class and does nothing else.
	function bool
	// declares are the names that it gives a value.
	declares []string
	// names are the identifiers, the types and the texts in it, writes the variables
	// that it sets, or members of which.
	names  []mention
	writes map[string]bool
	// imports are what functions in it import.
	imports []imported
	// promises are the types that a class says it is one of.
	promises []string
	// speaks says that it speaks of Composio.
	speaks bool
}

// mention is a name and where it stands. A text has a quotation mark before it.
type mention struct {
	name string
	at   int
}

// imported is a name that an import statement brings in.
type imported struct{ local, specifier, name string }

// outline is the top level of a module.
type outline struct {
	// statements are all but imports, in their order.
	statements []statement
	// naming, declaring and writing are the statements that name, declare or set
	// what goes by a name.
	naming, declaring, writing map[string][]int
}

// outline reads the top level once.
func (m *Module) outline() *outline {
	if m.outlined != nil {
		return m.outlined
	}
	o := &outline{naming: map[string][]int{}, declaring: map[string][]int{}, writing: map[string][]int{}}
	m.outlined = o
	speaks := composio.Places([]byte(m.Tree.Source))
	for n := range m.Root().Children() {
		if n.Kind() == syntax.Import {
			continue
		}
		s := m.statement(n)
		for len(speaks) > 0 && speaks[0] < n.Span().Start {
			speaks = speaks[1:]
		}
		s.speaks = len(speaks) > 0 && speaks[0] < n.Span().End
		o.add(s)
	}
	return o
}

func (o *outline) add(s statement) {
	i := len(o.statements)
	o.statements = append(o.statements, s)
	for _, mention := range s.names {
		if at := o.naming[mention.name]; len(at) == 0 || at[len(at)-1] != i {
			o.naming[mention.name] = append(at, i)
		}
	}
	for _, name := range s.declares {
		o.declaring[name] = append(o.declaring[name], i)
	}
	for name := range s.writes {
		o.writing[name] = append(o.writing[name], i)
	}
}

func (m *Module) statement(n syntax.Node) statement {
	declared := declaration(n)
	s := statement{node: n, function: declared.Is(syntax.Function, syntax.Class)}
	for name := range declaredBy(declared) {
		s.declares = append(s.declares, name.Text())
	}
	if declared.Is(syntax.Class) {
		s.promises = promises(declared)
	}
	if declared.Is(syntax.TypeAlias, syntax.Interface) && ofValue(declared) {
		s.declares = append(s.declares, declared.Child(syntax.FieldName).Text())
		s.mentions(declared)
	}
	for part := range n.Descendants() {
		switch part.Kind() {
		case syntax.Identifier, syntax.TypeName:
			s.names = append(s.names, mention{part.Text(), part.Span().Start})
		case syntax.Type:
			s.mentions(part)
		case syntax.String:
			if text, ok := part.StringValue(); ok && len(text) < longestPath {
				s.names = append(s.names, mention{`"` + text, part.Span().Start})
			}
		case syntax.Assign, syntax.AugAssign:
			if s.writes == nil {
				s.writes = map[string]bool{}
			}
			s.writes[base(part.Child(syntax.FieldLeft)).Text()] = true
		case syntax.Import:
			m.program.dialect(m).Imports(part, func(local, specifier, name string) {
				s.imports = append(s.imports, imported{local, specifier, name})
			})
		}
	}
	return s
}

// promises are the names of what a class inherits from or implements.
func promises(class syntax.Node) []string {
	var out []string
	for _, field := range []syntax.Field{syntax.FieldSuperclass, syntax.FieldImplements} {
		for base := range class.ChildrenIn(field) {
			typeNames(base, func(name string) { out = append(out, name) })
		}
	}
	return out
}

// mentions takes all words of a type for names: what is in it is not told apart.
func (s *statement) mentions(t syntax.Node) {
	for _, name := range strings.FieldsFunc(t.Text(), func(c rune) bool { return !nameRune(c) }) {
		s.names = append(s.names, mention{name, t.Span().Start})
	}
}

func nameRune(c rune) bool { return c == '_' || c == '$' || unicode.IsLetter(c) || unicode.IsDigit(c) }

// base is the variable at the beginning of what is written to.
func base(n syntax.Node) syntax.Node {
	for n.Is(syntax.Member, syntax.Subscript) {
		n = n.Child(syntax.FieldObject)
	}
	return n
}

// declaration is what a statement declares, exported or not.
func declaration(n syntax.Node) syntax.Node {
	if n.Kind() == syntax.Export {
		return n.Child(syntax.FieldDeclaration)
	}
	return n
}

// declaredBy are the names that a statement gives a value.
func declaredBy(statement syntax.Node) func(func(syntax.Node) bool) {
	return func(yield func(syntax.Node) bool) {
		switch statement.Kind() {
		case syntax.Function, syntax.Class, syntax.Namespace:
			yield(statement.Child(syntax.FieldName))
		case syntax.Variable:
			for d := range statement.Children() {
				for name := range targets(d.Child(syntax.FieldName)) {
					if !yield(name) {
						return
					}
				}
			}
		case syntax.Assign:
			for name := range targets(statement.Child(syntax.FieldLeft)) {
				if !yield(name) {
					return
				}
			}
		}
	}
}
