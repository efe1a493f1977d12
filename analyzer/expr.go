package analyzer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// mostDepth bounds how deep expressions and statements are lowered.
const mostDepth = 500

// expr lowers an expression.
func (l *lowerer) expr(x ast.Expr) flow.Expr {
	if l.depth++; l.depth > mostDepth || x == nil {
		l.depth--
		return &flow.Opaque{}
	}
	defer func() { l.depth-- }()
	if text, ok := l.constant(x); ok {
		return text
	}
	switch x := x.(type) {
	case *ast.ParenExpr:
		return l.expr(x.X)
	case *ast.Ident:
		return l.ident(x)
	case *ast.SelectorExpr:
		return l.selector(x)
	case *ast.StarExpr:
		return &flow.Deref{Pos: l.pos(x), X: l.expr(x.X)}
	case *ast.UnaryExpr:
		return l.unary(x)
	case *ast.BinaryExpr:
		return l.binary(x)
	case *ast.CallExpr:
		return l.call(x)
	case *ast.CompositeLit:
		return l.composite(x)
	case *ast.FuncLit:
		return l.lambda(x)
	case *ast.IndexExpr:
		return l.index(x)
	case *ast.SliceExpr:
		return l.slice(x)
	case *ast.TypeAssertExpr:
		return l.expr(x.X)
	case *ast.KeyValueExpr:
		return l.expr(x.Value)
	}
	return &flow.Opaque{Pos: l.pos(x)}
}

func (l *lowerer) exprs(list []ast.Expr) []flow.Expr {
	var out []flow.Expr
	for _, x := range list {
		out = append(out, l.value(x))
	}
	return out
}

// value lowers an expression whose value goes somewhere: a struct goes as a copy.
func (l *lowerer) value(x ast.Expr) flow.Expr {
	lowered := l.expr(x)
	switch ast.Unparen(x).(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.StarExpr, *ast.IndexExpr:
		if _, ok := l.typeOf(x).Underlying().(*types.Struct); ok {
			return &flow.Copy{Pos: l.pos(x), X: lowered}
		}
	}
	return lowered
}

// constant lowers what the compiler knows: a text, or a number or truth, which
// are nobody's id but may be part of one.
func (l *lowerer) constant(x ast.Expr) (flow.Expr, bool) {
	tv, ok := l.info.Types[x]
	if !ok || tv.Value == nil {
		return nil, false
	}
	text := &flow.Text{Pos: l.pos(x)}
	switch tv.Value.Kind() {
	case constant.String:
		text.Value = constant.StringVal(tv.Value)
	case constant.Int:
		text.Value = tv.Value.ExactString()
	case constant.Bool:
		return &flow.Truth{Pos: l.pos(x), Value: constant.BoolVal(tv.Value)}, true
	default:
		return &flow.Opaque{Pos: l.pos(x)}, true
	}
	if named, ok := l.object(x).(*types.Const); ok {
		text.Name = named.Name()
		text.Def = l.definition(named)
	}
	return text, true
}

// definition is where an object of this or another package is defined.
func (l *lowerer) definition(obj types.Object) rules.Place {
	end := obj.Pos() + token.Pos(len(obj.Name()))
	return l.where.place(flow.Pos{Start: int(obj.Pos()), End: int(end)})
}

// object is what a name stands for.
func (l *lowerer) object(x ast.Expr) types.Object {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return l.info.ObjectOf(x)
	case *ast.SelectorExpr:
		return l.info.ObjectOf(x.Sel)
	case *ast.IndexExpr: // an instance of a generic function
		return l.object(x.X)
	case *ast.IndexListExpr:
		return l.object(x.X)
	}
	return nil
}

func (l *lowerer) ident(x *ast.Ident) flow.Expr {
	switch obj := l.info.ObjectOf(x).(type) {
	case *types.Nil:
		return &flow.Absent{Pos: l.pos(x), Word: x.Name}
	case *types.Var:
		return &flow.Read{Pos: l.pos(x), Var: l.local(obj)}
	case *types.Func:
		return &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(obj)}
	}
	return &flow.Opaque{Pos: l.pos(x)}
}

// selector lowers x.f: a field, through the embedded ones, a variable of another
// package, or a method that is a value.
func (l *lowerer) selector(x *ast.SelectorExpr) flow.Expr {
	selection, ok := l.info.Selections[x]
	if !ok {
		switch obj := l.info.ObjectOf(x.Sel).(type) {
		case *types.Var:
			return &flow.Read{Pos: l.pos(x), Var: l.local(obj)}
		case *types.Func:
			return &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(obj)}
		}
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{l.expr(x.X)}, Peek: true}
	}
	if fn, isMethod := selection.Obj().(*types.Func); isMethod {
		return &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(fn), Recv: l.expr(x.X)}
	}
	if lowered := l.knownField(x); lowered != nil {
		return lowered
	}
	return l.fieldChain(x, selection)
}

