package flow

import "slices"

// name is the name that argument i is given by, "" for one given by position.
func (a arguments) name(i int) string {
	if i < len(a.names) {
		return a.names[i]
	}
	return ""
}

// spread tells whether argument i stands for the elements or fields of a value.
func (a arguments) spread(i int) Gather {
	if i < len(a.spreads) {
		return a.spreads[i]
	}
	return GatherNone
}

// bound puts what came with a function value before the arguments: a receiver,
// or arguments given earlier.
func (a arguments) bound(recv []Value) arguments {
	if len(recv) == 0 {
		return a
	}
	out := arguments{call: a.call}
	for _, v := range recv {
		out.add(v, a.call, "", GatherNone)
	}
	return out.append(a)
}

func (a *arguments) add(v Value, x Expr, name string, spread Gather) {
	a.values, a.exprs = append(a.values, v), append(a.exprs, x)
	a.names, a.spreads = append(a.names, name), append(a.spreads, spread)
}

func (a arguments) append(b arguments) arguments {
	a.values, a.exprs = slices.Clip(a.values), slices.Clip(a.exprs)
	a.names, a.spreads = slices.Clip(a.names), slices.Clip(a.spreads)
	for i, v := range b.values {
		a.add(v, b.exprs[i], b.name(i), b.spread(i))
	}
	return a
}

// fit puts arguments in the order of the callee's parameters. What a caller
// leaves out is omitted.
func (f *frame) fit(s *Summary, a arguments) arguments {
	if s.fn == nil || !s.fn.Loose {
		return a
	}
	out := arguments{call: a.call, values: make([]Value, len(s.fn.Params)), exprs: make([]Expr, len(s.fn.Params))}
	left := f.place(s.fn, a, &out)
	for i, p := range s.fn.Params {
		if out.values[i] != nil {
			continue
		}
		out.exprs[i] = a.call
		switch {
		case p != nil && p.Gather == GatherList:
			var items Value
			for _, v := range left.positional {
				items = items.union(v)
			}
			out.values[i] = f.alloc(&object{fields: map[string]slot{}, elems: items, list: true, at: a.call.Pos})
		case p != nil && p.Gather == GatherFields:
			out.values[i] = f.alloc(left.named)
		default:
			out.values[i], out.exprs[i] = f.remaining(p, left, a)
		}
	}
	return out
}

// leftovers are the arguments that no parameter takes by itself.
type leftovers struct {
	positional []Value
	named      *object
	// vague says that there may be further arguments by position.
	vague bool
}

// place gives every parameter the argument that is meant for it.
func (f *frame) place(fn *Func, a arguments, out *arguments) leftovers {
	left := leftovers{named: &object{fields: map[string]slot{}, at: a.call.Pos}}
	next := 0
	for i, v := range a.values {
		switch name := a.name(i); {
		case a.spread(i) == GatherFields:
			f.spread(left.named, v)
		case a.spread(i) == GatherList:
			left.positional, left.vague = append(left.positional, f.elements(v)), true
		case name != "":
			if p := parameter(fn, name); p >= 0 {
				out.values[p], out.exprs[p] = v, a.exprs[i]
			} else {
				left.named.fields[name] = slot{v, a.at(i)}
			}
		case !left.vague && next < len(fn.Params) && (fn.Params[next] == nil || fn.Params[next].Gather == GatherNone && !fn.Params[next].KeywordOnly):
			out.values[next], out.exprs[next] = v, a.exprs[i]
			next++
		default:
			left.positional = append(left.positional, v)
		}
	}
	return left
}

func parameter(fn *Func, name string) int {
	for i, p := range fn.Params {
		if p != nil && p.Name == name && p.Gather == GatherNone {
			return i
		}
	}
	return -1
}

// remaining is what a parameter gets that no argument names: a field of what is
// spread, or nothing.
func (f *frame) remaining(p *Var, left leftovers, a arguments) (Value, Expr) {
	if p == nil {
		return unknown(), a.call
	}
	if s, ok := left.named.fields[p.Name]; ok {
		return s.value, &Opaque{Pos: s.at}
	}
	if left.named.rest || left.vague {
		return unknown(), a.call
	}
	if v := f.filledIn(p, a.call.Pos); v != nil {
		return v, a.call
	}
	omitted := Alt{Kind: KindOmitted, trace: (*step)(nil).then(f.e.unit, a.call.Pos, p.Name+" is left out here")}
	return Value{omitted}, a.call
}

// partial is a function with its first arguments given.
func (f *frame) partial(x *Bind) Value {
	args := f.arguments(&Call{Pos: x.Pos, Args: x.Args})
	var out Value
	for _, alt := range f.value(x.X) {
		switch alt.Kind {
		case KindFunc:
			c := *alt.fn
			c.given = c.given.append(args)
			alt.fn = &c
		case KindHandle, KindClass:
			alt.fn = &closure{given: args}
		}
		out = append(out, alt)
	}
	return out
}
