package source

import (
	"slices"
	"strings"
)

// Go is what the walk saw of Go, whose front end finds its files by other rules:
// so the directories need not be read twice.
type Go struct {
	// Code are the directories with Go files, Modules those with a go.mod.
	Code, Modules []string
	// Passed were not looked into, and Unread could not be: what of Go lies in
	// Passed is not known.
	Passed, Unread []string
}

// goModule is the file that marks a module of Go.
const goModule = "go.mod"

// goFile reports whether the go command looks at files of this name.
func goFile(name string) bool {
	return strings.HasSuffix(name, ".go") && name[0] != '.' && name[0] != '_'
}

// note notes what a file of a directory says of Go.
func (g *Go) note(dir, name string) {
	switch {
	case name == goModule:
		g.Modules = append(g.Modules, dir)
	case goFile(name) && (len(g.Code) == 0 || g.Code[len(g.Code)-1] != dir):
		g.Code = append(g.Code, dir)
	}
}

// add takes over what another worker saw.
func (g *Go) add(other Go) {
	g.Code = append(g.Code, other.Code...)
	g.Modules = append(g.Modules, other.Modules...)
	g.Passed = append(g.Passed, other.Passed...)
	g.Unread = append(g.Unread, other.Unread...)
}

// sort puts the directories in order, each once.
func (g *Go) sort() {
	for _, dirs := range []*[]string{&g.Code, &g.Modules, &g.Passed, &g.Unread} {
		slices.Sort(*dirs)
		*dirs = slices.Compact(*dirs)
	}
}
