package syntax

// binaryOrLogical tells logical operators from the others.
func binaryOrLogical(b *builder, at int, f Field) {
	n := b.plain(at, f)
	if b.nodes[n].op.IsLogical() {
		b.nodes[n].kind = Logical
	}
}

// call is a call, or a template with a function before it.
func call(b *builder, at int, f Field) {
	b.tagged(b.plain(at, f), at)
}

func (b *builder) tagged(n, at int) {
	for i := range b.parts(at) {
		if b.raw[i].field == FieldArgument && b.shape(i).kind == Template {
			b.nodes[n].kind = TaggedTemplate
			b.refield(n, FieldArgument, FieldValue)
		}
	}
}

// refield moves children of a finished node from one field to another.
func (b *builder) refield(n int, from, to Field) {
	for c := n + 1; c < n+int(b.nodes[n].size); c += int(b.nodes[c].size) {
		if b.nodes[c].field == from {
			b.nodes[c].field = to
		}
	}
}

// array puts a Hole where an element is left out: positions count in patterns.
func array(b *builder, at int, f Field) {
	n := b.open(b.shape(at).kind, f, at)
	var parts []int
	empty := true
	for i := range b.all(at) {
		s := b.shape(i)
		switch {
		case s.kind == comma && empty:
			b.list(parts, FieldNone)
			parts = nil
			hole := b.leaf(Hole, FieldNone, i)
			b.nodes[hole].end = b.nodes[hole].start
		case s.kind == comma:
			empty = true
		case !s.token && s.kind != comment && !b.raw[i].missing:
			parts = append(parts, i)
			empty = false
		}
	}
	b.list(parts, FieldNone)
	b.close(n)
}

// shorthand writes {a} out as {a: a}.
func shorthand(b *builder, at int, f Field) {
	n := b.open(Pair, f, at)
	b.nodes[n].flags |= FlagShorthand
	b.leaf(Name, FieldKey, at)
	b.leaf(Identifier, FieldValue, at)
	b.close(n)
}

// shorthandDefault writes {a = 1} out as {a: a = 1}.
func shorthandDefault(b *builder, at int, f Field) {
	left := b.part(at, FieldLeft)
	if left == 0 || b.shape(left).kind != Pair {
		b.plain(at, f) // {[a] = []}, an error with a tree
		return
	}
	n := b.open(Pair, f, at)
	b.nodes[n].flags |= FlagShorthand
	b.leaf(Name, FieldKey, left)
	d := b.open(Default, FieldValue, at)
	b.leaf(Identifier, FieldLeft, left)
	for i := range b.parts(at) {
		if i != left {
			b.node(i, b.raw[i].field)
		}
	}
	b.close(d)
	b.close(n)
}

// assignment is also how one grammar reads using a = b.
func assignment(b *builder, at int, f Field) {
	n := b.plain(at, f)
	left, right := b.part(at, FieldLeft), b.part(at, FieldRight)
	if b.nodes[n].op != OpUsing || left == 0 || right == 0 {
		return
	}
	b.nodes = b.nodes[:n]
	n = b.open(Variable, f, at)
	b.nodes[n].op = OpUsing
	d := b.open(Declarator, FieldNone, at)
	b.node(left, FieldName)
	b.node(right, FieldValue)
	b.close(d)
	b.close(n)
}

// arguments are those of a call.
func arguments(b *builder, at int, f Field) {
	var parts []int
	for i := range b.parts(at) {
		parts = append(parts, i)
	}
	b.list(parts, f)
}

// list adds expressions with commas between. Two of them can be one, see
// opComma.
func (b *builder) list(parts []int, f Field) {
	for len(parts) > 0 {
		n := b.joined(parts)
		var one *piece
		if n > 1 {
			one = b.reread(parts[:n]...)
		}
		if one == nil {
			n = 1
			b.node(parts[0], f)
		} else {
			b.write(one, f)
		}
		parts = parts[n:]
	}
}

// sequence is a, b; it can be one expression as well.
func sequence(b *builder, at int, f Field) {
	n := b.open(Sequence, FieldNone, at)
	arguments(b, at, FieldNone)
	if b.close(n); len(b.nodes) > n+1 && n+1+int(b.nodes[n+1].size) == len(b.nodes) {
		b.nodes = append(b.nodes[:n], b.nodes[n+1:]...)
	}
	b.nodes[n].field = f
}

// maxTypeArguments is how many parts of a list are taken for type arguments.
const maxTypeArguments = 8

// joined is how many of the parts may be one expression.
func (b *builder) joined(parts []int) int {
	if !b.generics || b.binding(parts[0]) == operand {
		return 1
	}
	for i, at := range parts[1:min(len(parts), maxTypeArguments)] {
		if _, right := b.operands(at); b.binding(at) == infix && b.closesGeneric(at, right) {
			return i + 2
		}
	}
	return 1
}

// comparison is a < b, and a < b < c with the later operands behind the first
// two and the operator of those.
func comparison(b *builder, at int, f Field) {
	n := b.inOrder(at, f, FieldLeft, FieldRight)
	b.nodes[n].op = b.operator(at)
}

// values is a list or tuple of Python. One parser reads the lists in
// a, b = [c], [] as patterns, which they can only be on the left.
func values(b *builder, at int, f Field) {
	b.asValues(b.plain(at, f))
}

func (b *builder) asValues(n int) {
	for c := n + 1; c < n+int(b.nodes[n].size); c += int(b.nodes[c].size) {
		if b.nodes[c].kind != ArrayPattern {
			continue
		}
		b.nodes[c].kind = Tuple
		if b.source[b.nodes[c].start] == '[' {
			b.nodes[c].kind = Array
		}
		b.asValues(c)
	}
}
