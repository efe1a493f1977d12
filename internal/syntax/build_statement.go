package syntax

import "slices"

// expressionStatement has no node: the expression stands in its place. In
// Python a, b without parentheses is several parts.
func expressionStatement(b *builder, at int, f Field) {
	parts, tuple := 0, false
	for i := range b.all(at) {
		switch s := b.shape(i); {
		case s.kind == comma:
			tuple = true
		case !s.token && s.kind != comment:
			parts++
		}
	}
	if !tuple || parts == 0 {
		splice(b, at, f)
		return
	}
	n := b.open(Tuple, f, at)
	splice(b, at, FieldNone)
	b.close(n)
}

// pythonIf nests each elif in the branch before it, where else if would stand.
func pythonIf(b *builder, at int, f Field) {
	open := []int{b.open(If, f, at)}
	for i := range b.parts(at) {
		if b.shape(i).kind != If {
			b.node(i, b.raw[i].field)
			continue
		}
		if b.depth+len(open) >= maxDepth {
			b.nodes[b.leaf(Other, FieldAlternative, i)].flags |= FlagTruncated | FlagDamaged
			break
		}
		n := b.open(If, FieldAlternative, i)
		b.nodes[n].end = b.raw[at].end
		open = append(open, n)
		for part := range b.parts(i) {
			b.node(part, b.raw[part].field)
		}
	}
	for _, n := range slices.Backward(open) {
		b.close(n)
	}
}

// exceptClause is except A, except A as e, except (A, B): ..., and except A, e
// of old.
func exceptClause(b *builder, at int, f Field) {
	n := b.open(Catch, f, at)
	for i := range b.parts(at) {
		switch s := b.shape(i); {
		case s.kind == Block:
			b.node(i, FieldBody)
		case s.kind == As:
			own := FieldType
			for part := range b.parts(i) {
				b.node(part, own)
				own = FieldParameter
			}
		case b.raw[i].field == FieldAlias:
			b.node(i, FieldParameter)
		default:
			b.node(i, FieldType)
		}
	}
	b.close(n)
}

// withItem is a, or a as b, or in parentheses several of them.
func withItem(b *builder, at int, f Field) {
	for i := range b.parts(at) {
		if b.shape(i).kind == Tuple {
			for item := range b.parts(i) {
				b.wrap(WithItem, f, item, FieldValue)
			}
			return
		}
	}
	n := b.open(WithItem, f, at)
	for i := range b.parts(at) {
		if b.shape(i).kind != As {
			b.node(i, FieldValue)
			continue
		}
		own := FieldValue
		for part := range b.parts(i) {
			b.node(part, own)
			own = FieldAlias
		}
	}
	b.close(n)
}

// target is where a value goes: a tuple there is a pattern.
func target(b *builder, at int, f Field) {
	for i := range b.parts(at) {
		n := b.node(i, f)
		if n < len(b.nodes) && (b.nodes[n].kind == Tuple || b.nodes[n].kind == Array) {
			b.nodes[n].kind = ArrayPattern
		}
	}
}

// switchCase puts the statements of a case into a Block.
func switchCase(b *builder, at int, f Field) {
	n := b.open(Case, f, at)
	block := -1
	for i := range b.parts(at) {
		if b.raw[i].field == FieldValue {
			b.node(i, FieldValue)
			continue
		}
		if block < 0 {
			block = b.open(Block, FieldBody, i)
		}
		b.nodes[block].end = b.raw[i].end
		b.nodes[block].flags |= b.nodes[n].flags & FlagDamaged
		b.node(i, FieldNone)
	}
	if block >= 0 {
		b.close(block)
	}
	b.close(n)
}

// switchStatement has its cases directly below; where the grammar has a body
// around them, in either language, that goes.
func switchStatement(b *builder, at int, f Field) {
	n := b.open(Switch, f, at)
	for i := range b.parts(at) {
		if b.raw[i].field != FieldBody {
			b.node(i, b.raw[i].field)
			continue
		}
		for part := range b.parts(i) {
			b.node(part, FieldNone)
		}
	}
	b.close(n)
}

// deleteStatement takes the list apart.
func deleteStatement(b *builder, at int, f Field) {
	n := b.open(Delete, f, at)
	for i := range b.parts(at) {
		if b.shape(i).kind == Tuple {
			splice(b, i, FieldValue)
			continue
		}
		b.node(i, FieldValue)
	}
	b.close(n)
}
