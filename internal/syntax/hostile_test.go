package syntax

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// depth is how deep a tree is, counted without recursion.
func depth(tree *Tree) int {
	var ends []uint32
	deepest := 0
	for i, n := range tree.nodes {
		for len(ends) > 0 && ends[len(ends)-1] <= uint32(i) {
			ends = ends[:len(ends)-1]
		}
		ends = append(ends, uint32(i)+n.size)
		deepest = max(deepest, len(ends))
	}
	return deepest
}

func TestHostileInputEnds(t *testing.T) {
	const many, deep = 100_000, maxDepth + 500
	times := strings.Repeat
	inputs := []struct {
		language Language
		name     string
		source   string
		want     error // nil: a tree, or any error
	}{
		{TypeScript, "brackets", times("[", many) + times("]", many), ErrTooDeep},
		{Python, "parentheses", "x = " + times("(", many) + times(")", many), ErrTooDeep},
		{TypeScript, "braces left open", times("{", many), ErrTooDeep},
		{TypeScript, "angles", times("a<", many) + "a", ErrTooDeep},
		{TSX, "angles alone", times("<", 1000), ErrTooDeep},
		{JavaScript, "a line of 10 MB", "x = '" + times("a", 10<<20) + "'", ErrTooLarge},
		{Python, "a line of 1 MB", "x = '" + times("a", maxSource-6) + "'", nil},
		{TypeScript, "NUL", times("\x00", many), nil},
		{Python, "NUL", times("\x00", many), nil},
		{TypeScript, "not UTF-8", times("\xff\x80", many), nil},
		{Python, "half a UTF-16", "\xff\xfe" + times("a", 1001), nil},
		{TypeScript, "plus", "1" + times("+1", deep), nil},
		{Python, "plus", "1" + times("+1", deep), nil},
		{TypeScript, "not", times("!", deep) + "x", nil},
		{TypeScript, "members", "a" + times(".b", deep), nil},
		{TypeScript, "else if", "if(a){}" + times("else if(a){}", deep), nil},
		{Python, "elif", "if a:\n b\n" + times("elif a:\n b\n", deep), nil},
		{TSX, "elements", times("<a>", 20_000) + times("</a>", 20_000), nil},
		{Python, "blank", times(" \t\n", many), nil},
		{TypeScript, "one bracket too few", times("f(", 100) + times(")", 99), nil},
	}
	for _, in := range inputs {
		start := time.Now()
		tree, err := Parse(context.Background(), in.language, []byte(in.source))
		took := time.Since(start)
		if took > parseTime+grace+5*time.Second {
			t.Errorf("%s, %s: %v", in.language, in.name, took)
		}
		if in.want != nil && !errors.Is(err, in.want) {
			t.Errorf("%s, %s: %v, want %v", in.language, in.name, err, in.want)
		}
		if err == nil && depth(tree) > maxDepth+10 {
			t.Errorf("%s, %s: a tree %d deep", in.language, in.name, depth(tree))
		}
	}
}

func TestTruncatedSource(t *testing.T) {
	for language, source := range map[Language]string{
		TSX:    "import a from 'x';\nconst b = async <T,>(c: T) => { await d<T>(`e${c}`); return <f g={h}>i</f> };\n@j class K { l = 1 }",
		Python: "from a import b\n@c\nasync def d(e: F = 'g', *, h) -> I:\n  with j as k: return f'{l!r}' if m else [n for n in o]\n",
	} {
		for end := range len(source) {
			if _, err := Parse(context.Background(), language, []byte(source[:end])); err != nil {
				t.Errorf("%q: %v", source[:end], err)
			}
		}
	}
}
