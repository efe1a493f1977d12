package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// textSchema lowers a text that a schema for texts has let through:
// z.string().min(1).parse(id). It is nil where the schema asks for nothing.
func (l *lowerer) textSchema(n, schema, text syntax.Node, throws bool) flow.Expr {
	pos := l.pos(n)
	read := &flow.Read{Pos: l.pos(text), Var: &flow.Var{}}
	cond := l.demanded(schema, read)
	if cond == nil {
		return nil
	}
	set := &flow.Assign{Pos: pos, To: []flow.Expr{read}, Value: l.expr(text)}
	if throws {
		return &flow.Seq{Pos: pos, X: read, Do: &flow.Block{Pos: pos, List: []flow.Stmt{set, l.required(n, cond)}}}
	}
	return &flow.Seq{Pos: pos, Do: set, X: &flow.Choose{Pos: pos, Cond: cond, Then: read}}
}

// demanded is the condition that a text meets which passes a schema, nil for none.
func (l *lowerer) demanded(schema syntax.Node, text flow.Expr) flow.Expr {
	var cond flow.Expr
	schema = l.schemaNode(schema)
	for schema.Kind() == syntax.Call {
		fn := schema.Child(syntax.FieldFunction)
		name, object := fn.Child(syntax.FieldProperty).Text(), fn.Child(syntax.FieldObject)
		if fn.Kind() != syntax.Member || !zod(l.path(fn)) || framework.Replaces(name) {
			return nil
		}
		argument := schema.Child(syntax.FieldArgument)
		pattern, demands := framework.Demands(name, argument.Text())
		if demands {
			one := flow.Expr(&flow.Match{Pos: l.pos(schema), X: text, Of: l.demandedPattern(pattern, argument)})
			if cond != nil {
				one = &flow.And{Pos: l.pos(schema), X: cond, Y: one}
			}
			cond = one
		}
		if object.Kind() != syntax.Call { // z.string(), z.uuid()
			if name == "string" || demands {
				return cond
			}
			return nil
		}
		schema = object
	}
	return nil
}

// schemaNode is what a schema of the file is declared with.
func (l *lowerer) schemaNode(n syntax.Node) syntax.Node {
	n = unwrap(n)
	if n.Kind() != syntax.Identifier {
		return n
	}
	sym := l.scope.lookup(n.Text())
	if sym == nil || sym.means().in != l.m {
		return syntax.Node{}
	}
	return unwrap(sym.means().node)
}

func (l *lowerer) demandedPattern(text string, argument syntax.Node) flow.Expr {
	if argument.Kind() == syntax.Regex {
		return l.expr(argument)
	}
	return &flow.Pattern{Pos: l.pos(argument), X: &flow.Text{Value: text}}
}
