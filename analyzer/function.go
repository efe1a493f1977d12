package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// funcs lowers the functions of the package, and what initialises its
// variables, in the order of the source. A body is lowered when it is asked for.
func (l *lowerer) funcs() []*flow.Func {
	var all []*flow.Func
	var files []*ast.File
	for i, file := range l.pass.Files { // variables first: all others may read them
		if l.isTest(file) { // no rule looks at tests, and nothing outside of them calls them
			continue
		}
		files = append(files, file)
		if initial := l.initialisers(i, file); initial != nil {
			all = append(all, initial)
		}
	}
	chosen := relevant(l.pass, l.where, files, l.textOnly)
	for _, file := range files {
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
				if chosen.opaque(fn) {
					continue
				}
				lowered := l.funcDecl(fn)
				lowered.Root = chosen.wanted[fn]
				all = append(all, lowered)
			}
		}
	}
	return all
}

// isOwnInterface recognises an interface of a program: whoever imports the
// package may hand it one that reaches Composio.
func isOwnInterface(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && types.IsInterface(named) && named.Obj().Pkg() != nil && strings.Contains(named.Obj().Pkg().Path(), ".")
}

// suppliesText reports whether a value of the type can be or hold a text.
func suppliesText(t types.Type) bool {
	switch t := types.Unalias(t).Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0
	case *types.Pointer:
		if _, again := t.Elem().Underlying().(*types.Pointer); !again {
			return suppliesText(t.Elem())
		}
	case *types.Struct:
		for f := range t.Fields() {
			if b, ok := f.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
				return true
			}
		}
	}
	return false
}

// initialisers lowers the values of a file's package variables as one function
// that runs at the start.
func (l *lowerer) initialisers(i int, file *ast.File) *flow.Func {
	fn := &flow.Func{
		ID: flow.FuncID(fmt.Sprintf("%s.init#%d", l.pass.Pkg.Path(), i)), Name: "init",
		Pos: l.pos(file.Name), Entry: rules.Script, Test: l.isTest(file), Docs: l.docs, Root: true,
	}
	block := &flow.Block{}
	l.enter(fn, nil, nil)
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.VAR {
			continue
		}
		for _, spec := range gen.Specs {
			if v, ok := spec.(*ast.ValueSpec); ok && len(v.Values) > 0 {
				block.List = append(block.List, l.valueSpec(v)...)
			}
		}
	}
	if len(block.List) == 0 {
		return nil
	}
	fn.Body = block
	return fn
}

// funcDecl lowers one function or method.
func (l *lowerer) funcDecl(decl *ast.FuncDecl) *flow.Func {
	fn := &flow.Func{Name: decl.Name.Name, Pos: l.pos(decl.Name), Recv: decl.Recv != nil}
	fn.Test, fn.Docs = l.where.test(decl.Pos()), l.docs
	obj, _ := l.info.Defs[decl.Name].(*types.Func)
	fn.ID = flow.FuncID(fmt.Sprintf("%s.%s@%d", l.pass.Pkg.Path(), fn.Name, decl.Pos()))
	var signature *types.Signature
	if obj != nil {
		signature = obj.Signature()
		fn.Entry = entryOf(obj)
		if fn.Name != "init" && fn.Name != "_" {
			fn.ID = l.funcID(obj)
		}
	}
	fn.Lower = func() { l.body(fn, decl, signature) }
	return fn
}

// body lowers the parameters and the body of a function.
func (l *lowerer) body(fn *flow.Func, decl *ast.FuncDecl, signature *types.Signature) {
	l.enter(fn, signature, decl.Body)
	if decl.Recv != nil {
		fn.Params = l.fields(decl.Recv, fn.Entry)
		for len(fn.Params) < 1 {
			fn.Params = append(fn.Params, nil)
		}
	}
	fn.Params = append(fn.Params, l.fields(decl.Type.Params, fn.Entry)...)
	fn.Results = l.named(decl.Type.Results)
	fn.Body = l.block(decl.Body)
}

// enter makes fn the function being lowered.
func (l *lowerer) enter(fn *flow.Func, signature *types.Signature, body *ast.BlockStmt) {
	l.fn, l.results = fn, nil
	if signature != nil {
		l.results = signature.Results()
	}
	l.written, l.reassigned = map[types.Object]bool{}, map[types.Object]bool{}
	if body != nil {
		l.findWritten(body)
	}
}

// lambda lowers a function without a name.
func (l *lowerer) lambda(lit *ast.FuncLit) flow.Expr {
	outer, results := l.fn, l.results
	fn := &flow.Func{
		ID:   flow.FuncID(fmt.Sprintf("%s$%d", outer.ID, lit.Pos())),
		Name: "func literal in " + outer.Name, Pos: l.pos(lit.Type), Test: outer.Test, Docs: outer.Docs,
	}
	if signature, ok := l.typeOf(lit).(*types.Signature); ok {
		fn.Entry = entryOfSignature(signature)
		l.results = signature.Results()
	}
	l.fn = fn
	fn.Params = l.fields(lit.Type.Params, fn.Entry)
	fn.Results = l.named(lit.Type.Results)
	fn.Body = l.block(lit.Body)
	l.fn, l.results = outer, results
	return &flow.Lambda{Pos: l.pos(lit), Func: fn}
}
