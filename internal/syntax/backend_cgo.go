//go:build cgo

package syntax

/*
#include "sitter.h"
*/
import "C"

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"

	_ "github.com/tree-sitter/go-tree-sitter" // the library, in C
	javascript "github.com/tree-sitter/tree-sitter-javascript/bindings/go"
	python "github.com/tree-sitter/tree-sitter-python/bindings/go"
	typescript "github.com/tree-sitter/tree-sitter-typescript/bindings/go"
)

// Backend names the parser in this build.
const Backend = "tree-sitter"

// backend is a grammar of tree-sitter with what its numbers mean.
type backend struct {
	*grammar
	sitter *C.TSLanguage
	shapes []shapeID // by symbol
	uses   []C.uint8_t
	fields []Field // by field
}

// backends are made at first use, which costs a fraction of a millisecond, and
// never change.
var backends = [languageCount]func() *backend{
	TypeScript: sync.OnceValue(func() *backend { return newBackend(typescript.LanguageTypescript(), ecmaGrammar()) }),
	TSX:        sync.OnceValue(func() *backend { return newBackend(typescript.LanguageTSX(), ecmaGrammar()) }),
	JavaScript: sync.OnceValue(func() *backend { return newBackend(javascript.Language(), ecmaGrammar()) }),
	Python:     sync.OnceValue(func() *backend { return newBackend(python.Language(), pythonGrammar()) }),
}

// ownMemory is called before anything is parsed, and after what it replaces.
var ownMemory = sync.OnceFunc(func() { C.own_memory() })

func newBackend(language unsafe.Pointer, g *grammar) *backend {
	ownMemory()
	b := &backend{grammar: g, sitter: (*C.TSLanguage)(language)}
	b.shapes = make([]shapeID, C.ts_language_symbol_count(b.sitter))
	b.uses = make([]C.uint8_t, len(b.shapes))
	for id := range b.shapes {
		symbol := C.uint16_t(id)
		name := C.GoString(C.ts_language_symbol_name(b.sitter, symbol))
		b.shapes[id] = g.lookup(name, C.ts_language_symbol_type(b.sitter, symbol) == 0)
		switch s := &g.shapes[b.shapes[id]]; {
		case b.shapes[id] == shapeSkip:
			b.uses[id] = C.NOTHING
		case s.leaf, s.token:
			b.uses[id] = C.ALONE
		}
	}
	b.fields = make([]Field, C.ts_language_field_count(b.sitter)+1) // field 0 is none
	for id := 1; id < len(b.fields); id++ {
		b.fields[id] = grammarFields[C.GoString(C.ts_language_field_name_for_id(b.sitter, C.uint16_t(id)))]
	}
	return b
}

// parse stops when the context is done; it looks every few thousand tokens.
func (b *backend) parse(ctx context.Context, source []byte) ([]rawNode, error) {
	var stop C.uint32_t
	defer context.AfterFunc(ctx, func() { atomic.StoreUint32((*uint32)(&stop), 1) })()
	items := C.read_tree(b.sitter, unsafe.SliceData(b.uses), (*C.char)(unsafe.Pointer(unsafe.SliceData(source))), C.uint32_t(len(source)), &stop)
	runtime.KeepAlive(source)
	defer C.free(unsafe.Pointer(items.list))
	switch items.status {
	case C.NO_GRAMMAR:
		return nil, errors.New("load the grammar: it is not of the version that tree-sitter reads")
	case C.NO_MEMORY:
		return nil, errors.New("there is no memory left for the tree")
	case C.TOO_MUCH:
		return nil, errors.New("it takes more memory than a file of this size should; leave it out, or split it")
	case C.NO_TREE:
		return nil, errors.New("tree-sitter gave no tree")
	}
	w := &treeWalker{backend: b, items: unsafe.Slice(items.list, int(items.count))}
	return flatten(w, b.grammar, bool(items.has_error), len(w.items)), nil
}

// treeWalker goes through the nodes that tree-sitter has found.
type treeWalker struct {
	*backend
	items []C.item
	at    uint32
}

const errorSymbol = 0xffff

func (w *treeWalker) shape() shapeID {
	symbol := w.items[w.at].symbol
	if symbol == errorSymbol {
		return shapeError
	}
	return w.shapes[symbol]
}

func (w *treeWalker) read(id shapeID, field bool) rawNode {
	i := &w.items[w.at]
	r := rawNode{shape: id, start: uint32(i.start), end: uint32(i.end), missing: i.missing != 0}
	if field {
		r.field = w.fields[i.field]
	}
	return r
}

func (w *treeWalker) child() bool {
	if uint32(w.items[w.at].next) == w.at+1 {
		return false
	}
	w.at++
	return true
}

func (w *treeWalker) sibling() bool {
	i := &w.items[w.at]
	if w.at == 0 || i.next == w.items[i.parent].next {
		return false
	}
	w.at = uint32(i.next)
	return true
}

func (w *treeWalker) parent() bool {
	if w.at == 0 {
		return false
	}
	w.at = uint32(w.items[w.at].parent)
	return true
}
