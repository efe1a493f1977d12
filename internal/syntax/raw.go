package syntax

// rawNode is a node as a parser gave it, in preorder. A parser's own node kinds
// have become indexes into the grammar's shapes.
type rawNode struct {
	shape   shapeID
	field   Field
	missing bool // the parser made it up
	damaged bool // it or something in it is missing or an error
	start   uint32
	end     uint32
	size    uint32
}

type shapeID uint16

const (
	shapeOther shapeID = iota
	shapeError
	shapeSkip // punctuation that means nothing
)

// shape says what becomes of a node of a grammar.
type shape struct {
	kind   Kind
	build  func(b *builder, at int, field Field) // instead of the plain way
	leaf   bool                                  // what is inside does not matter
	token  bool                                  // gives op and flags to its parent and is gone
	op     Op
	ops    bool    // takes its op from a token
	flags  Flags   // a token: what it gives; else: what it takes from tokens
	rest   Field   // of children for which the grammar has no field
	rename []Field // pairs: the grammar's field, ours
	names  Field   // an Identifier here is a Name
	loose  loose   // see repair.go
	parens bool    // parentheses around an expression
	bare   bool    // no fields inside
	commas bool    // the commas inside matter
}

func (s *shape) field(f Field) Field {
	if f == FieldNone {
		return s.rest
	}
	for i := 0; i < len(s.rename); i += 2 {
		if s.rename[i] == f {
			return s.rename[i+1]
		}
	}
	return f
}

// grammar is the table of one language: from the names its parser uses to
// shapes.
type grammar struct {
	shapes []shape
	named  map[string]shapeID
	tokens map[string]shapeID
}

func newGrammar(named, tokens map[string]shape) *grammar {
	g := &grammar{
		shapes: []shape{
			shapeOther: {kind: Other},
			shapeError: {kind: Error},
			shapeSkip:  {token: true},
		},
		named:  make(map[string]shapeID, len(named)),
		tokens: make(map[string]shapeID, len(tokens)),
	}
	for name, s := range named {
		g.named[name] = shapeID(len(g.shapes))
		g.shapes = append(g.shapes, s)
	}
	for name, s := range tokens {
		s.token = true
		g.tokens[name] = shapeID(len(g.shapes))
		g.shapes = append(g.shapes, s)
	}
	return g
}

// lookup finds the shape of a symbol of the parser.
func (g *grammar) lookup(name string, named bool) shapeID {
	if named {
		return g.named[name] // shapeOther when unknown
	}
	if id, ok := g.tokens[name]; ok {
		return id
	}
	return shapeSkip
}
