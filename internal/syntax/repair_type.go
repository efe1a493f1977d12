package syntax

// typeBehind gives a cast what the grammar took for members of the cast.
func (r *reader) typeBehind(cast *piece) *piece {
	for {
		it := r.peek()
		if it.loose != postfix || !r.b.ofType(it.at) {
			return cast
		}
		cast.typeEnd = r.b.raw[it.at].end
		r.next++
	}
}

func (b *builder) ofType(at int) bool {
	kind := b.shape(at).kind
	return kind == Member || kind == Subscript
}

// generic finds the > that closes the type arguments opened by the next item,
// or 0 when it opens none.
func (r *reader) generic() int {
	if !r.b.generics || !r.is(r.next, OpLess) {
		return 0
	}
	end := r.typeFrom(r.next + 1)
	for end != 0 && r.is(end, opComma) {
		end = r.typeFrom(end + 1)
	}
	if end == 0 || !r.is(end, OpGreater) || end+1 >= len(r.items) {
		return 0
	}
	behind, before := r.items[end+1].at, r.b.raw[r.items[r.next-1].at]
	isAsync := r.b.shape(behind).kind == Arrow && r.b.source[before.start:before.end] == "async"
	if !isAsync && !r.b.takesArguments(behind) {
		return 0
	}
	return end
}

func (r *reader) is(at int, op Op) bool {
	return at >= 0 && at < len(r.items) && r.items[at].loose == infix && r.items[at].op == op
}

// typeFrom gives the index behind the type that starts at an item, or 0.
func (r *reader) typeFrom(at int) int {
	for at < len(r.items) && r.items[at].loose == prefix && r.b.inType(r.items[at].at) {
		at++
	}
	if at >= len(r.items) || r.items[at].loose != operand {
		return 0
	}
	at++
	for at < len(r.items) && r.items[at].loose == postfix {
		at++
	}
	if r.is(at, OpLess) {
		if at = r.typeFrom(at + 1); at == 0 || !r.is(at, OpGreater) {
			return 0
		}
		at++
		if at < len(r.items) && r.b.shape(r.items[at].at).kind == Array {
			at++ // Id<T>[]
		}
	}
	if r.is(at, OpBitOr) || r.is(at, OpBitAnd) {
		return r.typeFrom(at + 1)
	}
	return at
}

// inType is true for what may stand before a type: typeof, a minus, and the
// parameters of a function type.
func (b *builder) inType(at int) bool {
	op := b.operator(at)
	return b.shape(at).kind == Arrow || op == OpTypeof || op == OpSub
}
