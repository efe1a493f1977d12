package gocode

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

func TestParsePlace(t *testing.T) {
	tests := []struct {
		text string
		want rules.Place
		rest string
	}{
		{"a.go:3:8: not there", rules.Place{File: "/d/a.go", Line: 3, Column: 8}, "not there"},
		{"go.mod:3: unknown directive: x", rules.Place{File: "/d/go.mod", Line: 3}, "unknown directive: x"},
		{"/x/a.go:3:8: a: 7:7: b", rules.Place{File: "/x/a.go", Line: 3, Column: 8}, "a: 7:7: b"},
		{"a.go:3:8: ", rules.Place{File: "/d/a.go", Line: 3, Column: 8}, ""},
		{"no place: here", rules.Place{}, "no place: here"},
		{"", rules.Place{}, ""},
	}
	for _, test := range tests {
		got, rest := parsePlace("/d", test.text)
		got.File = filepath.ToSlash(got.File)
		if got != test.want || rest != test.rest {
			t.Errorf("%q: %+v, %q", test.text, got, rest)
		}
	}
}

func TestProblemsAreSaidOnce(t *testing.T) {
	var ps problems
	ps.add(rules.Place{File: "a.go", Line: 1, Column: 2}, "from the go command\n")
	ps.add(rules.Place{File: "a.go", Line: 1, Column: 5}, "from the type checker")
	ps.add(rules.Place{File: "a.go", Line: 2}, "another line")
	ps.addFile("a.go", "unreadable")
	ps.addFile("a.go", "unreadable")
	ps.addFile("b.go", "unreadable")
	if len(ps.list) != 4 || ps.list[0].Message != "from the go command" {
		t.Errorf("problems %v", ps.list)
	}
}

func TestAddCommand(t *testing.T) {
	var ps problems
	ps.addCommand("/d", errors.New("go: errors parsing go.mod:\ngo.mod:3: unknown directive: x\ngo.mod:4: unknown directive: y"))
	ps.addCommand("/d", errors.New("go: module lookup disabled by GOPROXY=off"))
	if len(ps.list) != 3 || ps.list[0].Place.Line != 3 || ps.list[1].Place.Line != 4 || ps.list[2].Message != "module lookup disabled by GOPROXY=off" {
		t.Errorf("problems %v", ps.list)
	}
}

func TestCodePoint(t *testing.T) {
	root := tree(t, "a.go: package a\n\nvar é, b = 1, c\n")
	place := rules.Place{File: filepath.Join(root, "a.go"), Line: 3, Column: 16}
	if got := codePoint(place); got != 15 {
		t.Errorf("column %d, want 15", got)
	}
	place.Line = 30
	if got := codePoint(place); got != 16 {
		t.Errorf("column of a line that is not there: %d", got)
	}
}
