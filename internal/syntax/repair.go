package syntax

// The grammars get the nesting of some expressions wrong, each in its own way:
// await f<T>(x) is a call of an await, !f<T>(x) a call of a negation,
// x as A.B.C a member of a cast; gotreesitter reads a + b < c as a + (b < c)
// and f<A | B>(x) as three operators. What stands in which order is always
// right. So a doubtful expression is taken apart into its operands and
// operators, and put together again by the rules of the language.

// loose says how a node binds what stands in it.
type loose uint8

const (
	operand loose = iota // whole: its insides are no matter here
	prefix
	infix
	postfix
	typed // as, satisfies
)

// doubtful reports whether an expression may be nested wrong.
func (b *builder) doubtful(at int) bool {
	stack := []int{at}
	for len(stack) > 0 {
		at := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		s := b.shape(at)
		left, right := b.operands(at)
		l, r := b.binding(left), b.binding(right)
		own := b.strength(at)
		switch s.loose {
		case postfix, prefix:
			if l == infix || l == typed || s.loose == postfix && l == prefix {
				return true
			}
		case typed:
			if l == infix && b.strength(left) < own {
				return true
			}
		case infix:
			if (l == infix || l == typed) && b.strength(left) < own ||
				(r == infix || r == typed) && (b.strength(right) < own || b.strength(right) == own && own != powStrength) ||
				b.opensGeneric(at, right) || b.closesGeneric(at, right) {
				return true
			}
			if r != operand {
				stack = append(stack, right)
			}
		}
		if l != operand {
			stack = append(stack, left)
		}
	}
	return false
}

// operands are the parts of a loose node that may be loose themselves.
func (b *builder) operands(at int) (left, right int) {
	s := b.shape(at)
	for i := range b.parts(at) {
		if left == 0 {
			left = i
			if s.loose != infix {
				break
			}
			continue
		}
		right = i
	}
	return left, right
}

func (b *builder) binding(at int) loose {
	if at == 0 {
		return operand
	}
	return b.shape(at).loose
}

// opensGeneric is true for a < before a function without parentheses, which is
// a type in truth: f<() => T>(x).
func (b *builder) opensGeneric(at, right int) bool {
	return b.generics && b.shape(right).kind == Arrow && b.operator(at) == OpLess
}

// closesGeneric is true for a > that stands before parentheses, a template or a
// function: what f<T>(x) or async <T>() => x looks like when it is read as
// comparisons.
func (b *builder) closesGeneric(at, right int) bool {
	if !b.generics || right == 0 || b.operator(at) != OpGreater {
		return false
	}
	for b.shape(right).loose == postfix {
		right, _ = b.operands(right)
		if right == 0 {
			return false
		}
	}
	return b.takesArguments(right) || b.shape(right).kind == Arrow
}

func (b *builder) takesArguments(at int) bool {
	s := b.shape(at)
	return s.parens || s.kind == Template
}

// operator is the operator token of a raw node.
func (b *builder) operator(at int) Op {
	for i := range b.all(at) {
		if op := b.op(i); b.shape(i).token && op != OpNone {
			return op
		}
	}
	return OpNone
}

const powStrength = 12

// strength is how strongly a raw node's operator binds.
func (b *builder) strength(at int) int {
	switch b.binding(at) {
	case typed:
		return strength(OpAs)
	case infix:
		return strength(b.operator(at))
	}
	return 0
}

func strength(op Op) int {
	switch op {
	case OpNullish:
		return 1
	case OpOr:
		return 2
	case OpAnd:
		return 3
	case OpBitOr:
		return 4
	case OpBitXor:
		return 5
	case OpBitAnd:
		return 6
	case OpEqual, OpNotEqual, OpStrictEqual, OpStrictNotEqual:
		return 7
	case OpLess, OpLessEqual, OpGreater, OpGreaterEqual, OpIn, OpInstanceof, OpAs, OpSatisfies:
		return 8
	case OpShiftLeft, OpShiftRight, OpUnsignedShiftRight:
		return 9
	case OpAdd, OpSub:
		return 10
	case OpMul, OpDiv, OpMod:
		return 11
	case OpPow:
		return powStrength
	}
	return 0
}
