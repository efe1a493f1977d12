package analyzer

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
)

// composite lowers a literal: named parts for structs and maps, a list for the
// others.
func (l *lowerer) composite(x *ast.CompositeLit) flow.Expr {
	t := deref(l.typeOf(x))
	switch under := t.Underlying().(type) {
	case *types.Struct:
		return &flow.Object{Pos: l.pos(x), Entries: l.structEntries(x, t, under), Shape: l.shape(t), Type: typeName(t)}
	case *types.Map:
		object := &flow.Object{Pos: l.pos(x)}
		for _, elt := range x.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				object.Entries = append(object.Entries, flow.Entry{Name: l.text(kv.Key), Value: l.value(kv.Value)})
			}
		}
		return object
	case *types.Slice, *types.Array:
		return &flow.List{Pos: l.pos(x), Items: l.exprs(x.Elts), Fixed: !slices.ContainsFunc(x.Elts, isKeyed)}
	}
	return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs(x.Elts)}
}

func isKeyed(x ast.Expr) bool {
	_, ok := x.(*ast.KeyValueExpr)
	return ok
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
