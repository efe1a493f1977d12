package syntax

// walker is a parser's own tree, as far as it is needed: the narrow side of a
// backend.
type walker interface {
	// shape is that of the node it stands on, and read all about it; the field
	// costs time and is not always wanted.
	shape() shapeID
	read(shape shapeID, field bool) rawNode
	// child, sibling and parent go there, or stay and return false.
	child() bool
	sibling() bool
	parent() bool
}

// flatten puts the tree of a walker, standing at its root, into preorder. What
// stands in a leaf is passed over unless errors are to be found there. A tree
// can be as deep as its source is long, so there is no recursion here. There is room
// for most nodes from the start: a slice that grows is copied, over and over.
func flatten(w walker, g *grammar, errors bool, most int) []rawNode {
	nodes := make([]rawNode, 0, most)
	var open []int
	inside := &shape{}
	enter := func(n rawNode) {
		n.damaged = n.missing || n.shape == shapeError
		open = append(open, len(nodes))
		nodes = append(nodes, n)
	}
	leave := func() {
		at := open[len(open)-1]
		open = open[:len(open)-1]
		nodes[at].size = uint32(len(nodes) - at)
		if len(open) == 0 {
			return
		}
		parent := &nodes[open[len(open)-1]]
		parent.damaged = parent.damaged || nodes[at].damaged
		inside = &g.shapes[parent.shape]
	}
	for {
		id := w.shape()
		s := &g.shapes[id]
		skip := id == shapeSkip || s.kind == comma && !inside.commas
		var n rawNode
		if !skip || errors {
			n = w.read(id, !inside.bare)
		}
		if !skip || n.missing {
			enter(n)
			if (errors || !s.leaf && !s.token) && w.child() {
				inside = s
				continue
			}
			leave()
		}
		for !w.sibling() {
			if !w.parent() {
				return nodes
			}
			leave()
		}
	}
}
