package script

import (
	"slices"
	"strconv"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// wrappers are the generic types whose argument is what a value is in the end.
var wrappers = map[string]bool{
	"Promise": true, "Readonly": true, "Optional": true, "Awaitable": true, "Annotated": true, "NonNullable": true,
	"Coroutine": true, "AsyncGenerator": true, "Generator": true, "Iterator": true, "AsyncIterator": true, "Partial": true,
	"Awaited": true, "Required": true, "Union": true,
}

// typeNames calls visit with the names that a type is made of, wrappers taken off.
func typeNames(t syntax.Node, visit func(name string)) {
	switch t.Kind() {
	case syntax.TypeName, syntax.Identifier, syntax.Member:
		visit(t.Text())
	case syntax.String:
		if text, ok := t.StringValue(); ok {
			visit(strings.TrimSuffix(strings.TrimPrefix(text, "Optional["), "]"))
		}
	case syntax.TypeGeneric:
		typeArguments(t.Child(syntax.FieldName), t, syntax.FieldTypeArgument, visit)
	case syntax.Subscript:
		typeArguments(t.Child(syntax.FieldObject), t, syntax.FieldIndex, visit)
	case syntax.TypeUnion, syntax.Binary, syntax.Type, syntax.Tuple:
		for c := range t.Children() {
			typeNames(c, visit)
		}
	}
}

func typeArguments(name, t syntax.Node, field syntax.Field, visit func(string)) {
	last := name.Text()[strings.LastIndexByte(name.Text(), '.')+1:]
	if !wrappers[last] {
		visit(name.Text())
		return
	}
	for arg := range t.ChildrenIn(field) {
		typeNames(arg, visit)
	}
}

// typeMeans resolves the name of a type.
func (l *lowerer) typeMeans(name string) *entity {
	parts := strings.Split(name, ".")
	sym := l.scope.lookup(parts[0])
	if sym == nil {
		return nil
	}
	e := sym.means()
	for _, part := range parts[1:] {
		switch {
		case e.module != nil:
			if e = e.module.export(part, 0); e == nil {
				return nil
			}
		default:
			e = &entity{handle: e.handle.Member(part), path: below(e.path, part)}
		}
	}
	return e
}

// handleOf is what a value of a type is of an SDK, "" for nothing.
func (l *lowerer) handleOf(t syntax.Node) composio.Handle {
	var found composio.Handle
	if t.Exists() {
		typeNames(t, func(name string) {
			if e := l.typeMeans(name); e != nil && e.handle != "" && found == "" {
				found = e.handle.Result()
			}
		})
	}
	if x, ok := l.sdkWritten(t).(*flow.Known); ok && found == "" {
		found = x.Handle
	}
	return found
}

// classOf is the class of the values of a type, nil for none of the program's.
func (l *lowerer) classOf(t syntax.Node) *flow.Class {
	var found *flow.Class
	if t.Kind() == syntax.Type {
		found = l.shape(t, "type@"+strconv.Itoa(t.Span().Start))
	}
	if t.Exists() {
		typeNames(t, func(name string) {
			if e := l.typeMeans(name); e != nil && e.class != nil && found == nil {
				found = e.class
			}
		})
	}
	if found == nil && strings.ContainsAny(t.Text(), "[<\"'") {
		if class, ok := l.m.classes[t.Index()]; ok && t.Exists() {
			return class
		}
		if found = l.classOfText(plainType(t.Text()), t, 0); found != nil {
			l.m.classes[t.Index()] = found
		}
	}
	return found
}

// annotate notes what the type of a variable says of it.
func (l *lowerer) annotate(name, t syntax.Node) {
	sym := l.scope.lookup(name.Text())
	if name.Kind() != syntax.Identifier || !t.Exists() || sym == nil || sym.v == nil {
		return
	}
	sym.v.Class, sym.v.Handle = l.classOf(t), l.handleOf(t)
}

// asType is a value, with what its type tells.
func (l *lowerer) asType(x flow.Expr, t syntax.Node) flow.Expr {
	class, h := l.classOf(t), l.handleOf(t)
	if class == nil && h == "" {
		return x
	}
	return &flow.Typed{Pos: x.Span(), X: x, Class: class, Handle: h}
}

// known reports whether a type says what a value is: something else than a client
// of Composio.
func (l *lowerer) known(t syntax.Node) bool {
	known := false
	if t.Exists() {
		typeNames(t, func(name string) {
			switch name {
			case "any", "unknown", "Any", "object", "None", "null", "undefined", "typing.Any":
			default:
				known = known || !strings.Contains(strings.ToLower(name), "composio")
			}
		})
	}
	return known
}

// typeEntry is what a framework says of functions with a parameter of a type.
func (l *lowerer) typeEntry(t syntax.Node) (framework.What, rules.Setting, bool) {
	var what framework.What
	var setting rules.Setting
	found := false
	if t.Exists() && !takesAddress(t) {
		typeNames(t, func(name string) {
			if found {
				return
			}
			path := name
			if e := l.typeMeans(name); e != nil && e.node.Kind() != syntax.TypeAlias {
				if path = e.path; path == "" && e.class != nil && e.class.Interface {
					path = name
				}
				if path == "" {
					return // a class of the program's own
				}
			}
			what, setting, found = framework.Typed(l.framework(), path)
		})
	}
	return what, setting, found
}

// takesAddress reports whether a type lets the address of a request stand for it:
// such a request is to be sent, and has not come in.
func takesAddress(t syntax.Node) bool {
	either := splitType(plainType(t.Text()), '|')
	return len(either) > 1 && slices.ContainsFunc(either, func(one string) bool {
		switch strings.TrimSpace(one) {
		case "string", "URL", "str":
			return true
		}
		return false
	})
}
