package flow

import (
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
	var out []FuncID
	for f := range seen {
		if !f.Test {
			out = append(out, f.ID)
		}
	}
	slices.Sort(out)
	return out
}

func fixed(m rules.Member) bool { return m.Origin == rules.Const || m.Origin == rules.Missing }
