package syntax

// wrap puts a node of its own around one part.
func (b *builder) wrap(kind Kind, f Field, at int, inner Field) int {
	n := b.open(kind, f, at)
	b.node(at, inner)
	b.close(n)
	return n
}

// importClause is what stands between import and from.
func importClause(b *builder, at int, _ Field) {
	for i := range b.parts(at) {
		if b.shape(i).kind == Identifier {
			b.wrap(ImportDefault, FieldNone, i, FieldName)
			continue
		}
		b.node(i, FieldNone)
	}
}

// importRequire is a = require("a"), and import a = a.b is a variable.
func importRequire(b *builder, at int, _ Field) {
	for i := range b.parts(at) {
		if b.shape(i).kind == Identifier {
			n := b.wrap(ImportDefault, FieldNone, i, FieldName)
			b.nodes[n].flags |= FlagRequire
			continue
		}
		b.node(i, FieldSource)
	}
}

func importAlias(b *builder, at int, f Field) {
	n := b.open(Variable, f, at)
	b.nodes[n].op = OpConst
	d := b.open(Declarator, FieldNone, at)
	own := FieldName
	for i := range b.parts(at) {
		b.node(i, own)
		own = FieldValue
	}
	b.close(d)
	b.close(n)
}

// export also holds decorators that belong to the class behind it; and names
// that come from elsewhere are no variables of this file.
func export(b *builder, at int, f Field) {
	n := len(b.nodes)
	decorated(b, at, f)
	if b.part(at, FieldSource) == 0 {
		return
	}
	for c := n + 1; c < n+int(b.nodes[n].size); c++ {
		if b.nodes[c].kind == Identifier && b.nodes[c].field == FieldName {
			b.nodes[c].kind = Name
		}
	}
}

// pythonImport is import a.b as c, from a import b as c.
func pythonImport(kind Kind) func(*builder, int, Field) {
	return func(b *builder, at int, f Field) {
		n := b.open(Import, f, at)
		for i := range b.all(at) {
			switch {
			case b.raw[i].field == FieldSource:
				b.leaf(ModulePath, FieldSource, i)
			case b.raw[i].field == FieldName:
				b.importedName(kind, i)
			case !b.shape(i).token && b.shape(i).flags&FlagStar != 0:
				b.nodes[n].flags |= FlagStar
			}
		}
		b.close(n)
	}
}

func (b *builder) importedName(kind Kind, at int) {
	name := Name
	if kind == ImportModule {
		name = ModulePath
	}
	n := b.open(kind, FieldNone, at)
	if path := b.part(at, FieldName); path != 0 {
		b.leaf(name, FieldName, path)
	} else {
		b.leaf(name, FieldName, at)
	}
	if alias := b.part(at, FieldAlias); alias != 0 {
		b.node(alias, FieldAlias)
	}
	b.close(n)
}

// dottedName is a name, or a path of names, in a pattern.
func dottedName(b *builder, at int, f Field) {
	names := 0
	for range b.parts(at) {
		names++
	}
	if names > 1 {
		b.leaf(ModulePath, f, at)
	} else {
		b.leaf(Identifier, f, at)
	}
}

// fieldless keeps a node from the field its parent would give it.
func fieldless(b *builder, at int, _ Field) { b.plain(at, FieldNone) }
