package syntax

import "testing"

func TestReading(t *testing.T) {
	tree := parse(t, TypeScript, "// one\nf(a, { b: 1 }, ...c) /* two */")
	call := tree.Root().Child(FieldNone)
	if !call.Is(New, Call) || call.Is(New) {
		t.Fatalf("got %s", call)
	}
	if got := call.Child(FieldFunction).Text(); got != "f" {
		t.Errorf("function %q", got)
	}
	var arguments []string
	for a := range call.ChildrenIn(FieldArgument) {
		arguments = append(arguments, a.String())
	}
	if len(arguments) != 3 || arguments[2] != "argument=(Spread value=c)" {
		t.Errorf("arguments %q", arguments)
	}
	inside := 0
	for n := range call.Descendants() {
		inside++
		if n.Index() <= call.Index() {
			t.Errorf("%s does not stand behind the call", n)
		}
	}
	if inside != tree.Len()-2 {
		t.Errorf("%d nodes in the call, %d in the tree", inside, tree.Len())
	}
	if len(tree.Comments) != 2 || tree.Text(tree.Comments[1]) != "/* two */" {
		t.Errorf("comments %v", tree.Comments)
	}
}

func TestWalkLeavesOut(t *testing.T) {
	tree := parse(t, Python, "def f():\n  a\nb")
	seen := ""
	tree.Root().Walk(func(n Node) bool {
		if n.Kind() == Identifier {
			seen += n.Text()
		}
		return n.Kind() != Function
	})
	if seen != "b" {
		t.Errorf("saw %q", seen)
	}
}

func TestNothing(t *testing.T) {
	var n Node
	if n.Exists() || n.Kind() != None || n.Child(FieldName).Child(FieldValue).Exists() || n.Text() != "" {
		t.Error("the zero Node is something")
	}
	for range n.Children() {
		t.Error("the zero Node has children")
	}
	if _, ok := n.StringValue(); ok {
		t.Error("the zero Node has a value")
	}
}

func TestDamageIsLocal(t *testing.T) {
	for language, source := range map[Language]string{
		TypeScript: "import { a } from 'x';\nconst b = a(1);\nfunction c( { return }\nconst d = a(2);\n",
		Python:     "from x import a\nb = a(1)\ndef c(:\n  pass\nd = a(2)\n",
	} {
		tree := parse(t, language, source)
		calls, damaged := 0, false
		for n := range tree.Root().Descendants() {
			if n.Kind() == Call && !n.Has(FlagDamaged) {
				calls++
			}
		}
		first := tree.Root().Child(FieldNone)
		damaged = tree.Root().Has(FlagDamaged)
		if calls != 2 || !damaged || first.Kind() != Import || first.Has(FlagDamaged) {
			t.Errorf("%s: %s", language, outline(tree))
		}
	}
}
