package syntax

import (
	"context"
	"strings"
	"testing"
)

// A golden is a piece of source and the tree it has, in both backends.
type golden struct{ source, want string }

func checkGoldens(t *testing.T, language Language, goldens []golden) {
	t.Helper()
	for _, g := range goldens {
		if got := outline(parse(t, language, g.source)); got != g.want {
			t.Errorf("%s\n got %s\nwant %s", g.source, got, g.want)
		}
	}
}

func parse(t *testing.T, language Language, source string) *Tree {
	t.Helper()
	tree, err := Parse(context.Background(), language, []byte(source))
	if err != nil {
		t.Fatalf("%.80q: %v", source, err)
	}
	return tree
}

// outline writes the statements of a tree.
func outline(tree *Tree) string {
	var statements []string
	for n := range tree.Root().Children() {
		statements = append(statements, n.String())
	}
	return strings.Join(statements, " ")
}
