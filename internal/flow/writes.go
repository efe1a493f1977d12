package flow

// writes are the places in a function, and in those inside of it, where variables are
// written to, in the order in which they stand.
type writes struct {
	of map[*Var][]write
	// made tells where a closure comes up, outer what it stands in.
	made  map[*Func]int
	outer map[*Func]*Func

	at    int
	depth int
}

// write is one of them: its place in the order, and the function that does it.
type write struct {
	at int
	by *Func
}

// wrote finds what the function of a frame writes to.
func (f *frame) wrote() *writes {
	if f.writes == nil {
		f.writes = &writes{of: map[*Var][]write{}, made: map[*Func]int{}, outer: map[*Func]*Func{}}
		f.writes.find(f.fn, f.fn.Body)
	}
	return f.writes
}

// find goes through a node of a function.
func (w *writes) find(fn *Func, n Expr) {
	if n == nil || w.depth > mostDepth {
		return
	}
	w.depth++
	for _, part := range parts(n) {
		w.find(fn, part)
	}
	w.depth--
	switch n := n.(type) {
	case *Assign:
		for _, to := range n.To {
			if read, ok := to.(*Read); ok {
				w.at++
				w.of[read.Var] = append(w.of[read.Var], write{w.at, fn})
			}
		}
	case *Lambda:
		w.at++
		w.made[n.Func], w.outer[n.Func] = w.at, fn
		w.depth++
		w.find(n.Func, n.Func.Body)
		w.depth--
	}
}

// after tells of a variable whether a function around a closure writes to it after that
// has come up, whether anybody else can do so before it runs, and whether it does itself.
func (w *writes) after(v *Var, fn *Func) (later, ever, itself bool) {
	for _, one := range w.of[v] {
		own, behind := w.within(one.by, fn), one.at > w.made[fn]
		itself = itself || own
		ever = ever || own || behind
		later = later || behind && !own && w.within(fn, one.by)
	}
	return later, ever, itself
}

// within reports whether a function is another one, or stands in it.
func (w *writes) within(fn, other *Func) bool {
	for ; fn != nil; fn = w.outer[fn] {
		if fn == other {
			return true
		}
	}
	return false
}
