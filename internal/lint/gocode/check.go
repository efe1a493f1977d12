package gocode

import (
	"errors"
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/composiolint/composiolint/rules"
)

// check gives n its types. Errors leave holes in them, and no more.
func (l *loader) check(n *node) {
	defer func() {
		if caught := recover(); caught != nil {
			n.fail(rules.Place{File: n.Dir}, fmt.Sprintf("the type checker of Go panicked on this package: %v", caught))
		}
	}()
	n.pkg.TypesInfo = newInfo(n.bare)
	goVersion, newer := n.goVersion()
	config := &types.Config{
		Importer:  importer{l.exports, n},
		Sizes:     l.sizes,
		GoVersion: goVersion,
		// What C declares is left open, so cgo needs no C compiler.
		FakeImportC:      len(n.CgoFiles) > 0,
		IgnoreFuncBodies: n.bare,
		Error: func(err error) {
			if one, ok := errors.AsType[types.Error](err); ok && !n.leftOpen(one) {
				n.pkg.TypeErrors = append(n.pkg.TypeErrors, one)
				n.fail(place(l.fset.PositionFor(one.Pos, false)), one.Msg)
			}
		},
	}
	// The error is the first of those that Error has seen.
	_ = types.NewChecker(config, l.fset, n.pkg.Types, n.pkg.TypesInfo).Files(n.pkg.Syntax)
	if newer && n.pkg.IllTyped {
		n.fail(n.tooNew())
	}
	for _, dep := range n.deps {
		n.pkg.IllTyped = n.pkg.IllTyped || dep.pkg.IllTyped
	}
	if n.pkg.IllTyped {
		// The driver of the analyzers looks here.
		n.pkg.Errors = []packages.Error{{Pos: n.Dir, Msg: "the package does not compile", Kind: packages.TypeError}}
	}
}

// leftOpen reports whether an error comes of a type that C declares: fields of it are
// not known.
func (n *node) leftOpen(err types.Error) bool {
	return len(n.CgoFiles) > 0 && strings.Contains(err.Msg, "invalid type")
}

// newInfo makes room for what the type checker finds out about expressions, if
// anybody wants to know.
func newInfo(bare bool) *types.Info {
	if bare {
		return &types.Info{}
	}
	return &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
}

// importer resolves the imports of one package.
type importer struct {
	exports *exports
	of      *node
}

func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	id := path
	if mapped, ok := i.of.ImportMap[path]; ok {
		id = mapped
	}
	n := i.of.deps[id]
	if n == nil {
		return i.exports.load(id)
	}
	if !n.pkg.Types.Complete() {
		return nil, errors.New("the package could not be type-checked")
	}
	return n.pkg.Types, nil
}
