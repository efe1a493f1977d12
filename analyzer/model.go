package analyzer

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// withError gives a value with whatever else the call returns beside it.
func (l *lowerer) withError(x *ast.CallExpr, v flow.Expr) flow.Expr {
	tuple, ok := l.typeOf(x).(*types.Tuple)
	if !ok {
		return v
	}
	out := &flow.Tuple{Pos: l.pos(x), Items: []flow.Expr{v}}
	for len(out.Items) < tuple.Len() {
		out.Items = append(out.Items, &flow.Opaque{Pos: l.pos(x)})
	}
	return out
}

// same is argument i in another form: encoded, trimmed, wrapped in a reader.
func same(i int) model {
	return func(l *lowerer, x *ast.CallExpr) flow.Expr {
		if i >= len(x.Args) {
			return nil
		}
		return l.withError(x, l.value(x.Args[i]))
	}
}

func unfollowed(l *lowerer, x *ast.CallExpr) flow.Expr {
	return l.withError(x, &flow.Opaque{Pos: l.pos(x)})
}

// failure lowers the making of an error, which is certainly there.
func failure(l *lowerer, x *ast.CallExpr) flow.Expr {
	args := &flow.Opaque{Pos: l.pos(x), Parts: l.exprs(x.Args)}
	return &flow.Seq{Pos: l.pos(x), Do: &flow.Do{Pos: l.pos(x), X: args}, X: &flow.Truth{Pos: l.pos(x), Value: true}}
}

// receiver lowers the x of x.f().
func (l *lowerer) receiver(x *ast.CallExpr) flow.Expr {
	if sel, ok := ast.Unparen(x.Fun).(*ast.SelectorExpr); ok {
		return l.expr(sel.X)
	}
	return &flow.Opaque{Pos: l.pos(x)}
}

func receiverItself(l *lowerer, x *ast.CallExpr) flow.Expr { return l.receiver(x) }

func queryOf(l *lowerer, x *ast.CallExpr) flow.Expr {
	return &flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: "query"}
}

func valuesGet(l *lowerer, x *ast.CallExpr) flow.Expr {
	if key := l.text(x.Args[0]); key != "" {
		return &flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: key}
	}
	return &flow.Opaque{Pos: l.pos(x)}
}

func getenv(l *lowerer, x *ast.CallExpr) flow.Expr {
	return l.withError(x, l.env(x))
}

func setting(l *lowerer, x *ast.CallExpr) flow.Expr { return l.env(x) }

func (l *lowerer) env(x *ast.CallExpr) flow.Expr {
	source := &flow.Source{Pos: l.pos(x), Origin: rules.Env}
	if len(x.Args) > 0 {
		source.Name = l.text(x.Args[0])
	}
	return source
}

// flagValue is a flag whose default is argument i. An empty default is plain Env.
func flagValue(i int) model {
	return func(l *lowerer, x *ast.CallExpr) flow.Expr {
		if i >= len(x.Args) {
			return nil
		}
		return l.orDefault(x, l.env(x), x.Args[i])
	}
}

func defaultTo(i int) model {
	return func(l *lowerer, x *ast.CallExpr) flow.Expr {
		if i >= len(x.Args) {
			return nil
		}
		return l.orDefault(x, &flow.Source{Pos: l.pos(x), Origin: rules.Client}, x.Args[i])
	}
}

func (l *lowerer) orDefault(x *ast.CallExpr, v flow.Expr, fallback ast.Expr) flow.Expr {
	if l.isEmpty(fallback) {
		return v
	}
	return &flow.Either{Pos: l.pos(x), X: v, Y: l.value(fallback)}
}

// or lowers cmp.Or(a, b, c). A last operand that is empty supplies it.
func or(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) == 0 || x.Ellipsis.IsValid() {
		return nil
	}
	out := l.value(x.Args[len(x.Args)-1])
	for i := len(x.Args) - 2; i >= 0; i-- {
		out = &flow.Either{Pos: l.pos(x), X: l.value(x.Args[i]), Y: out}
	}
	return out
}

func sprint(l *lowerer, x *ast.CallExpr) flow.Expr {
	return &flow.Join{Pos: l.pos(x), Parts: l.exprs(x.Args)}
}

// sprintf lowers a format to its parts. Verbs take the operands in order; where
// that is not so, the text is not followed.
func sprintf(l *lowerer, x *ast.CallExpr) flow.Expr {
	format := ""
	if len(x.Args) > 0 {
		format = l.text(x.Args[0])
	}
	if format == "" || x.Ellipsis.IsValid() || strings.Contains(format, "%[") || strings.Contains(format, "*") {
		return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs(x.Args)}
	}
	join, next := &flow.Join{Pos: l.pos(x)}, 1
	for i, piece := range strings.Split(strings.ReplaceAll(format, "%%", "\x01"), "%") {
		if i > 0 {
			verb := strings.TrimLeft(piece, "+-# 0123456789.")
			if verb == "" || next >= len(x.Args) {
				return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs(x.Args)}
			}
			join.Parts = append(join.Parts, l.value(x.Args[next]))
			next++
			piece = verb[1:]
		}
		if piece != "" {
			join.Parts = append(join.Parts, &flow.Text{Pos: l.pos(x.Args[0]), Value: strings.ReplaceAll(piece, "\x01", "%")})
		}
	}
	return join
}

func joinPath(l *lowerer, x *ast.CallExpr) flow.Expr {
	join := &flow.Join{Pos: l.pos(x)}
	for i, arg := range x.Args {
		if i > 0 {
			join.Parts = append(join.Parts, &flow.Text{Pos: l.pos(arg), Value: "/"})
		}
		part := l.value(arg)
		if text, ok := part.(*flow.Text); ok {
			text.Value = strings.Trim(text.Value, "/")
		}
		join.Parts = append(join.Parts, part)
	}
	return l.withError(x, join)
}

// parseURL gives an object whose query can be set on its own.
func parseURL(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) != 1 {
		return nil
	}
	return l.withError(x, &flow.Object{Pos: l.pos(x), Rest: true, Entries: []flow.Entry{
		{Name: "url", Value: l.value(x.Args[0])},
		{Name: "query", Value: &flow.Object{Pos: l.pos(x), Rest: true}},
	}})
}

func urlString(l *lowerer, x *ast.CallExpr) flow.Expr {
	return &flow.Join{Pos: l.pos(x), Parts: []flow.Expr{
		&flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: "url"},
		&flow.Text{Pos: l.pos(x), Value: "?"},
		&flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: "query"},
	}}
}
