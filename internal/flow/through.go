package flow

import (
	"cmp"
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// through finds the functions that ties are made in, and all that lead there.
func (e *engine) through() []FuncID {
	seen := map[*Func]bool{}
	var climb func(f *Func)
	climb = func(f *Func) {
		if f == nil || seen[f] {
			return
		}
		seen[f] = true
		for _, caller := range e.calls[f] {
			climb(caller)
		}
	}
	for _, t := range e.ties {
		if t.pending == nil && !t.owner.Test && slices.ContainsFunc(e.members(t), fixed) {
			climb(t.owner)
			for _, id := range t.via {
				climb(e.byID[id])
			}
		}
	}
	out := e.behind(seen)
	for f := range seen {
		if !f.Test {
			out = append(out, f.ID)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// behind are the methods that a class leaves to others, of whom one ties work to a
// user, or leads to where that is done: who calls it knows nothing but the class.
func (e *engine) behind(leading map[*Func]bool) []FuncID {
	var out []FuncID
	for id, s := range e.summaries {
		f := e.funcs[id]
		if f == nil || f.Test || !f.Recv || len(f.Params) == 0 || f.Params[0] == nil || f.Params[0].Class == nil || !s.Reaches() && !leading[f] {
			continue
		}
		class := f.Params[0].Class
		for name := range class.Methods {
			if class.Methods[name] != id {
				continue
			}
			class.lineage(func(c *Class) bool {
				if c.leaves(name) {
					out = append(out, FuncID(c.ID+"."+name))
				}
				return false
			})
		}
	}
	return out
}

// holders are the variables that hold a function which callers can tie work to a
// user through.
func (e *engine) holders() []string {
	var out []string
	for id, v := range e.globals {
		if v.reaches() {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// reaches reports whether a value is, or holds, such a function.
func (v Value) reaches() bool {
	return slices.ContainsFunc(v, func(a Alt) bool {
		if o := a.Object; o != nil && (o.Elems.reaches() || slices.ContainsFunc(o.Values, Value.reaches)) {
			return true
		}
		return a.Kind == KindFunc && a.fn != nil && a.fn.summary != nil && a.fn.summary.Reaches()
	})
}

func fixed(m rules.Member) bool { return m.Origin == rules.Const || m.Origin == rules.Missing }

// cutOff are the functions that were not followed to their end, in their order.
func (e *engine) cutOff() []*Func {
	var out []*Func
	for f := range e.cut {
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b *Func) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	return out
}
