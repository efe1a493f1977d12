package script

import (
	"regexp"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// selecting are the generic types whose first argument is what a value is, and whose
// others say which part of it.
var selecting = map[string]bool{"Pick": true, "Omit": true, "Exclude": true, "Extract": true}

var (
	typePath     = regexp.MustCompile(`^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$`)
	typeImported = regexp.MustCompile(`^import\(\s*["']([^"']+)["']\s*\)\.([A-Za-z_$][\w$]*)(.*)$`)
	typeIndexed  = regexp.MustCompile(`^(.+)\[\s*["']([A-Za-z_$][\w$]*)["']\s*\]$`)
)

// sdkType is what the values of a type are of an SDK, nil for nothing. A type that
// is taken from a value is only known when that is.
func (l *lowerer) sdkType(t syntax.Node) flow.Expr {
	if h := l.handleOf(t); h != "" {
		return known(h, l.pos(t))
	}
	return l.sdkWritten(t)
}

// sdkWritten reads it from the text of the type: the tree does not show the insides.
func (l *lowerer) sdkWritten(t syntax.Node) flow.Expr {
	if !t.Exists() || t.Is(syntax.Null, syntax.Undefined) {
		return nil
	}
	return l.sdkText(plainType(t.Text()), l.pos(t), 0)
}

// sdkText is the same of a type as it is written.
func (l *lowerer) sdkText(text string, pos flow.Pos, depth int) flow.Expr {
	text = strings.TrimPrefix(strings.TrimSpace(text), "readonly ")
	if l.m.python() {
		text = strings.Trim(text, `"'`)
	}
	if depth > deepestType || len(text) > longestType || text == "" {
		return nil
	}
	for _, sep := range []byte("|&") {
		if parts := splitType(text, sep); len(parts) > 1 {
			return l.sdkFirst(parts, pos, depth)
		}
	}
	switch m := typeImported.FindStringSubmatch(text); {
	case m != nil && m[3] == "":
		return known(l.m.imports(m[1], m[2]).handle.Result(), pos)
	case text[0] == '(' && strings.HasSuffix(text, ")"):
		return l.sdkText(text[1:len(text)-1], pos, depth+1)
	case strings.HasPrefix(text, "typeof "):
		return l.sdkValue(strings.TrimSpace(text[len("typeof "):]), pos)
	case typePath.MatchString(text):
		return l.sdkNamed(text, pos, depth)
	}
	if m := typeIndexed.FindStringSubmatch(text); m != nil && !l.m.python() {
		return l.sdkMember(l.sdkText(m[1], pos, depth+1), m[2], pos)
	}
	brackets := "<>"
	if l.m.python() {
		brackets = "[]"
	}
	open := strings.IndexByte(text, brackets[0])
	if open <= 0 || text[len(text)-1] != brackets[1] || !typePath.MatchString(text[:open]) {
		return nil
	}
	name, args := text[:open], splitType(text[open+1:len(text)-1], ',')
	switch last := name[strings.LastIndexByte(name, '.')+1:]; {
	case selecting[last]:
		return l.sdkText(args[0], pos, depth+1)
	case wrappers[last]:
		return l.sdkFirst(args, pos, depth)
	case last == "InstanceType" || last == "ReturnType":
		return called(l.sdkText(args[0], pos, depth+1), pos)
	case (last == "type" || last == "Type") && l.m.python():
		if e := l.typeMeans(strings.Trim(strings.TrimSpace(args[0]), `"'`)); e != nil {
			return known(e.handle, pos)
		}
		return nil
	}
	return l.sdkNamed(name, pos, depth)
}

func (l *lowerer) sdkFirst(parts []string, pos flow.Pos, depth int) flow.Expr {
	for _, part := range parts {
		if x := l.sdkText(part, pos, depth+1); x != nil {
			return x
		}
	}
	return nil
}

// sdkNamed is what the name of a type stands for: a class of an SDK, or another name
// for one.
func (l *lowerer) sdkNamed(name string, pos flow.Pos, depth int) flow.Expr {
	e := l.typeMeans(name)
	if e == nil {
		return nil
	}
	if e.node.Kind() == syntax.TypeAlias && e.in != nil {
		at := &lowerer{m: e.in, scope: e.in.scope}
		return at.sdkAlias(e.node, pos, depth)
	}
	return known(e.handle.Result(), pos)
}

// sdkAlias follows another name for a type, once: names can lead in a circle.
func (l *lowerer) sdkAlias(n syntax.Node, pos flow.Pos, depth int) flow.Expr {
	if x, ok := l.m.aliases[n.Index()]; ok {
		return x
	}
	l.m.aliases[n.Index()] = nil
	x := l.sdkText(plainType(n.Child(syntax.FieldType).Text()), pos, depth+1)
	l.m.aliases[n.Index()] = x
	return x
}

// sdkValue is what a type takes from a value that it names.
func (l *lowerer) sdkValue(name string, pos flow.Pos) flow.Expr {
	if !typePath.MatchString(name) {
		return nil
	}
	e := l.typeMeans(name)
	switch {
	case e == nil && framework.Sends(name):
		return &flow.Sender{Pos: pos}
	case e == nil:
		return nil
	case e.fn != nil:
		return &flow.TypeOf{Pos: pos, X: &flow.FuncRef{Pos: pos, ID: e.fn.ID}}
	case e.v != nil && e.v.ID != "" && !strings.Contains(name, "."):
		return &flow.TypeOf{Pos: pos, X: &flow.Read{Pos: pos, Var: e.v}}
	}
	return known(e.handle, pos)
}

func (l *lowerer) sdkMember(x flow.Expr, name string, pos flow.Pos) flow.Expr {
	switch x := x.(type) {
	case *flow.Known:
		return known(x.Handle.Member(name), pos)
	case *flow.TypeOf:
		return &flow.Field{Pos: pos, X: x, Name: name}
	}
	return nil
}

// called is what something gives that is called, or made an instance of.
func called(x flow.Expr, pos flow.Pos) flow.Expr {
	switch x := x.(type) {
	case *flow.Known:
		return known(x.Handle.Result(), pos)
	case *flow.TypeOf:
		return &flow.TypeOf{Pos: pos, X: x.X, Called: true}
	}
	return nil
}

func known(h composio.Handle, pos flow.Pos) flow.Expr {
	if h == "" {
		return nil
	}
	return &flow.Known{Pos: pos, Handle: h}
}
