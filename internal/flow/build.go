package flow

import "strconv"

// mostBuilt bounds how deep an expression is looked into for what it continues.
const mostBuilt = 16

// buildUp says of the variables that code builds up, which runs any number of times,
// that they are not known: the empty text or the number that they begin with is
// nobody's id.
func (f *frame) buildUp(body Stmt) {
	for _, v := range f.built(body, nil) {
		value, ok := f.state.vars[v]
		if ok && (v.ID == "" || f.root().fn.Module) && len(value) == 1 && value[0].begins() {
			f.state.vars[v] = Value{{Kind: KindZero}, {Kind: KindUnknown}}
		}
	}
}

// begins reports whether an alternative is what one begins with to build something up.
func (a Alt) begins() bool {
	if a.Kind == KindConst {
		_, err := strconv.ParseFloat(a.Text, 64)
		return err == nil
	}
	return a.Kind == KindMissing && a.Text == ""
}

// built are the variables that a statement gives a value which continues their own.
func (f *frame) built(s Stmt, out []*Var) []*Var {
	if s == nil || f.spent(1) {
		return out
	}
	switch s := s.(type) {
	case *Block:
		for _, inner := range s.List {
			out = f.built(inner, out)
		}
	case *Do:
		if x, ok := s.X.(*Seq); ok {
			out = f.built(x.Do, out)
		}
	case *If:
		out = f.built(s.Else, f.built(s.Then, out))
	case *Loop:
		out = f.built(s.Body, out)
	case *Branch:
		for _, inner := range s.Cases {
			out = f.built(inner, out)
		}
	case *Assign:
		if len(s.To) != 1 {
			break
		}
		if read, ok := s.To[0].(*Read); ok && continues(s.Value, read.Var) {
			out = append(out, read.Var)
		}
	}
	return out
}

// continues reports whether a text or a number is made of a variable and more.
func continues(x Expr, v *Var) bool {
	switch x := x.(type) {
	case *Join:
		return readsAny(x.Parts, v, 0)
	case *Opaque:
		return readsAny(x.Parts, v, 0)
	}
	return false
}

func readsAny(parts []Expr, v *Var, depth int) bool {
	for _, part := range parts {
		if depth < mostBuilt && reads(part, v, depth+1) {
			return true
		}
	}
	return false
}

func reads(x Expr, v *Var, depth int) bool {
	switch x := x.(type) {
	case *Read:
		return x.Var == v
	case *Join:
		return readsAny(x.Parts, v, depth)
	case *Opaque:
		return readsAny(x.Parts, v, depth)
	case *Call:
		for _, arg := range x.Args {
			if depth < mostBuilt && reads(arg.Value, v, depth+1) {
				return true
			}
		}
	}
	return false
}
