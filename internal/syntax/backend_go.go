//go:build !cgo

package syntax

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"

	sitter "github.com/odvcencio/gotreesitter"
	"github.com/odvcencio/gotreesitter/grammars"
)

// Backend names the parser in this build.
const Backend = "gotreesitter"

// backend is a grammar of gotreesitter with what its numbers mean.
type backend struct {
	*grammar
	sitter  *sitter.Language
	symbols [2][]shapeID // of tokens, of named nodes
	fields  []Field
	parsers sync.Pool // making one costs more than reading a usual file
}

// backends are unpacked at first use, and never change. The JavaScript grammar
// here is 0.25, which reads await (a)(b) as a call of await; that of TSX is of
// the generation before, and JavaScript is within it.
var backends = [languageCount]func() *backend{
	TypeScript: sync.OnceValue(func() *backend { return newBackend(grammars.TypescriptLanguage(), ecmaGrammar()) }),
	TSX:        sync.OnceValue(func() *backend { return newBackend(grammars.TsxLanguage(), ecmaGrammar()) }),
	JavaScript: sync.OnceValue(func() *backend { return newBackend(grammars.TsxLanguage(), ecmaGrammar()) }),
	Python:     sync.OnceValue(func() *backend { return newBackend(grammars.PythonLanguage(), pythonGrammar()) }),
}

func newBackend(language *sitter.Language, g *grammar) *backend {
	b := &backend{grammar: g, sitter: language}
	for named := range b.symbols {
		b.symbols[named] = make([]shapeID, len(language.SymbolNames))
		for id, name := range language.SymbolNames {
			b.symbols[named][id] = g.lookup(strings.ReplaceAll(name, `\?`, `?`), named == 1)
		}
	}
	for _, name := range language.FieldNames {
		b.fields = append(b.fields, grammarFields[name])
	}
	return b
}

// parse stops when the context is done, mostly.
func (b *backend) parse(ctx context.Context, source []byte) ([]rawNode, error) {
	p, ok := b.parsers.Get().(*sitter.Parser)
	if !ok {
		p = sitter.NewParser(b.sitter)
	}
	var cancelled uint32
	p.SetCancellationFlag(&cancelled)
	defer context.AfterFunc(ctx, func() { atomic.StoreUint32(&cancelled, 1) })()
	tree, err := p.Parse(source)
	if err != nil {
		return nil, fmt.Errorf("run gotreesitter: %w", err)
	}
	p.SetCancellationFlag(nil)
	b.parsers.Put(p) // not after a panic
	defer tree.Release()
	if tree.ParseStoppedEarly() {
		return nil, fmt.Errorf("gotreesitter stopped at a bound of its own, %s; leave the file out", tree.ParseStopReason())
	}
	if tree.RootNode() == nil {
		return nil, errors.New("gotreesitter gave no tree")
	}
	return flatten(&treeWalker{backend: b, cursor: sitter.NewTreeCursorFromTree(tree)}, b.grammar, true, 0), nil
}

// treeWalker reads a tree of gotreesitter.
type treeWalker struct {
	*backend
	cursor *sitter.TreeCursor
}

func (w *treeWalker) shape() shapeID {
	n := w.cursor.CurrentNode()
	if n.IsError() {
		return shapeError
	}
	named := 0
	if n.IsNamed() {
		named = 1
	}
	if symbol := int(n.Symbol()); symbol < len(w.symbols[named]) {
		return w.symbols[named][symbol]
	}
	return shapeOther
}

func (w *treeWalker) read(id shapeID, field bool) rawNode {
	n := w.cursor.CurrentNode()
	r := rawNode{shape: id, missing: n.IsMissing(), start: n.StartByte(), end: n.EndByte()}
	if f := int(w.cursor.CurrentFieldID()); field && f < len(w.fields) {
		r.field = w.fields[f]
	}
	return r
}

func (w *treeWalker) child() bool   { return w.cursor.GotoFirstChild() }
func (w *treeWalker) sibling() bool { return w.cursor.GotoNextSibling() }
func (w *treeWalker) parent() bool  { return w.cursor.GotoParent() }
