//go:build cgo

package syntax

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"

	sitter "github.com/tree-sitter/go-tree-sitter"
	javascript "github.com/tree-sitter/tree-sitter-javascript/bindings/go"
	python "github.com/tree-sitter/tree-sitter-python/bindings/go"
	typescript "github.com/tree-sitter/tree-sitter-typescript/bindings/go"
)

// Backend names the parser in this build.
const Backend = "tree-sitter"

// backend is a grammar of tree-sitter with what its numbers mean.
type backend struct {
	*grammar
	sitter *sitter.Language
	shapes []shapeID // by symbol
	fields []Field   // by field
}

// backends are made at first use, which costs a fraction of a millisecond, and
// never change.
var backends = [languageCount]func() *backend{
	TypeScript: sync.OnceValue(func() *backend { return newBackend(typescript.LanguageTypescript(), ecmaGrammar()) }),
	TSX:        sync.OnceValue(func() *backend { return newBackend(typescript.LanguageTSX(), ecmaGrammar()) }),
	JavaScript: sync.OnceValue(func() *backend { return newBackend(javascript.Language(), ecmaGrammar()) }),
	Python:     sync.OnceValue(func() *backend { return newBackend(python.Language(), pythonGrammar()) }),
}

func newBackend(language unsafe.Pointer, g *grammar) *backend {
	b := &backend{grammar: g, sitter: sitter.NewLanguage(language)}
	b.shapes = make([]shapeID, b.sitter.NodeKindCount())
	for id := range b.shapes {
		b.shapes[id] = g.lookup(b.sitter.NodeKindForId(uint16(id)), b.sitter.NodeKindIsNamed(uint16(id)))
	}
	b.fields = make([]Field, b.sitter.FieldCount()+1) // field 0 is none
	for id := 1; id < len(b.fields); id++ {
		b.fields[id] = grammarFields[b.sitter.FieldNameForId(uint16(id))]
	}
	return b
}

// parse stops when the context is done; it looks every few thousand tokens.
func (b *backend) parse(ctx context.Context, source []byte) ([]rawNode, error) {
	p := sitter.NewParser()
	defer p.Close()
	if err := p.SetLanguage(b.sitter); err != nil {
		return nil, fmt.Errorf("load the grammar: %w", err)
	}
	// ParseCtx would end the process when the context does. The binding never
	// lets go of the options, so they hold on to nothing but a bool.
	var stop atomic.Bool
	defer context.AfterFunc(ctx, func() { stop.Store(true) })()
	options := &sitter.ParseOptions{ProgressCallback: func(sitter.ParseState) bool { return stop.Load() }}
	tree := p.ParseWithOptions(func(offset int, _ sitter.Point) []byte {
		return source[min(offset, len(source)):min(offset+chunk, len(source))]
	}, nil, options)
	if tree == nil {
		return nil, errors.New("tree-sitter gave no tree")
	}
	defer tree.Close()
	w := &treeWalker{backend: b, cursor: tree.Walk()}
	defer w.cursor.Close()
	return flatten(w, b.grammar, tree.RootNode().HasError()), nil
}

// chunk is how much of the source the parser gets at a time. The binding copies
// it, and copies again what the parser goes back to.
const chunk = 64 << 10

// treeWalker reads a tree of tree-sitter. Each call crosses into C, which takes
// as long as parsing does: it asks for as little as possible.
type treeWalker struct {
	*backend
	cursor *sitter.TreeCursor
	node   *sitter.Node
}

const errorSymbol = 0xffff

func (w *treeWalker) shape() shapeID {
	w.node = w.cursor.Node()
	symbol := w.node.KindId()
	if symbol == errorSymbol {
		return shapeError
	}
	return w.shapes[symbol]
}

func (w *treeWalker) read(id shapeID, field bool) rawNode {
	r := rawNode{shape: id, start: uint32(w.node.StartByte()), end: uint32(w.node.EndByte())}
	if r.start == r.end {
		r.missing = w.node.IsMissing()
	}
	if field {
		r.field = w.fields[w.cursor.FieldId()]
	}
	return r
}

func (w *treeWalker) child() bool   { return w.cursor.GotoFirstChild() }
func (w *treeWalker) sibling() bool { return w.cursor.GotoNextSibling() }
func (w *treeWalker) parent() bool  { return w.cursor.GotoParent() }
