package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/internal/flow"
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
