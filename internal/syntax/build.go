package syntax

import "iter"

// maxDepth bounds how deep a tree can be, so that whoever walks it may recurse.
const maxDepth = 10_000

// builder turns a parser's nodes into ours. What differs between two grammars
// or two parsers and does not matter to a reader ends here.
type builder struct {
	grammar    *grammar
	source     string
	raw        []rawNode
	nodes      []record
	decorators []int // seen, and waiting for what they decorate
	depth      int
	settled    bool // inside an expression whose nesting was looked at
	generics   bool // the language has f<T>(x)
	types      bool // the language has types apart from expressions
}

func (b *builder) shape(at int) *shape { return &b.grammar.shapes[b.raw[at].shape] }

// all gives what stands directly in a raw node, tokens included.
func (b *builder) all(at int) iter.Seq[int] {
	return func(yield func(int) bool) {
		end := at + int(b.raw[at].size)
		for i := at + 1; i < end; i += int(b.raw[i].size) {
			if !yield(i) {
				return
			}
		}
	}
}

// parts leaves out tokens, comments, and what the parser made up.
func (b *builder) parts(at int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range b.all(at) {
			s := b.shape(i)
			if s.token || s.kind == comment || b.raw[i].missing {
				continue
			}
			if !yield(i) {
				return
			}
		}
	}
}

// part is the first part in a field of the grammar, or 0.
func (b *builder) part(at int, f Field) int {
	for i := range b.parts(at) {
		if b.raw[i].field == f {
			return i
		}
	}
	return 0
}

func (b *builder) open(kind Kind, f Field, at int) int {
	r := &b.raw[at]
	n := record{kind: kind, field: f, start: r.start, end: r.end}
	if r.damaged {
		n.flags |= FlagDamaged
	}
	b.nodes = append(b.nodes, n)
	return len(b.nodes) - 1
}

func (b *builder) close(n int) { b.nodes[n].size = uint32(len(b.nodes) - n) }

// leaf adds a node without children.
func (b *builder) leaf(kind Kind, f Field, at int) int {
	n := b.open(kind, f, at)
	b.close(n)
	return n
}

// node adds what becomes of a raw node, and gives the index of its first
// record; there may be no such record.
func (b *builder) node(at int, f Field) int {
	n := len(b.nodes)
	s := b.shape(at)
	if s.token || s.kind == comment || b.raw[at].missing {
		return n
	}
	if b.depth >= maxDepth {
		b.nodes[b.leaf(Other, f, at)].flags |= FlagTruncated | FlagDamaged
		return n
	}
	b.depth++
	outside := b.settled
	b.settled = b.settled && s.loose != operand && f != FieldIndex
	switch {
	case b.types && typeField(f) && !typeKind(s.kind):
		b.leaf(Type, f, at)
	case b.unsettled(s) && b.doubtful(at) && b.repair(at, f):
	case s.build != nil:
		s.build(b, at, f)
	case s.leaf:
		b.nodes[b.leaf(s.kind, f, at)].op = s.op
	default:
		b.plain(at, f)
	}
	b.depth--
	b.settled = outside
	return n
}

// unsettled is true once for an expression, at its outermost node.
func (b *builder) unsettled(s *shape) bool {
	if s.loose == operand || b.settled {
		return false
	}
	b.settled = true
	return true
}

func typeField(f Field) bool { return f == FieldType || f == FieldReturnType || f == FieldTypeArgument }

// typeKind is true for what may stand for a type, which is also None: what has
// no node of its own.
func typeKind(k Kind) bool {
	switch k {
	case None, TypeName, TypeGeneric, TypeUnion, Type, String, Number, Null, Undefined, True, False, Error:
		return true
	}
	return false
}

// plain is the usual way: one node, and below it what stands in it.
func (b *builder) plain(at int, f Field) int {
	s := b.shape(at)
	n := b.open(s.kind, f, at)
	b.nodes[n].op = s.op
	b.fill(n, at)
	b.close(n)
	return n
}

func (b *builder) fill(n, at int) {
	s := b.shape(at)
	b.decorate(n)
	for i := range b.all(at) {
		if b.shape(i).token {
			b.token(n, s, i)
			continue
		}
		b.child(i, s, s.field(b.raw[i].field))
	}
}

// token lets a keyword or operator say what the node is.
func (b *builder) token(n int, s *shape, at int) {
	if op := b.op(at); s.ops && op != OpNone {
		b.nodes[n].op = op
	}
	b.nodes[n].flags |= b.shape(at).flags & s.flags
}

// op is the operator a token stands for; prepare may have changed it.
func (b *builder) op(at int) Op {
	op := b.shape(at).op
	if op == OpBitOr && b.source[b.raw[at].start] == '&' {
		return OpBitAnd
	}
	return op
}

func (b *builder) child(at int, s *shape, f Field) {
	n := b.node(at, f)
	if s.names != FieldNone && s.names == f && n < len(b.nodes) && b.nodes[n].kind == Identifier {
		b.nodes[n].kind = Name
	}
}
