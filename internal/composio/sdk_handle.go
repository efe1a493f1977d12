package composio

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Handle names something of an SDK that a program can hold: a package, a class,
// a client, one of its namespaces, a method. It is written as in a program that
// gets there, such as "@composio/core#Composio().sessions.create". The empty
// Handle is nothing of an SDK.
type Handle string

// Package gives the handle of a package that a program imports, "" for one that
// is no SDK of Composio's.
func Package(language Language, name string) Handle {
	if h, ok := known().packages[imported{language, name}]; ok {
		return h
	}
	for i := len(name) - 1; i > 0; i-- {
		if name[i] != '.' && name[i] != '/' {
			continue
		}
		if h, ok := known().packages[imported{language, name[:i+1] + "*"}]; ok {
			return h
		}
	}
	return ""
}

// Client is the handle of a client of the SDK that most programs in a language use.
func Client(language Language) Handle {
	for _, sdk := range sdks {
		if sdk.Language == language {
			return sdk.root() + Handle(sdk.Client)
		}
	}
	return ""
}

// Class is where the class of such a client is imported from, and what it is called.
func Class(language Language) (from, name string) {
	for _, sdk := range sdks {
		if sdk.Language == language {
			return sdk.Imports[0], strings.TrimSuffix(sdk.Client, "()")
		}
	}
	return "", ""
}

// Member is what stands under a name in what h names, "" for what the catalogue
// has nothing to say of.
func (h Handle) Member(name string) Handle {
	if n := known().nodes[h]; n != nil {
		return n.members[name]
	}
	return ""
}

// Result is what calling h gives, "" for what the catalogue has nothing to say of.
func (h Handle) Result() Handle {
	if n := known().nodes[h]; n != nil {
		return n.result
	}
	return ""
}

// Call is what calling h does, nil where that ties nobody.
func (h Handle) Call() *Call {
	if n := known().nodes[h]; n != nil {
		return n.call
	}
	return nil
}

// known gives the catalogue, ready for looking up. It is made at first use.
var known = sync.OnceValue(func() *catalogue { return index(sdks) })

type imported struct {
	language Language
	name     string
}

// catalogue holds what a handle leads to.
type catalogue struct {
	packages map[imported]Handle
	nodes    map[Handle]*node
	tying    map[string]bool // see Ties
}

type node struct {
	call    *Call
	members map[string]Handle
	result  Handle
}

func index(sdks []*SDK) *catalogue {
	c := &catalogue{map[imported]Handle{}, map[Handle]*node{}, map[string]bool{}}
	for _, sdk := range sdks {
		for _, name := range sdk.Imports {
			c.packages[imported{sdk.Language, name}] = sdk.root()
		}
		for i := range sdk.Calls {
			c.call(sdk.root()+Handle(sdk.Calls[i].Path), &sdk.Calls[i])
			c.tying[members(sdk.Calls[i].Path)] = true
		}
		for path, same := range sdk.Same {
			if !strings.Contains(same, "#") {
				same = string(sdk.root()) + same
			}
			c.link(sdk.root()+Handle(path), Handle(same))
		}
	}
	for _, sdk := range sdks {
		for _, view := range sdk.Views {
			c.view(string(sdk.root()), view)
		}
	}
	return c
}

// call puts a call into its place. Where an older SDK has one of that path, the
// user id can stand where either takes it.
func (c *catalogue) call(h Handle, call *Call) {
	n := c.reach(h)
	if n.call != nil {
		both := *n.call
		both.User = slices.Concat(both.User, call.User)
		call = &both
	}
	n.call = call
}

// reach gives the node of a handle, which all nodes before it lead to.
func (c *catalogue) reach(h Handle) *node {
	n := c.nodes[h]
	if n == nil {
		n = &node{members: map[string]Handle{}}
		c.nodes[h] = n
		if !strings.HasSuffix(string(h), "#") {
			c.link(h, h)
		}
	}
	return n
}

// link lets the last step to h lead to another handle.
func (c *catalogue) link(h, to Handle) {
	before, step := h.split()
	if n := c.reach(before); step == "()" {
		n.result = to
	} else {
		n.members[step] = to
	}
}

// view gives every object of an SDK a member that is the object itself.
func (c *catalogue) view(root, name string) {
	for h, n := range c.nodes {
		if strings.HasPrefix(string(h), root) && strings.Contains(string(h), "()") {
			n.members[name] = h
		}
	}
}

// split parts a handle from its last step: a member's name, or "()".
func (h Handle) split() (Handle, string) {
	if before, ok := strings.CutSuffix(string(h), "()"); ok {
		return Handle(before), "()"
	}
	at := strings.LastIndexAny(string(h), ".#")
	if h[at] == '#' {
		return h[:at+1], string(h[at+1:])
	}
	return h[:at], string(h[at+1:])
}

// Creates reports whether a method of some client that makes sessions has the name.
func Creates(method string) bool {
	switch method {
	case "create", "createSession", "create_session":
		return true
	}
	return false
}

// Ties reports whether a chain of members, such as "deps.client.tools.execute", ends
// like one that leads from some client to a call that ties work to a user: with two
// of its names, or with one of several words. Others have a "get" as well.
func Ties(chain string) bool {
	end := members(chain)
	return known().tying[end] || known().tying[end[strings.LastIndexByte(end, '.')+1:]]
}

// members are the last names of a chain that can tell it from another.
func members(chain string) string {
	i := strings.LastIndexByte(chain, '.')
	j := strings.LastIndexByte(chain[:max(i, 0)], '.')
	owner, name := chain[j+1:max(i, 0)], chain[i+1:]
	if strings.ContainsFunc(name, func(c rune) bool { return c == '_' || unicode.IsUpper(c) }) && strings.HasSuffix(owner, "()") {
		return name
	}
	return owner + "." + name
}
