package flow

// forget drops what came up since before and is out of scope now: the variables of
// a function that has been left, and the objects that only they held. What is read
// of the whole process stays one and the same.
func (s *state) forget(before *state) {
	for v := range s.vars {
		if _, ok := before.vars[v]; !ok && v.ID == "" {
			delete(s.vars, v)
		}
	}
	held := holder{s, map[*cell]bool{}}
	for v, value := range s.vars {
		if !value.identical(before.vars[v]) {
			held.value(value)
		}
	}
	for c, o := range before.heap {
		if s.heap[c] != o {
			held.object(s.heap[c])
		}
	}
	for _, value := range s.writes {
		held.value(value)
	}
	for c := range s.heap {
		if before.heap[c] == nil && !held.cells[c] {
			delete(s.heap, c)
		}
	}
}

// holder finds the objects that values hold, however deep.
type holder struct {
	state *state
	cells map[*cell]bool
}

func (h holder) value(v Value) {
	for _, alt := range v {
		if alt.cell != nil && !h.cells[alt.cell] {
			h.cells[alt.cell] = true
			h.object(h.state.heap[alt.cell])
		}
		for _, part := range alt.Parts {
			h.value(part)
		}
		if alt.fn != nil {
			for _, bound := range alt.fn.recv {
				h.value(bound)
			}
			for _, given := range alt.fn.given.values {
				h.value(given)
			}
		}
	}
}

func (h holder) object(o *object) {
	if o == nil {
		return
	}
	h.value(o.elems)
	h.value(o.behind)
	for _, field := range o.fields {
		h.value(field.value)
	}
}
