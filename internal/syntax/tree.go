package syntax

import (
	"iter"
	"slices"
	"sync"
)

// Tree is a parsed file. It holds no resource of the parser that made it.
type Tree struct {
	Language Language
	// Source is the text that the offsets count in: UTF-8, without a byte
	// order mark.
	Source   string
	Comments []Span

	nodes []record
	lines []uint32
	// marks are made when a place in a long line is asked for.
	counting sync.Once
	marks    []mark
}

// Span is a range of bytes in Tree.Source.
type Span struct{ Start, End int }

// record is a node in preorder: its children follow it, its next sibling is
// size further on.
type record struct {
	kind  Kind
	field Field
	op    Op
	flags Flags
	start uint32
	end   uint32
	size  uint32
}

// Node is a place in a Tree. The zero Node is of Kind None, has no children
// and no text, so a chain of Child calls needs one check, at its end.
type Node struct {
	tree  *Tree
	index uint32
}

// Root is the Module that holds the whole file.
func (t *Tree) Root() Node { return Node{t, 0} }

// Len is the number of nodes.
func (t *Tree) Len() int { return len(t.nodes) }

// Text is the source of a span.
func (t *Tree) Text(s Span) string { return t.Source[s.Start:s.End] }

func (n Node) record() record {
	if n.tree == nil {
		return record{}
	}
	return n.tree.nodes[n.index]
}

// Exists is false for the zero Node.
func (n Node) Exists() bool { return n.tree != nil }

// Tree is the tree the node is in.
func (n Node) Tree() *Tree { return n.tree }

// Index is the node's place in preorder: a key for maps, and an order.
func (n Node) Index() int { return int(n.index) }

// Kind says what the node is.
func (n Node) Kind() Kind { return n.record().kind }

// Field is the part the node plays in its parent.
func (n Node) Field() Field { return n.record().field }

// Op is the operator of the node, where its Kind has one.
func (n Node) Op() Op { return n.record().op }

// Flags are all flags of the node.
func (n Node) Flags() Flags { return n.record().flags }

// Has reports whether all the flags are set.
func (n Node) Has(f Flags) bool { return n.record().flags&f == f }

// Is reports whether the node is of one of the kinds.
func (n Node) Is(kinds ...Kind) bool {
	return slices.Contains(kinds, n.Kind())
}

// Span is where the node stands in Tree.Source.
func (n Node) Span() Span {
	r := n.record()
	return Span{int(r.start), int(r.end)}
}

// Text is the source of the node.
func (n Node) Text() string {
	if n.tree == nil {
		return ""
	}
	return n.tree.Text(n.Span())
}

// Children are the nodes directly below, in the order of the source.
func (n Node) Children() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		end := n.index + n.record().size
		for i := n.index + 1; i < end; i += n.tree.nodes[i].size {
			if !yield(Node{n.tree, i}) {
				return
			}
		}
	}
}

// ChildrenIn are the children that play the part.
func (n Node) ChildrenIn(f Field) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for c := range n.Children() {
			if c.Field() == f && !yield(c) {
				return
			}
		}
	}
}

// Child is the first child that plays the part, or the zero Node.
func (n Node) Child(f Field) Node {
	for c := range n.ChildrenIn(f) {
		return c
	}
	return Node{}
}

// Descendants are all nodes below, in preorder; Walk can leave some out.
func (n Node) Descendants() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		end := n.index + n.record().size
		for i := n.index + 1; i < end; i++ {
			if !yield(Node{n.tree, i}) {
				return
			}
		}
	}
}

// Walk calls visit for the node and all below, and leaves out what is below a
// node for which visit returns false.
func (n Node) Walk(visit func(Node) bool) {
	end := n.index + n.record().size
	for i := n.index; i < end; {
		if visit(Node{n.tree, i}) {
			i++
		} else {
			i += n.tree.nodes[i].size
		}
	}
}
