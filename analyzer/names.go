package analyzer

import (
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
)

// funcID names a function for the whole program.
func (l *lowerer) funcID(fn *types.Func) flow.FuncID {
	fn = fn.Origin()
	id := flow.FuncID(fn.FullName())
	l.imports.funcs[id] = fn
	return id
}

// local gives the engine's variable of an object: one for each.
func (l *lowerer) local(obj types.Object) *flow.Var {
	v, ok := l.vars[obj]
	if !ok {
		v = &flow.Var{Name: obj.Name(), Shape: l.shape(obj.Type())}
		if global, isVar := obj.(*types.Var); isVar && isGlobal(global) && suppliesText(global.Type()) {
			v.ID = global.Pkg().Path() + "." + global.Name()
			l.imports.globals[v.ID] = global
		} else if isVar && isGlobal(global) && testsTexts(global.Type()) { // of use in the package alone
			v.ID = global.Pkg().Path() + "." + global.Name()
		}
		l.vars[obj] = v
	}
	return v
}

// isGlobal reports whether a variable belongs to a package.
func isGlobal(v *types.Var) bool {
	return v.Pkg() != nil && !v.IsField() && v.Parent() == v.Pkg().Scope()
}

// shape says which fields a type has, by the names that they have in JSON. It
// is nil for what is no struct.
func (l *lowerer) shape(t types.Type) *flow.Shape {
	t = deref(t)
	if known, ok := l.shapes[t]; ok {
		return known
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	shape := &flow.Shape{Fields: map[string]*flow.Shape{}}
	l.shapes[t] = shape // before its fields: types may be recursive
	for i := range s.NumFields() {
		shape.Fields[jsonName(s.Field(i), s.Tag(i))] = l.shape(s.Field(i).Type())
	}
	return shape
}

func deref(t types.Type) types.Type {
	t = types.Unalias(t)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return types.Unalias(p.Elem())
	}
	return t
}

// jsonName is the name of a field on the wire, or in the source if it never
// gets there.
func jsonName(f *types.Var, tag string) string {
	name, _, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
	if name == "" || name == "-" {
		return f.Name()
	}
	return name
}

// tagDefault is the value that a library for settings gives an unset field:
// caarlos0/env, kelseyhightower/envconfig, alecthomas/kong and creasty/defaults
// read these tags.
func tagDefault(tag string) string {
	tags := reflect.StructTag(tag)
	for _, key := range []string{"envDefault", "default", "env-default"} {
		if v := tags.Get(key); v != "" {
			return v
		}
	}
	return ""
}

// fieldKey names a field for the whole program.
func (l *lowerer) fieldKey(owner types.Type, f *types.Var, name string) flow.FieldKey {
	if f.Pkg() == nil {
		return ""
	}
	of := ""
	if named, ok := deref(owner).(*types.Named); ok {
		of = named.Obj().Name()
	} else { // a struct type without a name is known by its place
		at := l.pass.Fset.Position(f.Pos())
		of = fmt.Sprintf("struct at %s:%d", filepath.Base(at.Filename), at.Line)
	}
	key := flow.FieldKey(f.Pkg().Path() + "." + of + "." + name)
	l.imports.fields[key] = f.Origin()
	return key
}

// test reports whether a position lies in a test file. Fixtures below a
// testdata folder are programs of their own, whatever they are called.
func (l *locator) test(pos token.Pos) bool {
	return strings.HasSuffix(filepath.Base(l.fset.Position(pos).Filename), "_test.go")
}
