package sdktest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// thing is something of an SDK that a program can hold, as its types say.
type thing interface {
	// member is what stands under a name, nil where there is nothing.
	member(name string) thing
	// names are those of all members that are open to programs.
	names() []string
	// calls are the ways to call it, none where it cannot be called.
	calls() []signature
	// id tells one class from another, "" where it is none.
	id() string
}

// signature is one way to call a function.
type signature struct {
	params []parameter
	// opaque says that the parameters have no names there.
	opaque bool
	result thing
}

// parameter is one of a function. What it takes by name is a member of holds,
// where that is known.
type parameter struct {
	name    string
	keyword bool
	holds   thing
}

// at follows the path of a call: names with "()" behind them where they are called.
func at(from thing, path string) thing {
	for step := range strings.SplitSeq(path, ".") {
		name, times := step, strings.Count(step, "()")
		name = strings.ReplaceAll(name, "()", "")
		if from = from.member(name); from == nil {
			return nil
		}
		for range times {
			calls := from.calls()
			if len(calls) == 0 || calls[len(calls)-1].result == nil {
				return nil
			}
			from = calls[len(calls)-1].result
		}
	}
	return from
}

// fits holds a call of the catalogue against the ways there are to call it.
func fits(c *composio.Call, calls []signature) error {
	if len(calls) == 0 {
		return fmt.Errorf("there is nothing to call")
	}
	for _, alternatives := range [][]string{c.User, c.Session, {c.Toolkits}, {c.Tools}} {
		alternatives = slices.DeleteFunc(slices.Clone(alternatives), func(s string) bool { return s == "" })
		if len(alternatives) > 0 && !slices.ContainsFunc(alternatives, func(path string) bool { return takes(c, calls, path) }) {
			return fmt.Errorf("no parameter is %s", strings.Join(alternatives, " or "))
		}
	}
	return nil
}

// takes reports whether one of the ways to call takes an argument where the
// catalogue says.
func takes(c *composio.Call, calls []signature, path string) bool {
	name, rest, below := strings.Cut(path, ".")
	position := slices.Index(c.Params, name)
	return slices.ContainsFunc(calls, func(s signature) bool {
		if s.opaque {
			return true
		}
		index := slices.IndexFunc(s.params, func(p parameter) bool { return p.name == name })
		if position >= 0 && below && position < len(s.params) && !s.params[position].keyword {
			index = position // what holds the keys can have any name
		}
		if index < 0 || position >= 0 && index != position && !s.params[index].keyword {
			return false
		}
		if holds := s.params[index].holds; below && holds != nil {
			return at(holds, rest) != nil
		}
		return true
	})
}

// users are the parameters of a call, and the keys right below them, that are
// named as a user id.
func users(calls []signature) []string {
	var found []string
	for _, s := range calls {
		for _, p := range s.params {
			if namesUser(p.name) {
				found = append(found, p.name)
			}
			if p.holds == nil {
				continue
			}
			for _, key := range p.holds.names() {
				if namesUser(key) {
					found = append(found, p.name+"."+key)
				}
			}
		}
	}
	return found
}

func namesUser(name string) bool {
	switch strings.ToLower(strings.ReplaceAll(name, "_", "")) {
	case "userid", "userids", "entityid", "entityids":
		return true
	}
	return false
}
