package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// lowerer turns the typed syntax of one package into the engine's tree. Types
// may be missing: what cannot be resolved is opaque.
type lowerer struct {
	pass     *analysis.Pass
	info     *types.Info
	opts     Options
	imports  *imports
	where    *locator
	textOnly bool
	docs     bool

	vars    map[types.Object]*flow.Var
	shapes  map[types.Type]*flow.Shape
	methods map[string][]*types.Func // of the package and its imports, by name
	models  map[string]model
	// fn is the function being lowered, results its signature's.
	fn      *flow.Func
	results *types.Tuple
	// written are variables whose fields are set, reassigned those that are set
	// again after their declaration.
	written, reassigned map[types.Object]bool
	depth               int
}

func newLowerer(pass *analysis.Pass, opts Options, where *locator) *lowerer {
	return &lowerer{
		pass: pass, info: pass.TypesInfo, opts: opts, where: where,
		imports: &imports{
			pass: pass, funcs: map[flow.FuncID]*types.Func{},
			globals: map[string]*types.Var{}, fields: map[flow.FieldKey]*types.Var{},
		},
		vars:   map[types.Object]*flow.Var{},
		shapes: map[types.Type]*flow.Shape{},
		models: libraryModels(),
	}
}

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

// fields makes variables of parameters.
func (l *lowerer) fields(list *ast.FieldList, entry rules.Setting) []*flow.Var {
	var vars []*flow.Var
	if list == nil {
		return nil
	}
	for _, field := range list.List {
		for _, name := range field.Names {
			vars = append(vars, l.param(name, entry))
		}
		if len(field.Names) == 0 {
			vars = append(vars, nil)
		}
	}
	return vars
}

func (l *lowerer) param(name *ast.Ident, entry rules.Setting) *flow.Var {
	obj := l.info.Defs[name]
	if obj == nil {
		return nil
	}
	v := l.local(obj)
	if _, isStruct := obj.Type().Underlying().(*types.Struct); isStruct {
		v.Own = l.written[obj]
	}
	if entry == rules.Request && isRequestType(obj.Type()) {
		v.Source = rules.Client
	}
	return v
}

// named makes variables of named results, nil for the others.
func (l *lowerer) named(list *ast.FieldList) []*flow.Var {
	var vars []*flow.Var
	if list == nil {
		return nil
	}
	for _, field := range list.List {
		for _, name := range field.Names {
			if obj := l.info.Defs[name]; obj != nil {
				vars = append(vars, l.local(obj))
			}
		}
	}
	return vars
}

// findWritten notes which variables a body sets, as a whole or by a field.
func (l *lowerer) findWritten(body *ast.BlockStmt) {
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				switch lhs := lhs.(type) {
				case *ast.SelectorExpr:
					if id, ok := root(lhs).(*ast.Ident); ok {
						l.written[l.info.Uses[id]] = true
					}
				case *ast.Ident:
					if n.Tok != token.DEFINE || l.info.Defs[lhs] == nil {
						l.reassigned[l.info.Uses[lhs]] = true
					}
				}
			}
		case *ast.UnaryExpr:
			if id, ok := n.X.(*ast.Ident); ok && n.Op == token.AND {
				l.reassigned[l.info.Uses[id]] = true
			}
		}
		return true
	})
}

// root is the x of x.a.b.
func root(x ast.Expr) ast.Expr {
	for {
		switch inner := x.(type) {
		case *ast.SelectorExpr:
			x = inner.X
		case *ast.ParenExpr:
			x = inner.X
		default:
			return x
		}
	}
}

func (l *lowerer) pos(n ast.Node) flow.Pos { return spanOf(n) }

func spanOf(n ast.Node) flow.Pos {
	return flow.Pos{Start: int(n.Pos()), End: int(n.End())}
}

func (l *lowerer) typeOf(x ast.Expr) types.Type {
	if t := l.info.TypeOf(x); t != nil {
		return types.Unalias(t)
	}
	return types.Typ[types.Invalid]
}

func (l *lowerer) isTest(file *ast.File) bool { return l.where.test(file.Package) }
