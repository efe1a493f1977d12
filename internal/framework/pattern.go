package framework

import (
	"slices"
	"strings"
)

// row is one line of a table.
type row[T any] struct {
	// paths is a pattern of paths.
	paths string
	// when is a pattern of what the question asks besides: the first argument, a
	// keyword, a method. Empty, it asks for nothing.
	when string
	is   T
}

// aRoute as a row's when asks for a first argument that is a route: a text that
// begins with "/" or "*", or a regular expression.
const aRoute = "<route>"

// rule is one pattern of a row.
type rule[T any] struct {
	pattern string
	when    []string
	weight  int
	is      T
}

// table holds rules by the last segment of their patterns, the most specific
// ones first; those that end in no fixed segment are under "*".
type table[T any] map[string][]rule[T]

// newTable builds a table of rows.
func newTable[T any](groups ...[]row[T]) table[T] {
	t := table[T]{}
	for _, r := range slices.Concat(groups...) {
		var when []string
		if r.when != "" {
			when = expand(r.when)
		}
		for _, pattern := range expand(r.paths) {
			key := last(pattern)
			if strings.Contains(key, "*") {
				key = "*"
			}
			t[key] = append(t[key], rule[T]{pattern, when, fixed(pattern), r.is})
		}
	}
	for _, rules := range t {
		slices.SortStableFunc(rules, func(a, b rule[T]) int { return b.weight - a.weight })
	}
	return t
}

// find is what the table says of a path.
func (t table[T]) find(path, when string) (is T, ok bool) {
	best, certain := -1, -1
	for _, key := range [...]string{last(path), "*"} {
		for _, r := range t[key] {
			if r.weight < best {
				break
			}
			// Among rows of one pattern the one that says more of when wins.
			if c := r.fits(when); (r.weight > best || c > certain) && c >= 0 && glob(r.pattern, path) {
				best, certain, is, ok = r.weight, c, r.is, true
			}
		}
	}
	return is, ok
}

// fits tells how certainly a rule is about what is asked besides the path, below
// zero for not at all.
func (r *rule[T]) fits(when string) int {
	if len(r.when) == 0 {
		return 0
	}
	certain := -1
	for _, pattern := range r.when {
		switch {
		case pattern == aRoute:
			if when != "" && (when[0] == '/' || when[0] == '*') {
				certain = max(certain, 1)
			}
		case glob(pattern, when):
			certain = max(certain, fixed(pattern))
		}
	}
	return certain
}

// last is the segment behind the last dot.
func last(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// fixed counts the characters of a pattern that stand for themselves.
func fixed(pattern string) int { return len(pattern) - strings.Count(pattern, "*") }

// expand gives the patterns that one with braces stands for.
func expand(pattern string) []string {
	open := strings.IndexByte(pattern, '{')
	if open < 0 {
		return []string{pattern}
	}
	var choices []string
	depth, from, end := 0, open+1, len(pattern)
scan:
	for i := open; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '{':
			depth++
		case c == ',' && depth == 1:
			choices, from = append(choices, pattern[from:i]), i+1
		case c == '}':
			if depth--; depth == 0 {
				choices, end = append(choices, pattern[from:i]), i+1
				break scan
			}
		}
	}
	var out []string
	for _, choice := range choices {
		out = append(out, expand(pattern[:open]+choice+pattern[end:])...)
	}
	return out
}

// glob reports whether a pattern without braces matches a text.
func glob(pattern, s string) bool {
	star, mark, p, i := -1, 0, 0, 0
	for i < len(s) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, mark, p = p, i, p+1
		case p < len(pattern) && pattern[p] == s[i]:
			p, i = p+1, i+1
		case star >= 0:
			mark++
			p, i = star+1, mark
		default:
			return false
		}
	}
	return strings.Trim(pattern[p:], "*") == ""
}
