package flow

func (f *frame) join(x *Join) Value {
	v := f.concat(x)
	f.hosted(v, x.Pos)
	return v
}

// piece is a part of a text. By itself it is no address.
func (f *frame) piece(x Expr) Value {
	f.spent(1)
	switch x := x.(type) {
	case *Text:
		v := f.text(x)
		v[0].literal = x.Name == ""
		return v
	case *Join:
		if f.depth < mostDepth {
			f.depth++
			defer func() { f.depth-- }()
			return f.concat(x)
		}
	}
	return f.value(x)
}

// concat is a text of its parts, whatever it is an address of.
func (f *frame) concat(x *Join) Value {
	alt := Alt{Kind: KindJoin}
	for _, x := range x.Parts {
		part := f.piece(x)
		if len(part) == 1 && part[0].Kind == KindJoin && len(part[0].Guards) == 0 {
			for _, inner := range part[0].Parts { // s += ... many times stays flat
				alt.Parts = append(alt.Parts, inner.followed(part[0].trace))
			}
		} else {
			alt.Parts = append(alt.Parts, part)
		}
	}
	if len(alt.Parts) > mostParts || alt.layers(mostLayers) == mostLayers {
		f.escape(Value{alt})
		return unknown()
	}
	return Value{alt}
}

// layers counts how many texts stand one in the other, up to a bound: one that is
// continued under many conditions has a layer for each.
func (a Alt) layers(most int) int {
	deepest := 0
	for _, part := range a.Parts {
		for i := 0; i < len(part) && deepest < most; i++ {
			if len(part[i].Parts) > 0 {
				deepest = max(deepest, 1+part[i].layers(most-1))
			}
		}
	}
	return min(deepest, most)
}