// fieldChain spells out the embedded fields that a selection passes through.
func (l *lowerer) fieldChain(x *ast.SelectorExpr, selection *types.Selection) flow.Expr {
	lowered, owner := l.expr(x.X), selection.Recv()
	for _, i := range selection.Index() {
		s, ok := deref(owner).Underlying().(*types.Struct)
		if !ok || i >= s.NumFields() {
			return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{lowered}, Peek: true}
		}
		f := s.Field(i)
		name := jsonName(f, s.Tag(i))
		lowered = &flow.Field{
			Pos: l.pos(x), X: lowered, Name: name,
			Key: l.fieldKey(owner, f, name), Default: tagDefault(s.Tag(i)),
		}
		owner = f.Type()
	}
	return lowered
}

func (l *lowerer) unary(x *ast.UnaryExpr) flow.Expr {
	inner := l.expr(x.X)
	switch x.Op {
	case token.AND:
		return &flow.Addr{Pos: l.pos(x), X: inner}
	case token.NOT:
		return &flow.Not{Pos: l.pos(x), X: l.cond(x.X)}
	case token.ARROW:
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{inner}, Peek: true}
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{inner}}
}

func (l *lowerer) binary(x *ast.BinaryExpr) flow.Expr {
	switch x.Op {
	case token.ADD:
		if isText(l.typeOf(x)) {
			return &flow.Join{Pos: l.pos(x), Parts: l.operands(x, nil)}
		}
	case token.EQL, token.NEQ, token.LAND, token.LOR, token.LSS, token.GTR, token.LEQ, token.GEQ:
		return l.cond(x)
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs([]ast.Expr{x.X, x.Y})}
}

// operands collects a + b + c. The left side may be very long.
func (l *lowerer) operands(x ast.Expr, parts []flow.Expr) []flow.Expr {
	var right []ast.Expr
	for {
		b, ok := ast.Unparen(x).(*ast.BinaryExpr)
		if _, fixed := l.constant(x); !ok || b.Op != token.ADD || fixed {
			break
		}
		right = append(right, b.Y)
		x = b.X
	}
	parts = append(parts, l.expr(x))
	for _, operand := range slices.Backward(right) {
		parts = append(parts, l.expr(operand))
	}
	return parts
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// composite lowers a literal: named parts for structs and maps, a list for the
// others.
func (l *lowerer) composite(x *ast.CompositeLit) flow.Expr {
	t := deref(l.typeOf(x))
	switch under := t.Underlying().(type) {
	case *types.Struct:
		return &flow.Object{Pos: l.pos(x), Entries: l.structEntries(x, t, under), Shape: l.shape(t)}
	case *types.Map:
		object := &flow.Object{Pos: l.pos(x)}
		for _, elt := range x.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				object.Entries = append(object.Entries, flow.Entry{Name: l.text(kv.Key), Value: l.value(kv.Value)})
			}
		}
		return object
	case *types.Slice, *types.Array:
		return &flow.List{Pos: l.pos(x), Items: l.exprs(x.Elts)}
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs(x.Elts)}
}

func (l *lowerer) structEntries(x *ast.CompositeLit, t types.Type, s *types.Struct) []flow.Entry {
	var entries []flow.Entry
	for i, elt := range x.Elts {
		at, value := i, elt
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			id, isName := kv.Key.(*ast.Ident)
			if !isName {
				continue
			}
			value, at = kv.Value, fieldIndex(s, id.Name)
		}
		if at < 0 || at >= s.NumFields() {
			continue
		}
		name := jsonName(s.Field(at), s.Tag(at))
		entries = append(entries, flow.Entry{Name: name, Key: l.fieldKey(t, s.Field(at), name), Value: l.value(value)})
	}
	return entries
}

func fieldIndex(s *types.Struct, name string) int {
	for i := range s.NumFields() {
		if s.Field(i).Name() == name {
			return i
		}
	}
	return -1
}

// text gives a constant text, "" if x is none.
func (l *lowerer) text(x ast.Expr) string {
	if tv, ok := l.info.Types[x]; ok && tv.Value != nil && tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value)
	}
	return ""
}

func (l *lowerer) index(x *ast.IndexExpr) flow.Expr {
	if fn, ok := l.object(x).(*types.Func); ok {
		return &flow.FuncRef{Pos: l.pos(x), ID: l.funcID(fn)}
	}
	if key := l.text(x.Index); key != "" {
		return &flow.Field{Pos: l.pos(x), X: l.expr(x.X), Name: key}
	}
	return &flow.Index{Pos: l.pos(x), X: l.expr(x.X), Key: l.expr(x.Index)}
}

// slice lowers x[i:j]: of a list the list, of a text some other text.
func (l *lowerer) slice(x *ast.SliceExpr) flow.Expr {
	if isText(l.typeOf(x.X)) {
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{l.expr(x.X)}}
	}
	return l.expr(x.X)
}
