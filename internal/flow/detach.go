package flow

import "slices"

// detached is a summary that holds on to nothing of this evaluation.
func (s *Summary) detached() *Summary {
	out := &Summary{Name: s.Name, NoReturn: s.NoReturn}
	for _, r := range s.Results {
		out.Results = append(out.Results, detach(r))
	}
	for _, p := range s.Pairs {
		out.Pairs = append(out.Pairs, Pair{p.Flag, p.Result, detach(p.Then), detach(p.Otherwise)})
	}
	for _, t := range s.Ties {
		out.Ties = append(out.Ties, t.detached())
	}
	for _, d := range s.Deferred {
		if d.Method == "" {
			continue // a function that is passed is of the unit alone
		}
		args := make([]Value, len(d.Args))
		for i, v := range d.Args {
			args[i] = detach(v)
		}
		out.Deferred = append(out.Deferred, DeferredCall{Method: d.Method, Args: args, Names: d.Names})
	}
	for _, g := range s.Ensures {
		g.Ref.owner = nil
		out.Ensures = append(out.Ensures, g)
	}
	for _, w := range s.Writes {
		w.Ref.owner = nil
		out.Writes = append(out.Writes, Write{w.Ref, detach(w.Value)})
	}
	return out
}

// values are all that a tie holds of the function's values.
func (t *Tie) values() []*Value {
	return []*Value{&t.User, &t.Limits.Toolkits, &t.Limits.Tools, &t.Limits.Saved, &t.Method, &t.URL, &t.Body, &t.Query}
}

func (t Tie) detached() Tie {
	for _, v := range t.values() {
		*v = detach(*v)
	}
	t.Via, t.of = nil, nil
	return t
}

func detach(v Value) Value {
	var out Value
	for _, alt := range v {
		if alt.Kind == KindFunc || alt.Kind == KindClass {
			alt = Alt{Kind: KindUnknown}
		}
		alt.cell, alt.fn, alt.class, alt.given, alt.tie, alt.trace = nil, nil, nil, nil, nil, nil
		alt.Ref.owner, alt.from = nil, ""
		alt.Guards = slices.Clone(alt.Guards)
		for i := range alt.Guards {
			alt.Guards[i].Ref.owner = nil
		}
		parts := alt.Parts
		alt.Parts = nil
		for _, p := range parts {
			alt.Parts = append(alt.Parts, detach(p))
		}
		if alt.Object != nil {
			o := *alt.Object
			o.Values = slices.Clone(o.Values)
			for i := range o.Values {
				o.Values[i] = detach(o.Values[i])
			}
			o.Elems, o.Behind = detach(o.Elems), detach(o.Behind)
			alt.Object = &o
		}
		out = append(out, alt)
	}
	return out
}
