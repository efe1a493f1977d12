package script

import (
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

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
	at, call := l, fallback
	in, ok := l.injection(call)
	if ok {
		fallback = injectedDefault(call)
	} else if at, call, in = l.annotated(p.Child(syntax.FieldType), 0); at == nil {
		return nil
	}
	if in.Depends {
		if args := arguments(call); byPosition(args, 0) {
			v.Injected = true
			return &flow.Either{Pos: l.pos(p), X: &flow.Read{Pos: l.pos(p), Var: v}, Y: at.plain(call, args[0], nil)}
		}
		return nil
	}
	v.Given = given{l.framework(), in.What, ""}
	read := &flow.Read{Pos: l.pos(p), Var: v}
	if !fallback.Exists() {
		return read
	}
	return l.defaulted(read, fallback)
}

// injectedDefault is what a call that stands at a parameter says that it falls back to.
func injectedDefault(call syntax.Node) syntax.Node {
	args := arguments(call)
	if value, ok := keyword(args, "default"); ok {
		return value
	}
	if byPosition(args, 0) {
		return args[0]
	}
	return syntax.Node{}
}

// injection is what a framework makes of a call that stands at a parameter.
func (l *lowerer) injection(call syntax.Node) (framework.Injection, bool) {
	if call.Kind() != syntax.Call {
		return framework.Injection{}, false
	}
	return framework.Injected(l.framework(), l.path(call.Child(syntax.FieldFunction)))
}

// mostAliases bounds how far another name for a type is followed.
const mostAliases = 4

// annotated finds what a framework gives in a type: Annotated[User, Depends(user)], or
// another name for one. The lowerer is that of the module where it stands, nil if it
// stands nowhere.
func (l *lowerer) annotated(t syntax.Node, depth int) (*lowerer, syntax.Node, framework.Injection) {
	if t.Kind() == syntax.Subscript && strings.HasSuffix(t.Child(syntax.FieldObject).Text(), "Annotated") {
		for part := range t.ChildrenIn(syntax.FieldIndex) {
			if in, ok := l.injection(part); ok {
				return l, part, in
			}
		}
	}
	if !t.Is(syntax.Identifier, syntax.Member) || depth > mostAliases {
		return nil, syntax.Node{}, framework.Injection{}
	}
	e := l.typeMeans(t.Text())
	if e == nil || e.v == nil || e.in == nil || e.node.Kind() != syntax.Subscript {
		return nil, syntax.Node{}, framework.Injection{}
	}
	at := &lowerer{m: e.in, scope: e.in.scope}
	return at.annotated(e.node, depth+1)
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
