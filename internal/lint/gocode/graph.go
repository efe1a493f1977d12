package gocode

import (
	"maps"
	"slices"
)

// graph is what go list knows of packages and what these import.
type graph struct {
	// all has dependencies first, as far as import cycles allow.
	all  []*listed
	byID map[string]*listed
}

func newGraph(all []*listed) graph {
	g := graph{all, make(map[string]*listed, len(all))}
	for _, p := range all {
		g.byID[p.ImportPath] = p
	}
	return g
}

// imports gives the packages that p imports and that have source.
func (g graph) imports(p *listed) []*listed {
	var found []*listed
	for _, id := range p.Imports {
		if dep := g.byID[id]; dep != nil && id != "unsafe" && len(dep.sources()) > 0 {
			found = append(found, dep)
		}
	}
	return found
}

// beyond gives what the packages of a set import and what is not of the set.
func (g graph) beyond(s set) set {
	found := set{}
	for p := range s {
		for _, dep := range g.imports(p) {
			if !s[dep] {
				found[dep] = true
			}
		}
	}
	return found
}

// importers gives the packages of a set and all that depend on them, but for
// tests.
func (g graph) importers(s set) set {
	by := map[*listed][]*listed{}
	for _, p := range g.all {
		if p.ForTest != "" {
			continue
		}
		for _, dep := range g.imports(p) {
			by[dep] = append(by[dep], p)
		}
	}
	return reach(s, func(p *listed) []*listed { return by[p] })
}

// ordered gives the packages of a set, dependencies first.
func (g graph) ordered(s set) []*listed {
	return slices.DeleteFunc(slices.Clone(g.all), func(p *listed) bool { return !s[p] })
}

// choose gives the packages that can matter: the marked ones, what depends on
// them, and of what all these depend on the local packages, as one can hold a
// resolver of user ids that mentions nothing. Tests count only if marked: to lint
// them is to load their packages twice. The variants of packages that such a test
// is built with come along, as their types can be had from nowhere else.
func (g graph) choose(marked set) set {
	matter := g.importers(marked)
	return reach(matter, func(p *listed) []*listed {
		return slices.DeleteFunc(g.imports(p), func(dep *listed) bool {
			return !matter[dep] && !dep.local() && dep.ForTest == ""
		})
	})
}

// set is a set of packages.
type set map[*listed]bool

// reach gives the packages of a set and all that further leads to from them.
func reach(from set, further func(*listed) []*listed) set {
	reached := set{}
	var visit func(p *listed)
	visit = func(p *listed) {
		if reached[p] {
			return
		}
		reached[p] = true
		for _, next := range further(p) {
			visit(next)
		}
	}
	for p := range from {
		visit(p)
	}
	return reached
}

func (s set) with(other set) set {
	union := maps.Clone(s)
	maps.Copy(union, other)
	return union
}

func (s set) without(other set) set {
	rest := maps.Clone(s)
	maps.DeleteFunc(rest, func(p *listed, _ bool) bool { return other[p] })
	return rest
}

// paths gives the import paths of a set, ordered.
func (s set) paths() []string {
	paths := make([]string, 0, len(s))
	for p := range s {
		paths = append(paths, p.ImportPath)
	}
	slices.Sort(paths)
	return paths
}
