package flow

import (
	"slices"
	"strings"
)

// What is set together goes together: where one variable says which way was taken, an
// error or a flag, it says as well what others hold. So do the results of a call.

const (
	mostTogether = 4  // variables that tell of each other where two ways meet
	mostReturns  = 24 // of a function whose results tell of each other
)

// Pair tells of two results of a function what is fixed in one of them where the other,
// Flag, is there, and where it is not.
type Pair struct {
	Flag, Result    int
	Then, Otherwise Value
}

// together are the variables that tell of each other where the ways yes and no meet:
// one is there on one way and not on the other, and something is fixed in another on one
// way alone.
func (f *frame) together(yes, no *state) []clause {
	if yes.dead || no.dead {
		return nil
	}
	var flags, held []*Var
	for v, x := range yes.vars {
		y, both := no.vars[v]
		if !both || v.ID != "" || x.identical(y) {
			continue
		}
		if a, b := x.presence(), y.presence(); a != maybe && b != maybe && a != b {
			flags = append(flags, v)
		}
		if x.fixes(y) || y.fixes(x) {
			held = append(held, v)
		}
	}
	if len(flags)*len(held) > mostTogether || namesakes(flags) || namesakes(held) {
		return nil
	}
	var out []clause
	for _, flag := range flags {
		for _, v := range held {
			x := &Read{Pos: f.fn.Pos, Var: flag}
			out = append(out, clause{x: x, truth: yes.vars[flag].presence() == present, v: v, then: yes.vars[v], other: no.vars[v]})
		}
	}
	return out
}

// namesakes puts variables in the order of their names, and reports whether two have
// the same.
func namesakes(vars []*Var) bool {
	slices.SortFunc(vars, func(a, b *Var) int { return strings.Compare(a.Name, b.Name) })
	return len(slices.CompactFunc(slices.Clone(vars), func(a, b *Var) bool { return a.Name == b.Name })) < len(vars)
}

// fixes reports whether something is fixed in a value that another cannot be.
func (v Value) fixes(other Value) bool {
	return slices.ContainsFunc(v, func(a Alt) bool { return a.fixed() && other.find(&a) < 0 })
}

// pairs are the results of the function that tell of each other.
func (f *frame) pairs() []Pair {
	var out []Pair
	if len(f.returned) < 2 || len(f.returned) > mostReturns {
		return nil
	}
	n := len(f.returned[0])
	if slices.ContainsFunc(f.returned, func(values []Value) bool { return len(values) != n }) {
		return nil
	}
	for i := range n * n {
		if p, ok := f.pair(i/n, i%n); ok {
			out = append(out, p)
		}
	}
	return out
}

// pair is what one result tells of another.
func (f *frame) pair(flag, result int) (Pair, bool) {
	p := Pair{Flag: flag, Result: result}
	there, gone := false, false
	for _, values := range f.returned {
		is := values[flag].presence()
		if is != absent {
			p.Then = p.Then.union(values[result])
		}
		if is != present {
			p.Otherwise = p.Otherwise.union(values[result])
		}
		there, gone = there || is == present, gone || is == absent
	}
	tells := flag != result && there && gone && (p.Then.fixes(p.Otherwise) || p.Otherwise.fixes(p.Then))
	p.Then, p.Otherwise = p.Then.filter(Alt.fixed), p.Otherwise.filter(Alt.fixed)
	return p, tells
}

// paired is what the results of the call that was made last tell of each other.
type paired struct {
	call  *Call
	pairs []Pair
}

// pairUp takes over what the results of a callee tell of each other.
func (f *frame) pairUp(s *Summary, args arguments) {
	in := &instance{frame: f, summary: s, args: args}
	for _, p := range s.Pairs {
		p.Then, p.Otherwise = in.result(p.Then), in.result(p.Otherwise)
		f.paired.pairs = append(f.paired.pairs, p)
	}
}

// note remembers what variables tell of each other that have been given the results of
// a call.
func (p paired) note(s *state, x Expr, to []Expr) {
	if p.call == nil || Expr(p.call) != x {
		return
	}
	for _, pair := range p.pairs {
		if pair.Flag >= len(to) || pair.Result >= len(to) {
			continue
		}
		flag, isRead := to[pair.Flag].(*Read)
		held, alsoRead := to[pair.Result].(*Read)
		if isRead && alsoRead && held.Var.ID == "" {
			s.remember(clause{x: flag, truth: true, v: held.Var, then: pair.Then, other: pair.Otherwise})
		}
	}
}
