package syntax

import (
	"context"
	"strings"
	"testing"
)

// FuzzParse holds every tree to the rules that readers rely on.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		benchTypeScript, benchPython, "a(<b>c</b>, await d<E, F>(g), h < i > (j), `k${l}`, m as N.O, [, p])",
		"using a = ; export @b c; class { @d } (,) x?.[", "f'{a' \"\"\" match b:\n case (c, *d): pass\nwith (e, f): lambda *, g=1, /: h",
	} {
		for language := range languageCount {
			f.Add(byte(language), seed)
		}
	}
	f.Fuzz(func(t *testing.T, language byte, source string) {
		tree, err := Parse(context.Background(), Language(language)%languageCount, []byte(source))
		if err != nil {
			if strings.Contains(err.Error(), "failed") {
				t.Fatal(err)
			}
			return
		}
		checkTree(t, tree)
	})
}

func checkTree(t *testing.T, tree *Tree) {
	t.Helper()
	if root := tree.nodes[0]; root.kind != Module || int(root.size) != len(tree.nodes) {
		t.Fatalf("the root is a %v of %d nodes in %d", root.kind, root.size, len(tree.nodes))
	}
	var ends []int
	for i, n := range tree.nodes {
		for len(ends) > 0 && ends[len(ends)-1] == i {
			ends = ends[:len(ends)-1]
		}
		end := i + int(n.size)
		if n.size == 0 || end > len(tree.nodes) || len(ends) > 0 && end > ends[len(ends)-1] {
			t.Fatalf("node %d, a %v, has size %d of %d", i, n.kind, n.size, len(tree.nodes))
		}
		if n.start > n.end || int(n.end) > len(tree.Source) {
			t.Fatalf("node %d, a %v, stands at %d to %d of %d", i, n.kind, n.start, n.end, len(tree.Source))
		}
		if n.kind == None || n.kind >= comment || n.field >= fieldCount || n.op >= opCount {
			t.Fatalf("node %d is a %v in %v with %v", i, n.kind, n.field, n.op)
		}
		ends = append(ends, end)
	}
}
