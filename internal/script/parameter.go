package script

import (
	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// parameter declares a parameter. What its pattern and its default do goes before
// the body. It is nil for the receiver of a method, and for the type of this.
func (l *lowerer) parameter(p syntax.Node, body *flow.Block) *flow.Var {
	pattern, fallback := p.Child(syntax.FieldName), p.Child(syntax.FieldValue)
	if l.this != nil && l.this.Name == "" && pattern.Kind() == syntax.Identifier && l.m.python() && l.takesReceiver {
		l.takesReceiver = false
		l.this.Name = pattern.Text()
		l.scope.declare(pattern.Text(), l.receiverSymbol())
		return nil
	}
	if pattern.Kind() == syntax.This {
		return nil
	}
	v := &flow.Var{KeywordOnly: p.Has(syntax.FlagKeywordOnly)}
	switch {
	case p.Has(syntax.FlagKeywords):
		v.Gather = flow.GatherFields
	case p.Has(syntax.FlagRest):
		v.Gather = flow.GatherList
	}
	if pattern.Kind() == syntax.Identifier {
		v.Name = pattern.Text()
		l.scope.declare(v.Name, &symbol{v: v, typ: p.Child(syntax.FieldType)})
		l.typed(v, p)
	}
	read := &flow.Read{Pos: l.pos(pattern), Var: v}
	if value := l.injected(v, p); value != nil {
		value = l.asType(value, p.Child(syntax.FieldType))
		body.List = append(body.List, &flow.Assign{Pos: l.pos(p), To: []flow.Expr{read}, Value: value})
	} else if fallback.Exists() && v.Handle == "" && !nothing(fallback) {
		body.List = append(body.List, &flow.Assign{Pos: l.pos(p), To: []flow.Expr{read}, Value: l.defaulted(read, fallback)})
	}
	if pattern.Kind() != syntax.Identifier {
		v.Class = l.classOf(p.Child(syntax.FieldType))
		for name := range targets(pattern) {
			l.declareName(name, syntax.Node{})
		}
		body.List = append(body.List, l.bind(pattern, read))
	}
	if p.Has(syntax.FlagAccess) && l.this != nil { // constructor(private readonly id: string)
		field := &flow.Field{Pos: l.pos(p), X: &flow.Read{Pos: l.pos(p), Var: l.this}, Name: v.Name}
		body.List = append(body.List, &flow.Assign{Pos: l.pos(p), To: []flow.Expr{field}, Value: read})
	}
	return v
}

// typed notes what the type or the name of a parameter says of it.
func (l *lowerer) typed(v *flow.Var, p syntax.Node) {
	t := p.Child(syntax.FieldType)
	v.Handle, v.Class = l.handleOf(t), l.classOf(t)
	if v.Handle == "" && v.Class == nil && v.Gather == flow.GatherNone {
		v.Type = l.sdkType(t)
	}
	if v.Handle == "" && v.Class == nil && v.Gather == flow.GatherNone && namedClient(v.Name) && !l.known(t) {
		v.Handle = composio.Client(l.m.language())
	}
	if what, _, ok := l.typeEntry(t); ok && what != framework.Nothing {
		v.Given = given{l.framework(), what, ""}
	}
}
