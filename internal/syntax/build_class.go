package syntax

// decorated keeps decorators that stand before or beside a declaration until
// the declaration is built.
func decorated(b *builder, at int, f Field) {
	n := -1
	if s := b.shape(at); s.kind != Other { // an export, a class body: a node itself
		n = b.open(s.kind, f, at)
		f = FieldNone
	}
	for i := range b.all(at) {
		s := b.shape(i)
		switch {
		case s.token && n >= 0:
			b.token(n, b.shape(at), i)
		case s.kind == Decorator:
			b.decorators = append(b.decorators, i)
		case f != FieldNone:
			b.node(i, f)
		default:
			b.node(i, b.shape(at).field(b.raw[i].field))
		}
	}
	for _, i := range b.decorators { // of nothing: an error in the source
		b.node(i, FieldDecorator)
	}
	b.decorators = nil
	if n >= 0 {
		b.close(n)
	}
}

// decorate puts the decorators that stood before a node into it.
func (b *builder) decorate(n int) {
	switch b.nodes[n].kind {
	case Class, Function, Method, ClassField, Signature:
	default:
		return
	}
	waiting := b.decorators
	b.decorators = nil
	for i, at := range waiting {
		if i == 0 {
			b.nodes[n].start = b.raw[at].start
		}
		b.node(at, FieldDecorator)
	}
}

// pythonClass makes methods of the functions that stand directly in a class.
func pythonClass(b *builder, at int, f Field) {
	n := b.plain(at, f)
	end := n + int(b.nodes[n].size)
	for c := n + 1; c < end; c += int(b.nodes[c].size) {
		if b.nodes[c].field != FieldBody {
			continue
		}
		for m := c + 1; m < c+int(b.nodes[c].size); m += int(b.nodes[m].size) {
			if b.nodes[m].kind == Function {
				b.nodes[m].kind = Method
			}
		}
	}
}

// extendsClause has what is extended, and its type arguments.
func extendsClause(b *builder, at int, _ Field) {
	for i := range b.parts(at) {
		if b.raw[i].field == FieldTypeArgument {
			b.node(i, FieldTypeArgument)
		} else {
			b.node(i, FieldSuperclass)
		}
	}
}
