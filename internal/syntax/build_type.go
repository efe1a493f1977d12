package syntax

import "strings"

// typeIdentifier is the name of what is declared, or a type.
func typeIdentifier(b *builder, at int, f Field) {
	if f == FieldName {
		b.leaf(Identifier, f, at)
		return
	}
	b.typeName(f, at)
}

// typePath is a.b.
func typePath(b *builder, at int, f Field) { b.typeName(f, at) }

// typeName is a name, or an import("x").T that prepare made look like one.
func (b *builder) typeName(f Field, at int) {
	r := &b.raw[at]
	kind := TypeName
	if strings.IndexByte(b.source[r.start:r.end], '(') >= 0 {
		kind = Type
	}
	b.leaf(kind, f, at)
}

// genericType has a name that is a type, not a declaration.
func genericType(b *builder, at int, f Field) {
	n := b.open(TypeGeneric, f, at)
	for i := range b.parts(at) {
		if b.raw[i].field == FieldName {
			b.typeName(FieldName, i)
		} else {
			b.node(i, FieldTypeArgument)
		}
	}
	b.close(n)
}

// unionType makes a | (b | c), however it was nested, one list. It is a plain
// Type when prepare made it of an a & b.
func unionType(b *builder, at int, f Field) {
	n := b.open(TypeUnion, f, at)
	if !b.unionParts(at) {
		b.nodes = b.nodes[:n]
		b.leaf(Type, f, at)
		return
	}
	b.close(n)
	b.refield(n, FieldType, FieldNone)
}

func (b *builder) unionParts(at int) bool {
	for i := range b.all(at) {
		switch s := b.shape(i); {
		case b.op(i) == OpBitAnd:
			return false
		case s.kind == TypeUnion && b.depth < maxDepth:
			b.depth++
			ok := b.unionParts(i)
			b.depth--
			if !ok {
				return false
			}
		default:
			b.node(i, FieldType)
		}
	}
	return true
}

// enumBody has members with a value and members that are a bare name.
func enumBody(b *builder, at int, _ Field) {
	for i := range b.parts(at) {
		if b.raw[i].field == FieldName {
			b.wrap(EnumMember, FieldNone, i, FieldName)
			continue
		}
		b.node(i, FieldNone)
	}
}

// declared keeps nothing but the name.
func declared(b *builder, at int, f Field) {
	n := b.open(b.shape(at).kind, f, at)
	if name := b.part(at, FieldName); name != 0 {
		b.node(name, FieldName)
	}
	b.close(n)
}

// pythonGeneric is a[b] in a type, the same as in an expression.
func pythonGeneric(b *builder, at int, f Field) {
	n := b.open(Subscript, f, at)
	own := FieldObject
	for i := range b.parts(at) {
		if own == FieldIndex {
			splice(b, i, own)
		} else {
			b.node(i, own)
		}
		own = FieldIndex
	}
	b.close(n)
}
