package gclplugin

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/golangci/plugin-module-register/register"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/rules"
)

// settings are what .golangci.yml can say. Keys are lower case, as golangci-lint
// passes them on so.
type settings struct {
	// Enable are the rules to check, none all; Disable are rules to leave out.
	Enable  []string `json:"enable"`
	Disable []string `json:"disable"`

	SharedIDs  []string  `json:"shared-ids"`
	AllowedIDs []string  `json:"allowed-ids"`
	Strict     bool      `json:"strict"`
	SingleUser bool      `json:"single-user"`
	Creators   []creator `json:"creators"`
}

type creator struct {
	Func string `json:"func"`
	// User has no default: the first parameter is most often a context.
	User *int `json:"user"`
}

// keys are those of settings and creator, for people who mistype one.
const keys = "enable, disable, shared-ids, allowed-ids, strict, single-user, and creators with func and user"

// function is how types.Func.FullName writes a function or a method.
var function = regexp.MustCompile(`^(\(\*?[^()*]+\.[^()*]+\)|[^\s()*]+)\.[^\s()*./]+$`)

// decode reads what stands in .golangci.yml, and refuses what it does not know: a
// mistyped key would leave a program unchecked.
func decode(conf any) (settings, error) {
	s, err := register.DecodeSettings[settings](conf)
	if err != nil {
		return s, fmt.Errorf("%w; the keys are %s; texts that look like numbers need quotes", err, keys)
	}
	return s, s.check()
}

func (s settings) check() error {
	var known []string
	left := false
	for _, rule := range rules.All() {
		known = append(known, rule.Name)
		left = left || s.on(rule.Name)
	}
	for _, rule := range slices.Concat(s.Enable, s.Disable) {
		if !slices.Contains(known, rule) {
			return fmt.Errorf("there is no rule %q; the rules are %s", rule, strings.Join(known, ", "))
		}
	}
	if !left {
		return errors.New("disable leaves no rule to check: take the linter out of linters.enable instead")
	}
	for i, c := range s.Creators {
		if err := c.check(); err != nil {
			return fmt.Errorf("creators[%d]: %w", i, err)
		}
	}
	return nil
}

func (c creator) check() error {
	switch {
	case !function.MatchString(c.Func):
		return fmt.Errorf(`func is %q: write "import/path.Name" or "(*import/path.Type).Name"`, c.Func)
	case c.User == nil || *c.User < 0:
		return fmt.Errorf("%s: set user to the index of the parameter that holds the user id, counted from 0 without the receiver", c.Func)
	}
	return nil
}

// on reports whether a rule is to be checked.
func (s settings) on(rule string) bool {
	return (len(s.Enable) == 0 || slices.Contains(s.Enable, rule)) && !slices.Contains(s.Disable, rule)
}

func (s settings) options() analyzer.Options {
	opts := analyzer.Options{Options: rules.Options{
		SharedIDs:  s.SharedIDs,
		AllowedIDs: s.AllowedIDs,
		Strict:     s.Strict,
		SingleUser: s.SingleUser,
	}}
	for _, c := range s.Creators {
		opts.Creators = append(opts.Creators, analyzer.Creator{Func: c.Func, User: *c.User})
	}
	return opts
}
