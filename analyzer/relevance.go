package analyzer

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// relevance chooses the functions of a package to be followed: those that may
// tie work to a user, all that call them, and those that may supply an id. The
// others are followed where one of these calls them.
type relevance struct {
	pass  *analysis.Pass
	where *locator
	// mentions are the functions, fields and variables of each function.
	mentions map[*ast.FuncDecl]map[types.Object]bool
	// users are the functions that mention a function, by name for interfaces.
	users  map[types.Object][]*ast.FuncDecl
	byName map[string][]*ast.FuncDecl
	writes map[types.Object][]*ast.FuncDecl // of fields and package variables
	decls  map[*ast.FuncDecl]types.Object
	wanted map[*ast.FuncDecl]bool
}

// relevant gives the functions to be followed. With textOnly, those that may
// supply an id are all.
func relevant(pass *analysis.Pass, where *locator, files []*ast.File, textOnly bool) *relevance {
	r := &relevance{
		pass: pass, where: where,
		mentions: map[*ast.FuncDecl]map[types.Object]bool{},
		users:    map[types.Object][]*ast.FuncDecl{},
		byName:   map[string][]*ast.FuncDecl{},
		writes:   map[types.Object][]*ast.FuncDecl{},
		decls:    map[*ast.FuncDecl]types.Object{},
		wanted:   map[*ast.FuncDecl]bool{},
	}
	for _, file := range files {
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
				r.decls[fn] = pass.TypesInfo.Defs[fn.Name]
				r.look(fn)
			}
		}
	}
	if !textOnly {
		tied := tiedNames(pass)
		for fn := range r.decls {
			if r.where.evidence(spanOf(fn.Name)) || r.reachesImported(fn, tied) {
				r.want(fn)
			}
		}
		r.wantWriters()
	}
	for fn := range r.decls {
		if r.supplies(fn) {
			r.wanted[fn] = true
		}
	}
	return r
}

// opaque reports whether a function is not to be followed into.
func (r *relevance) opaque(fn *ast.FuncDecl) bool { return !r.wanted[fn] && r.lines(fn) > helperLines }

// look notes what a function mentions and writes to.
func (r *relevance) look(fn *ast.FuncDecl) {
	info := r.pass.TypesInfo
	mentioned := map[types.Object]bool{}
	r.mentions[fn] = mentioned
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			obj := info.Uses[n]
			switch obj := obj.(type) {
			case *types.Func:
				if !mentioned[obj] {
					r.users[obj.Origin()] = append(r.users[obj.Origin()], fn)
					if recv := obj.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
						r.byName[obj.Name()] = append(r.byName[obj.Name()], fn)
					}
				}
				mentioned[obj] = true
			case *types.Var:
				if obj.IsField() || isGlobal(obj) {
					mentioned[obj] = true
				}
			}
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				r.write(fn, lhs)
			}
		case *ast.KeyValueExpr:
			r.write(fn, n.Key)
		}
		return true
	})
}

// write notes a write to a text field or a package variable.
func (r *relevance) write(fn *ast.FuncDecl, x ast.Expr) {
	id, ok := x.(*ast.Ident)
	if sel, isSelector := x.(*ast.SelectorExpr); isSelector {
		id, ok = sel.Sel, true
	}
	if !ok {
		return
	}
	if v, ok := r.pass.TypesInfo.Uses[id].(*types.Var); ok && (v.IsField() || isGlobal(v)) && suppliesText(v.Type()) {
		r.writes[v] = append(r.writes[v], fn)
	}
}

// want takes a function, and all that call it.
func (r *relevance) want(fn *ast.FuncDecl) {
	if r.wanted[fn] {
		return
	}
	r.wanted[fn] = true
	for _, caller := range r.users[r.decls[fn]] {
		r.want(caller)
	}
	if fn.Recv != nil {
		for _, caller := range r.byName[fn.Name.Name] {
			r.want(caller)
		}
	}
}

// wantWriters takes the functions that set what the wanted ones read.
func (r *relevance) wantWriters() {
	var read []types.Object
	for fn := range r.wanted {
		for obj := range r.mentions[fn] {
			read = append(read, obj)
		}
	}
	for _, obj := range read {
		for _, fn := range r.writes[obj] {
			r.want(fn)
		}
	}
}

// tiedNames are the methods of imports that tie work to a user: an interface may
// stand before them.
func tiedNames(pass *analysis.Pass) map[string]bool {
	names := map[string]bool{}
	for _, fact := range pass.AllObjectFacts() {
		if s, ok := fact.Fact.(*summaryFact); ok && len(s.Summary.Ties) > 0 {
			names[fact.Object.Name()] = true
		}
	}
	return names
}

// reachesImported reports whether a function mentions one of another package
// that ties work to a user, a field that does, or the method of an interface
// that may stand before one.
func (r *relevance) reachesImported(fn *ast.FuncDecl, tied map[string]bool) bool {
	for obj := range r.mentions[fn] {
		switch obj := obj.(type) {
		case *types.Func:
			if recv := obj.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
				if tied[obj.Name()] {
					return true
				}
				continue
			}
			var fact summaryFact
			if obj.Pkg() != r.pass.Pkg && r.pass.ImportObjectFact(obj.Origin(), &fact) && fact.Summary.Reaches() {
				return true
			}
		case *types.Var:
			var fact fieldFact
			if obj.Pkg() != r.pass.Pkg && obj.IsField() && r.pass.ImportObjectFact(obj.Origin(), &fact) && len(fact.Ties) > 0 {
				return true
			}
		}
	}
	return false
}

// A resolver is short; what is longer does other things. Functions that are
// neither chosen nor short are not followed into.
const (
	resolverLines = 60
	helperLines   = 40
)

func (r *relevance) lines(fn *ast.FuncDecl) int {
	return r.pass.Fset.Position(fn.End()).Line - r.pass.Fset.Position(fn.Pos()).Line
}
