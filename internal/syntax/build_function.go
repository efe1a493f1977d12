package syntax

// parameters gives each parameter a Parameter of its own, whatever the grammar
// does, and lets the * and / of Python say what they say.
func parameters(b *builder, at int, _ Field) {
	first := len(b.nodes)
	var behind Flags
	for i := range b.parts(at) {
		switch b.shape(i).kind {
		case keywordMark:
			behind = FlagKeywordOnly
			continue
		case positionalMark:
			for p := first; p < len(b.nodes); p += int(b.nodes[p].size) {
				b.nodes[p].flags |= FlagPositionalOnly
			}
			continue
		}
		if b.shape(i).kind == Error {
			b.node(i, FieldParameter)
			continue
		}
		n := len(b.nodes)
		parameter(b, i, FieldParameter)
		b.nodes[n].flags |= behind
		if b.nodes[n].flags&FlagRest != 0 {
			behind = FlagKeywordOnly
		}
	}
}

// parameter takes both a grammar's own parameter and a bare pattern.
func parameter(b *builder, at int, _ Field) {
	s := b.shape(at)
	n := b.open(Parameter, FieldParameter, at)
	switch s.kind {
	case Parameter, Default:
		for i := range b.all(at) {
			if b.shape(i).token {
				b.token(n, s, i)
				continue
			}
			f := s.field(b.raw[i].field)
			switch f {
			case FieldLeft, FieldNone:
				f = FieldName
			case FieldRight:
				f = FieldValue
			}
			b.parameterPart(n, i, f)
		}
	default:
		b.parameterPart(n, at, FieldName)
	}
	b.close(n)
}

// parameterPart takes the dots or stars off a name: they go to the parameter n.
func (b *builder) parameterPart(n, at int, f Field) {
	if f != FieldName || b.shape(at).kind != Spread {
		b.node(at, f)
		return
	}
	flag := FlagRest
	for i := range b.all(at) {
		if s := b.shape(i); s.token && s.flags&FlagKeywords != 0 {
			flag = FlagKeywords
		}
	}
	b.nodes[n].flags |= flag
	for i := range b.parts(at) {
		b.node(i, FieldName)
	}
}

// method can come with async for its name, and its name behind that.
func method(b *builder, at int, f Field) {
	n := b.plain(at, f)
	first, second := 0, 0
	for i := range b.parts(at) {
		switch {
		case b.shape(i).kind != Name:
		case b.raw[i].field == FieldName:
			first = i
		case b.raw[i].field == FieldNone:
			second = i
		}
	}
	if first == 0 || second == 0 {
		return
	}
	b.nodes[n].flags |= FlagAsync
	for c := n + 1; c < n+int(b.nodes[n].size); c += int(b.nodes[c].size) {
		if b.nodes[c].kind == Name && b.nodes[c].start == b.raw[first].start {
			b.nodes = append(b.nodes[:c], b.nodes[c+1:]...)
			b.nodes[n].size--
			b.nodes[c].field = FieldName
			return
		}
	}
}

// arrow has a parameter without parentheses or a list of them.
func arrow(b *builder, at int, f Field) {
	s := b.shape(at)
	n := b.open(Arrow, f, at)
	for i := range b.all(at) {
		switch part := b.shape(i); {
		case part.token:
			b.token(n, s, i)
		case b.raw[i].field == FieldParameter && part.kind == Identifier:
			parameter(b, i, FieldParameter)
		default:
			b.node(i, s.field(b.raw[i].field))
		}
	}
	b.close(n)
}
