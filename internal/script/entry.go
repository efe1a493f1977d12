package script

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// entryOf is what frameworks say of a function by its name, its decorators, its
// directive or the types of its parameters; nil where they say nothing.
func (l *lowerer) entryOf(n syntax.Node, name string) *framework.Entry {
	names := l.m.public[name]
	if sym := l.m.exports[name]; sym != nil && sym.fn != nil { // it has no other name
		names = append(slices.Clip(names), name)
	}
	for _, as := range names {
		if entry, ok := framework.Exported(l.m.Rel, as); ok {
			return &entry
		}
	}
	if entry := l.decorated(n); entry != nil {
		return entry
	}
	if l.m.directive != nil {
		return l.m.directive
	}
	return l.typedEntry(n)
}

func (l *lowerer) decorated(n syntax.Node) *framework.Entry {
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		value := d.Child(syntax.FieldValue)
		if value.Kind() == syntax.Call {
			value = value.Child(syntax.FieldFunction)
		}
		if entry, ok := framework.Decorated(l.framework(), l.path(value)); ok {
			return &entry
		}
	}
	return nil
}

// typedEntry looks at the parameters and at the directive of a function.
func (l *lowerer) typedEntry(n syntax.Node) *framework.Entry {
	for p := range n.ChildrenIn(syntax.FieldParameter) {
		if _, setting, ok := l.typeEntry(p.Child(syntax.FieldType)); ok && setting != rules.Library {
			return &framework.Entry{Setting: setting}
		}
	}
	if text, ok := directive(n.Child(syntax.FieldBody)); ok {
		if entry, ok := framework.Directive(text); ok {
			return &entry
		}
	}
	return nil
}

// directive is the text that a block begins with.
func directive(block syntax.Node) (string, bool) {
	for c := range block.Children() {
		return c.StringValue()
	}
	return "", false
}

// methodEntry is what frameworks say of a method of a class.
func (l *lowerer) methodEntry(b *classBuilder, n syntax.Node, name string) *framework.Entry {
	if entry := l.decorated(n); entry != nil {
		return entry
	}
	for base := range b.node.ChildrenIn(syntax.FieldSuperclass) {
		if entry, ok := framework.Inherits(l.framework(), b.path(base), name); ok {
			return &entry
		}
	}
	return l.typedEntry(n)
}

// registered lowers arguments of a call, some of which may be functions that serve
// requests.
func (l *lowerer) registered(n syntax.Node, args []syntax.Node) []flow.Arg {
	path := l.path(n.Child(syntax.FieldFunction))
	inner := *l
	inner.options, inner.below = path, ""
	first := ""
	if len(args) > 0 {
		first = l.route(args[0])
	}
	if entry, ok := framework.Registers(l.framework(), path, first); ok {
		inner.entry = &entry
	}
	return inner.args(args)
}

// route is what an argument says of a route: a text, or what it begins with, a
// regular expression as it is written, else the path of what it is.
func (l *lowerer) route(n syntax.Node) string {
	if n.Kind() == syntax.Template {
		for part := range n.Children() {
			n = part
			break
		}
	}
	if text, ok := n.StringValue(); ok {
		return text
	}
	if n.Kind() == syntax.Regex {
		return n.Text()
	}
	return l.path(n)
}

// handler lowers what stands under a name in options, an exported object, or a
// keyword argument: a framework may call it.
func (l *lowerer) handler(name string) *lowerer {
	if l.options == "" {
		return l
	}
	inner := *l
	name = l.below + name
	inner.below = name + "."
	entry, ok := framework.RegistersKeyword(l.framework(), l.options, name)
	if of, exported := strings.CutPrefix(l.options, exportOptions); exported {
		entry, ok = framework.Exported(l.m.Rel, of+"."+name)
	}
	if ok {
		inner.entry = &entry
	}
	return &inner
}

// exportOptions stands before the name that a file exports an object under.
const exportOptions = "export "

// serves notes that a function which is used as a value serves requests.
func (l *lowerer) serves(f *flow.Func) {
	if l.entry != nil && l.entry.Setting == rules.Request {
		f.Entry = rules.Request
	}
}

// injected is what a framework gives a parameter, nil where none does.
func (l *lowerer) injected(v *flow.Var, p syntax.Node) flow.Expr {
	for d := range p.ChildrenIn(syntax.FieldDecorator) {
		value := d.Child(syntax.FieldValue)
		if value.Kind() == syntax.Call {
			value = value.Child(syntax.FieldFunction)
		}
		if in, ok := framework.Injected(l.framework(), l.path(value)); ok {
			v.Given = given{l.framework(), in.What, ""}
			return nil
		}
	}
	fallback := p.Child(syntax.FieldValue)
	if fallback.Kind() != syntax.Call {
		return nil
	}
	in, ok := framework.Injected(l.framework(), l.path(fallback.Child(syntax.FieldFunction)))
	if !ok {
		return nil
	}
	args := arguments(fallback)
	if in.Depends {
		if len(args) == 0 || args[0].Kind() == syntax.KeywordArgument {
			return nil
		}
		return l.plain(fallback, args[0], nil)
	}
	v.Given = given{l.framework(), in.What, ""}
	value := syntax.Node{}
	for i, arg := range args {
		switch {
		case arg.Kind() == syntax.KeywordArgument && arg.Child(syntax.FieldName).Text() == "default":
			value = arg.Child(syntax.FieldValue)
		case i == 0 && arg.Kind() != syntax.KeywordArgument:
			value = arg
		}
	}
	read := &flow.Read{Pos: l.pos(p), Var: v}
	if !value.Exists() {
		return read
	}
	return l.defaulted(read, value)
}

// given is what a framework hands over, as the engine sees it.
type given struct {
	language framework.Language
	what     framework.What
	name     string
}

func (g given) Origin() rules.Origin { return g.what.Origin() }
func (g given) Name() string         { return g.name }

func (g given) Member(name string) flow.Given {
	what, of := g.what.Member(g.language, name)
	if of == "" {
		of = g.name
	}
	return given{g.language, what, of}
}
