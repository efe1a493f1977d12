package syntax

// maxItems bounds the expressions that are put together anew.
const maxItems = 2_000

// item is an operand or an operator of an expression, in the order of the
// source.
type item struct {
	loose loose
	at    int // the raw node it comes from
	op    Op
}

// piece is a node of the new tree: an item with what it binds.
type piece struct {
	item
	left, right *piece
	typeEnd     uint32 // typed: where the type ends, when it took more than it had
	typeItems   []item // a generic call: its type arguments, commas between
}

// start and end are where a piece stands, parentheses around it included.
func (p *piece) start(b *builder) uint32 {
	for p.loose != prefix && p.left != nil {
		p = p.left
	}
	return b.raw[p.at].start
}

func (p *piece) end(b *builder) uint32 {
	for {
		switch {
		case p.typeEnd != 0:
			return p.typeEnd
		case p.right != nil:
			p = p.right
		case p.loose == prefix:
			p = p.left
		default:
			return b.raw[p.at].end
		}
	}
}

// reader puts the items of an expression together.
type reader struct {
	b     *builder
	items []item
	next  int
	ok    bool
}

// opComma stands between expressions that are to be read as one: f<A, B>(x)
// can come as the two arguments f < A and B > (x).
const opComma = opCount

// reread gives the expression as the language has it, or nil.
func (b *builder) reread(parts ...int) *piece {
	r := &reader{b: b, ok: true}
	for i, at := range parts {
		if i > 0 {
			r.items = append(r.items, item{infix, at, opComma})
		}
		r.take(at, 0)
	}
	if !r.ok {
		return nil
	}
	p := r.expression(1)
	if !r.ok || r.next != len(r.items) {
		return nil
	}
	return p
}

// take adds the items of a raw node.
func (r *reader) take(at, depth int) {
	b := r.b
	s := b.shape(at)
	if depth++; s.kind == Error || depth > maxItems || len(r.items) > maxItems {
		r.ok = false
		return
	}
	left, right := b.operands(at)
	if s.loose != operand && left == 0 || s.loose == infix && right == 0 {
		r.ok = false
		return
	}
	own := item{s.loose, at, s.op}
	switch s.loose {
	case operand:
		if body := b.part(at, FieldBody); s.kind == Arrow && r.is(len(r.items)-1, OpLess) && body != 0 {
			own.loose = prefix // a function type, up to what it returns
			r.items = append(r.items, own)
			r.take(body, depth)
			return
		}
		r.items = append(r.items, own)
	case prefix:
		r.items = append(r.items, own)
		r.take(left, depth)
	case infix:
		r.take(left, depth)
		own.op = b.operator(at)
		r.items = append(r.items, own)
		r.take(right, depth)
	default:
		r.take(left, depth)
		r.items = append(r.items, own)
	}
}

func (r *reader) peek() item {
	if r.next < len(r.items) {
		return r.items[r.next]
	}
	return item{loose: prefix} // nothing that could go on
}

// expression reads operators that bind at least as strongly as least.
func (r *reader) expression(least int) *piece {
	left := r.unary()
	for r.ok {
		it := r.peek()
		switch {
		case it.loose == typed && strength(it.op) >= least:
			r.next++
			left = r.typeBehind(&piece{item: it, left: left})
		case it.loose == infix && strength(it.op) >= least:
			r.next++
			above := strength(it.op) + 1
			if it.op == OpPow {
				above--
			}
			left = &piece{item: it, left: left, right: r.expression(above)}
		default:
			return left
		}
	}
	return left
}

func (r *reader) unary() *piece {
	if it := r.peek(); it.loose == prefix && r.next < len(r.items) && r.b.shape(it.at).kind != Arrow {
		r.next++
		return &piece{item: it, left: r.unary()}
	}
	return r.primary()
}

func (r *reader) primary() *piece {
	it := r.peek()
	if it.loose != operand {
		r.ok = false
		return nil
	}
	r.next++
	left := &piece{item: it}
	for {
		it := r.peek()
		if it.loose == postfix {
			r.next++
			left = &piece{item: it, left: left}
			continue
		}
		end := r.generic()
		if end == 0 {
			return left
		}
		left = &piece{item: it, left: left, right: &piece{item: r.items[end+1]}, typeItems: r.items[r.next+1 : end]}
		r.next = end + 2
	}
}
