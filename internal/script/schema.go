package script

import (
	"slices"
	"strconv"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// schema lowers what makes a schema, or has one check a value: z.object({...}),
// chat.parse(body), ChatRequest.model_validate(body). It is nil for any other call.
func (l *lowerer) schema(n, fn syntax.Node, path string, args []syntax.Node) flow.Expr {
	if fn.Kind() != syntax.Member {
		return nil
	}
	object, name := fn.Child(syntax.FieldObject), fn.Child(syntax.FieldProperty).Text()
	switch name {
	case "object", "strictObject", "looseObject":
		if strings.HasPrefix(path, "zod.") && len(args) > 0 && args[0].Kind() == syntax.Object {
			return &flow.ClassRef{Pos: l.pos(n), Class: l.objectSchema(n, args[0])}
		}
	case "strict", "passthrough", "strip", "partial", "extend", "refine", "superRefine", "readonly":
		if zod(path) {
			schema := l.expr(object)
			if made, ok := schema.(*flow.ClassRef); ok && name == "refine" && object.Kind() == syntax.Call && byPosition(args, 0) {
				l.refine(made.Class, args[0])
			}
			return schema
		}
	case "parse", "parseAsync", "model_validate", "model_validate_json", "parse_obj", "parse_raw":
		if byPosition(args, 0) && l.path(object) != "JSON" {
			if text := l.textSchema(n, object, args[0], true); text != nil {
				return text
			}
			return &flow.Wrap{Pos: l.pos(n), X: l.expr(object), Value: l.expr(args[0])}
		}
	case "safeParse", "safeParseAsync":
		if byPosition(args, 0) {
			checked := l.textSchema(n, object, args[0], false)
			if checked == nil {
				checked = &flow.Wrap{Pos: l.pos(n), X: l.expr(object), Value: l.expr(args[0])}
			}
			return &flow.Object{Pos: l.pos(n), Rest: true, Entries: []flow.Entry{{Name: "data", Value: checked}}}
		}
	}
	return nil
}

func zod(path string) bool { return strings.HasPrefix(path, "zod.") }

// objectSchema makes a class of what a schema says of an object.
func (l *lowerer) objectSchema(n, fields syntax.Node) *flow.Class {
	if class := l.m.classes[n.Index()]; class != nil {
		return class
	}
	class := &flow.Class{ID: l.m.id("schema@" + strconv.Itoa(n.Span().Start)), Name: "a schema", Fields: map[string]*flow.ClassField{}}
	l.m.classes[n.Index()] = class
	for pair := range fields.Children() {
		name, ok := keyName(pair.Child(syntax.FieldKey))
		if !ok {
			continue
		}
		if value := l.schemaDefault(pair.Child(syntax.FieldValue)); value.Exists() && !nothing(value) {
			class.Fields[name] = &flow.ClassField{Pos: l.pos(pair), Default: l.expr(value)}
		}
	}
	return class
}

// schemaDefault finds the default in z.string().default("x").trim(), or in what a
// function gives there.
func (l *lowerer) schemaDefault(n syntax.Node) syntax.Node {
	for n.Kind() == syntax.Call {
		fn := n.Child(syntax.FieldFunction)
		switch fn.Child(syntax.FieldProperty).Text() {
		case "default", "catch", "prefault":
			if args := arguments(n); byPosition(args, 0) && zod(l.path(fn)) {
				if args[0].Kind().IsFunction() {
					return returned(args[0])
				}
				return args[0]
			}
		}
		n = fn.Child(syntax.FieldObject)
	}
	return syntax.Node{}
}

// refine puts what a schema makes to a function without a name.
func (l *lowerer) refine(schema *flow.Class, fn syntax.Node) {
	id := l.m.id("check@" + strconv.Itoa(fn.Span().Start))
	if !fn.Kind().IsFunction() || slices.ContainsFunc(schema.Checks, func(c flow.Check) bool { return c.Func == flow.FuncID(id) }) {
		return
	}
	f := l.m.newFunc(fn, id, "the check of a schema")
	inner := l.within(true)
	f.Lower = func() { inner.fill(f, fn, nil) }
	l.m.funcs = append(l.m.funcs, f)
	schema.Checks = append(schema.Checks, flow.Check{Func: f.ID, Holds: true})
}
