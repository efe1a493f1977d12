package syntax

// The ways to build a node that more than one construct needs.

// splice gives a node's parts to its parent, in the field the node had.
func splice(b *builder, at int, f Field) {
	s := b.shape(at)
	for i := range b.parts(at) {
		switch {
		case f != FieldNone:
			b.node(i, f)
		default:
			b.node(i, s.field(b.raw[i].field))
		}
	}
}

// spliceAs does so in a field of its own.
func spliceAs(own Field) func(*builder, int, Field) {
	return func(b *builder, at int, _ Field) { splice(b, at, own) }
}

func drop(*builder, int, Field) {}

// inOrder makes a node whose parts have no field but an order.
func inOrder(fields ...Field) func(*builder, int, Field) {
	return func(b *builder, at int, f Field) { b.inOrder(at, f, fields...) }
}

func (b *builder) inOrder(at int, f Field, fields ...Field) int {
	s := b.shape(at)
	n := b.open(s.kind, f, at)
	b.nodes[n].op = s.op
	for i := range b.all(at) {
		if b.shape(i).token {
			b.token(n, s, i)
			continue
		}
		own := FieldNone
		if b.shape(i).kind != comment && !b.raw[i].missing && len(fields) > 0 {
			own, fields = fields[0], fields[1:]
		}
		b.child(i, s, own)
	}
	b.close(n)
	return n
}
