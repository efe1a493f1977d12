package script

import (
	"slices"
	"strconv"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// settings lowers a call that gives settings, some of which the program has declared
// a default of: createEnv({...}), parseArgs({...}), parser.parse_args(). It is nil
// where there is none.
func (l *lowerer) settings(n syntax.Node) flow.Expr {
	d, ok := l.declares(n)
	if !ok {
		return nil
	}
	key := n
	if d.Method != "" {
		key = l.m.around(n) // all calls in a function give the same
	}
	class := l.m.classes[key.Index()]
	if class == nil {
		class = &flow.Class{ID: l.m.id("settings@" + strconv.Itoa(n.Span().Start)), Name: "settings", Fields: map[string]*flow.ClassField{}}
		l.m.classes[key.Index()] = class
		for name, value := range l.declaredDefaults(n, d) {
			class.Fields[name] = &flow.ClassField{Pos: l.pos(value), Default: l.expr(value)}
		}
	}
	path := l.path(n.Child(syntax.FieldFunction)) + "()"
	x := flow.Expr(&flow.Wrap{Pos: l.pos(n), X: &flow.ClassRef{Pos: l.pos(n), Class: class}, Value: l.sourceAt(n, path)})
	if d.As != "" {
		x = &flow.Object{Pos: l.pos(n), Rest: true, Entries: []flow.Entry{{Name: d.As, Value: x}}}
	}
	return x
}

// declares tells whether a call gives settings with declared defaults.
func (l *lowerer) declares(n syntax.Node) (framework.Declaration, bool) {
	fn := n.Child(syntax.FieldFunction)
	path := l.path(fn)
	d, ok := framework.Declares(l.framework(), path)
	if !ok || !l.rooted(fn) && d.Method == "" || l.sourceAt(n, path+"()") == nil {
		return d, false
	}
	return d, len(l.declaredDefaults(n, d)) > 0
}

// declaredDefaults are the defaults of settings, by their names.
func (l *lowerer) declaredDefaults(n syntax.Node, d framework.Declaration) map[string]syntax.Node {
	out := map[string]syntax.Node{}
	if d.Method != "" {
		return l.addedDefaults(n, d.Method)
	}
	args := arguments(n)
	if !byPosition(args, d.Argument) {
		return out
	}
	all := unwrap(args[d.Argument])
	if len(d.Below) == 0 {
		l.objectDefaults(all, out)
	}
	for _, key := range d.Below {
		l.objectDefaults(unwrap(property(all, key)), out)
	}
	return out
}

// objectDefaults reads {OWNER: z.string().default("x")}, {OWNER: str({default: "x"})}
// and {owner: {default: "x"}}.
func (l *lowerer) objectDefaults(object syntax.Node, out map[string]syntax.Node) {
	if object.Kind() != syntax.Object {
		return
	}
	for pair := range object.Children() {
		name, ok := keyName(pair.Child(syntax.FieldKey))
		value := unwrap(pair.Child(syntax.FieldValue))
		fallback := property(value, "default")
		if value.Kind() == syntax.Call {
			if fallback = l.schemaDefault(value); !fallback.Exists() {
				for _, arg := range arguments(value) {
					fallback = property(arg, "default")
				}
			}
		}
		if ok && fallback.Exists() && !nothing(fallback) {
			out[name] = fallback
		}
	}
}

// property is the value of a key of an object that is written out.
func property(object syntax.Node, key string) syntax.Node {
	if object.Kind() == syntax.Object {
		for pair := range object.Children() {
			if name, ok := keyName(pair.Child(syntax.FieldKey)); ok && name == key {
				return pair.Child(syntax.FieldValue)
			}
		}
	}
	return syntax.Node{}
}

// addedDefaults reads parser.add_argument("--owner", default="x"), wherever it stands
// in the function around a call.
func (l *lowerer) addedDefaults(n syntax.Node, method string) map[string]syntax.Node {
	around := l.m.around(n)
	if out, ok := l.m.added[around.Index()]; ok {
		return out
	}
	out := map[string]syntax.Node{}
	l.m.added[around.Index()] = out
	for c := range around.Descendants() {
		if fn := c.Child(syntax.FieldFunction); c.Kind() != syntax.Call || fn.Child(syntax.FieldProperty).Text() != method {
			continue
		}
		if name, value := optionDefault(arguments(c)); name != "" {
			out[name] = value
		}
	}
	return out
}

// around is the function that a node stands in, all of the module where there is none.
func (m *Module) around(n syntax.Node) syntax.Node {
	i, _ := slices.BinarySearchFunc(m.functions, n.Span().Start+1, func(f syntax.Node, at int) int { return f.Span().Start - at })
	for i--; i >= 0; i-- {
		if f := m.functions[i]; f.Span().End >= n.Span().End {
			return f
		}
	}
	return m.Root()
}

// optionDefault is the name of an option of a command line, and what it falls back
// to: "" where it does not.
func optionDefault(args []syntax.Node) (string, syntax.Node) {
	name, short, named := "", "", ""
	for _, arg := range args {
		text, ok := arg.StringValue()
		switch {
		case !ok || arg.Kind() == syntax.KeywordArgument:
		case strings.HasPrefix(text, "--"):
			text, _, _ = strings.Cut(text, "/") // of click: --yes/--no
			if name == "" {
				name = strings.TrimLeft(text, "-")
			}
		case strings.HasPrefix(text, "-"):
			short = strings.TrimLeft(text, "-")
		default:
			named = text
		}
	}
	if dest, ok := keyword(args, "dest"); ok {
		named, _ = dest.StringValue()
	}
	for _, other := range []string{name, short} {
		if named == "" {
			named = strings.ToLower(strings.ReplaceAll(other, "-", "_"))
		}
	}
	fallback, ok := keyword(args, "default")
	if !ok || nothing(fallback) || fallback.Kind() == syntax.Ellipsis {
		return "", syntax.Node{}
	}
	return named, fallback
}

// option is the default that a decorator of a command declares for a parameter.
func (l *lowerer) option(n syntax.Node, parameter string) syntax.Node {
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		value := d.Child(syntax.FieldValue)
		if value.Kind() != syntax.Call || !framework.Option(l.framework(), l.path(value.Child(syntax.FieldFunction))) {
			continue
		}
		if name, fallback := optionDefault(arguments(value)); name == parameter {
			return fallback
		}
	}
	return syntax.Node{}
}
