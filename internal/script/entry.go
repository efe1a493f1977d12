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
	inner.schemas, inner.checking = l.checkedIn(path, args), nil
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
	inner.checking = of(l.schemas, name)
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
