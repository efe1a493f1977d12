package flow

import "slices"

// setField writes x.Name of every object that v can be.
func (f *frame) setField(owners Value, x *Field, v Value, at Pos) {
	if !x.told { // the callee has told of what it writes
		f.storeIn(owners, x, v, at)
	}
	for _, alt := range owners {
		key, path := f.keptIn(alt, x)
		f.keepIn(keeping{key, path}, v)
	}
	f.bind(v)
	f.state.unlinkField(x.Name)
	for _, alt := range owners {
		switch alt.Kind {
		case KindClass:
			if field := alt.class.field(x.Name); field != nil && field.Static != nil {
				f.setGlobal(field.Static, v, at)
			}
			f.escape(v)
		case KindObject:
			o := f.state.heap[alt.cell]
			if o == nil {
				continue
			}
			if o.shared != "" && !f.fn.Test {
				f.hold(variable(o.shared).at([]string{x.Name}), v)
			}
			written := v
			if len(owners) > 1 {
				written = o.field(x.Name).value.union(v)
			}
			f.state.heap[alt.cell] = o.with(x.Name, slot{written, at})
		case KindParam:
			f.state.writes[alt.Ref.below(x.Name, "").bare()] = v
			f.escape(v)
		default:
			f.escape(v)
		}
	}
}

// fallsBack reports whether a field is being written because a test has just
// found it empty.
func (f *frame) fallsBack(x *Field) bool {
	tested := false
	for _, alt := range f.within(f.state, x) {
		switch {
		case alt.Kind == KindZero && alt.Text == foundEmpty, alt.Kind == KindParam && hasGuard(alt.Guards, alt.Ref.is(false)):
			tested = true
		case !alt.blank():
			return false
		}
	}
	return tested
}

func hasGuard(guards []Guard, g Guard) bool {
	return slices.Contains(guards, g)
}
