package syntax

import "strings"

// repair adds an expression with its nesting set right, or reports that it
// could not.
func (b *builder) repair(at int, f Field) bool {
	p := b.reread(at)
	if p == nil {
		return false
	}
	b.write(p, f)
	return true
}

func (b *builder) write(p *piece, f Field) {
	b.depth++
	defer func() { b.depth-- }()
	if p.typeItems == nil && p.loose == operand {
		b.node(p.at, f)
		return
	}
	if p.typeItems != nil {
		b.writeGeneric(p, f)
		return
	}
	s := b.shape(p.at)
	n := b.openPiece(s.kind, f, p)
	b.nodes[n].op = s.op
	switch p.loose {
	case prefix:
		b.tokens(n, p.at)
		b.write(p.left, FieldValue)
	case infix:
		b.nodes[n].op = p.op
		if p.op.IsLogical() {
			b.nodes[n].kind = Logical
		}
		b.write(p.left, FieldLeft)
		b.write(p.right, FieldRight)
	default:
		b.writePostfix(n, p)
	}
	b.finish(n)
}

func (b *builder) openPiece(kind Kind, f Field, p *piece) int {
	n := b.open(kind, f, p.at)
	b.nodes[n].start, b.nodes[n].end = p.start(b), p.end(b)
	return n
}

func (b *builder) tokens(n, at int) {
	s := b.shape(at)
	for i := range b.all(at) {
		if b.shape(i).token {
			b.token(n, s, i)
		}
	}
}

// writePostfix is a head with what its raw node has behind it.
func (b *builder) writePostfix(n int, p *piece) {
	s := b.shape(p.at)
	b.tokens(n, p.at)
	head, _ := b.operands(p.at)
	own := FieldValue
	switch s.kind {
	case Call:
		own = FieldFunction
	case Member, Subscript:
		own = FieldObject
	}
	b.write(p.left, own)
	for i := range b.parts(p.at) {
		switch {
		case i == head:
		case p.loose != typed:
			b.child(i, s, s.field(b.raw[i].field))
		case p.typeEnd != 0:
			kind := TypeName
			if b.source[p.typeEnd-1] == ']' {
				kind = Type
			}
			b.nodes[b.leaf(kind, FieldType, i)].end = p.typeEnd
		default:
			b.node(i, FieldType)
		}
	}
	if s.kind == Call {
		b.tagged(n, p.at)
	}
}

// writeGeneric is a call, or an async function, that was read as comparisons.
func (b *builder) writeGeneric(p *piece, f Field) {
	if b.shape(p.right.at).kind == Arrow {
		if n := b.node(p.right.at, f); n < len(b.nodes) {
			b.nodes[n].flags |= FlagAsync
			b.nodes[n].start = p.start(b)
		}
		return
	}
	n := b.openPiece(Call, f, p)
	b.write(p.left, FieldFunction)
	for _, items := range split(p.typeItems, opComma) {
		b.writeType(items, FieldTypeArgument)
	}
	at := p.right.at
	if b.shape(at).kind == Template {
		b.nodes[n].kind = TaggedTemplate
		b.node(at, FieldValue)
	} else {
		for i := range b.parts(at) {
			if b.shape(i).kind == Sequence {
				splice(b, i, FieldArgument)
			} else {
				b.node(i, FieldArgument)
			}
		}
	}
	b.finish(n)
}

// split cuts a list of items at an operator.
func split(items []item, op Op) [][]item {
	var lists [][]item
	from := 0
	for i, it := range items {
		if it.loose == infix && it.op == op {
			lists = append(lists, items[from:i])
			from = i + 1
		}
	}
	return append(lists, items[from:])
}

// writeType is a type that was read as an expression: a name, a generic or a
// union of them; anything else is not looked into.
func (b *builder) writeType(items []item, f Field) {
	last := items[len(items)-1]
	whole := record{kind: Type, field: f, start: b.raw[items[0].at].start, end: b.raw[last.at].end, size: 1}
	n := len(b.nodes)
	b.nodes = append(b.nodes, whole)
	head := b.shape(items[0].at).kind
	if head == Arrow { // the union, if any, is what it returns
		return
	}
	switch lists := split(items, OpBitOr); {
	case len(lists) > 1:
		b.nodes[n].kind = TypeUnion
		for _, list := range lists {
			b.writeType(list, FieldNone)
		}
	case items[0].loose != operand || strings.IndexByte(b.source[whole.start:whole.end], '(') >= 0:
	case len(items) == 1 && head != Identifier:
		b.nodes = b.nodes[:n]
		if n := b.node(items[0].at, FieldType); n < len(b.nodes) {
			b.nodes[n].field = f
		}
		return
	case head == Identifier && b.members(items[1:]):
		b.nodes[n].kind = TypeName
	case head == Identifier && b.members(items[1:len(items)-1]) && b.shape(last.at).kind == Cast:
		b.nodes[n].kind = TypeGeneric
		b.writeType(items[:len(items)-1], FieldName)
		for i := range b.parts(last.at) {
			if b.raw[i].field == FieldTypeArgument {
				b.node(i, FieldTypeArgument)
			}
		}
	}
	b.close(n)
}

func (b *builder) members(items []item) bool {
	for _, it := range items {
		if it.loose != postfix || b.shape(it.at).kind != Member {
			return false
		}
	}
	return true
}

// finish closes a repaired node; it is damaged when a child is.
func (b *builder) finish(n int) {
	b.close(n)
	b.nodes[n].flags &^= FlagDamaged
	for c := n + 1; c < n+int(b.nodes[n].size); c += int(b.nodes[c].size) {
		b.nodes[n].flags |= b.nodes[c].flags & FlagDamaged
	}
}
