// Package syntax reads TypeScript, TSX, JavaScript and Python into one small
// kind of tree. The parsing is a library's work; which library, the build
// decides (see Backend), and the tree does not tell: both give the same one.
//
// A Tree is plain memory. It keeps nothing of the parser, needs no closing, and
// may be read by any number of goroutines. Parentheses, statements that only
// hold an expression, lists of arguments and the like have no node; the Kinds
// say what there is. Where the source is broken the damage is local: the nodes
// around it carry FlagDamaged, and everything else is as usual.
package syntax

import (
	"context"
	"fmt"

	"github.com/composiolint/composiolint/internal/charset"
)

// Language is the grammar a file is read with.
type Language uint8

const (
	TypeScript Language = iota
	TSX
	JavaScript // JSX included
	Python
	languageCount
)

func (l Language) String() string {
	if l < languageCount {
		return [...]string{"TypeScript", "TSX", "JavaScript", "Python"}[l]
	}
	return "an unknown language"
}

// Parse reads a file. Any bytes give a tree or an error, within a time and a
// memory that the size of the file bounds; the context can end it earlier.
//
// Parse is safe for concurrent use.
func Parse(ctx context.Context, language Language, source []byte) (*Tree, error) {
	if language >= languageCount {
		return nil, fmt.Errorf("parse: there is no language number %d", language)
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("parse %s: %w", language, err)
	}
	text := charset.Text(source)
	if err := check(language, text); err != nil {
		return nil, fmt.Errorf("parse %s: %w", language, err)
	}
	b := backends[language]()
	tree, err := watch(ctx, parseTime, func(ctx context.Context) (*Tree, error) {
		raw, err := b.parse(ctx, prepare(language, text))
		if err != nil {
			return nil, err
		}
		tree := &Tree{Language: language, Source: string(text)}
		tree.lines = lineStarts(tree.Source)
		tree.build(b.grammar, raw)
		return tree, nil
	})
	if err != nil {
		return nil, fmt.Errorf("parse %s: %w", language, err)
	}
	return tree, nil
}

// build fills the tree from what the parser gave.
func (t *Tree) build(g *grammar, raw []rawNode) {
	b := &builder{
		grammar:  g,
		source:   t.Source,
		raw:      raw,
		generics: t.Language == TypeScript || t.Language == TSX,
		types:    t.Language != Python,
		nodes:    make([]record, 0, len(raw)),
	}
	root := b.open(Module, FieldNone, 0)
	b.nodes[root].start, b.nodes[root].end = 0, uint32(len(t.Source))
	b.fill(root, 0) // even of an error: what could be read stands in it
	b.close(root)
	for i := range raw {
		if g.shapes[raw[i].shape].kind == comment {
			t.Comments = append(t.Comments, Span{int(raw[i].start), int(raw[i].end)})
		}
	}
	t.nodes = b.nodes
}
