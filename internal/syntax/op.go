package syntax

// Op is the operator or keyword that makes a node what it is. An AugAssign
// carries the operator without its equals sign.
type Op uint8

const (
	OpNone Op = iota
	OpAdd
	OpSub
	OpMul
	OpDiv
	OpFloorDiv
	OpMod
	OpPow
	OpMatMul
	OpShiftLeft
	OpShiftRight
	OpUnsignedShiftRight
	OpBitAnd
	OpBitOr
	OpBitXor
	OpBitNot
	OpEqual
	OpNotEqual
	OpStrictEqual
	OpStrictNotEqual
	OpLess
	OpLessEqual
	OpGreater
	OpGreaterEqual
	OpIn
	OpNotIn
	OpOf
	OpIs
	OpIsNot
	OpInstanceof
	OpAnd
	OpOr
	OpNullish
	OpNot
	OpTypeof
	OpVoid
	OpDelete
	OpIncrement
	OpDecrement
	OpWalrus
	OpAs
	OpSatisfies
	OpNotNull
	OpConst
	OpLet
	OpVar
	OpUsing
	opCount
)

var opNames = [opCount]string{
	OpAdd: "+", OpSub: "-", OpMul: "*", OpDiv: "/", OpFloorDiv: "//", OpMod: "%", OpPow: "**",
	OpMatMul: "@", OpShiftLeft: "<<", OpShiftRight: ">>", OpUnsignedShiftRight: ">>>", OpBitAnd: "&",
	OpBitOr: "|", OpBitXor: "^", OpBitNot: "~", OpEqual: "==", OpNotEqual: "!=", OpStrictEqual: "===",
	OpStrictNotEqual: "!==", OpLess: "<", OpLessEqual: "<=", OpGreater: ">", OpGreaterEqual: ">=",
	OpIn: "in", OpNotIn: "not in", OpOf: "of", OpIs: "is", OpIsNot: "is not", OpInstanceof: "instanceof",
	OpAnd: "and", OpOr: "or", OpNullish: "??", OpNot: "not", OpTypeof: "typeof", OpVoid: "void",
	OpDelete: "delete", OpIncrement: "++", OpDecrement: "--", OpWalrus: ":=", OpAs: "as",
	OpSatisfies: "satisfies", OpNotNull: "!", OpConst: "const", OpLet: "let", OpVar: "var",
	OpUsing: "using",
}

func (o Op) String() string {
	if o < opCount {
		return opNames[o]
	}
	return "op?"
}

// IsLogical reports whether only one of the two operands decides the value.
func (o Op) IsLogical() bool { return o == OpAnd || o == OpOr || o == OpNullish }
