package composio

import (
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// Language is the language of an SDK.
type Language uint8

// The languages that Composio gives an SDK for.
const (
	ECMA   Language = iota // TypeScript and JavaScript
	Python                 // from Python 3.8 on
)

// Handle names something of an SDK that a program can hold: a package, a class,
// a client, one of its namespaces, a method. It is written as in a program that
// gets there, such as "@composio/core#Composio().sessions.create". The empty
// Handle is nothing of an SDK.
type Handle string

// Call is one call of an SDK that ties work to a user.
type Call struct {
	// Path leads to what is called, from the package on: "Composio().create".
	Path string
	Kind rules.Kind
	// Params name the arguments that are given by position, in order.
	Params []string
	// User lists where the user id can stand, the first one found counts: the
	// name of a parameter or keyword, with ".key" for what lies below it.
	User []string
	// Toolkits, Tools and Saved say the same of what limits a session.
	Toolkits, Tools, Saved string
	// EmptyIsOpen says that an empty list of toolkits means all of them.
	EmptyIsOpen bool
	// Optional says that the SDK takes the call without a user id, Fallback what
	// it puts in then.
	Optional bool
	Fallback string
	// Since and Until are the first and the last version that has the call, ""
	// where the oldest or the newest supported one does.
	Since, Until string
}

// Name is what the documentation calls it, such as "sessions.create".
func (c *Call) Name() string {
	_, name, ok := strings.Cut(c.Path, "().")
	if !ok {
		name = c.Path
	}
	return strings.ReplaceAll(name, "()", "")
}

// SDK is a package that a program imports to talk to Composio.
type SDK struct {
	// Name is the package as it is published; Imports are the names that programs
	// import, "x/*" for all below x.
	Name     string
	Language Language
	Imports  []string
	Calls    []Call
	// Makes lists the paths that give an object: calling a class, a getter. What
	// they give is named by the path itself, with "()" behind it.
	Makes []string
	// Same maps paths to those that mean the same; "package#path" leads to
	// another SDK.
	Same map[string]string
	// Client is the path of the client, "Composio()": what a parameter is that is
	// typed or named as one.
	Client string
}

// Package gives the handle of a package that a program imports, "" for one that
// is no SDK of Composio's.
func Package(language Language, name string) Handle {
	for _, sdk := range sdks {
		if sdk.Language != language {
			continue
		}
		for _, known := range sdk.Imports {
			if base, all := strings.CutSuffix(known, "/*"); name == known || all && strings.HasPrefix(name, base+"/") {
				return Handle(sdk.Name + "#")
			}
		}
	}
	return ""
}

// Client is the handle of a client of the SDK that most programs in a language use.
func Client(language Language) Handle {
	for _, sdk := range sdks {
		if sdk.Language == language {
			return Handle(sdk.Name + "#" + sdk.Client)
		}
	}
	return ""
}

// sdk splits a handle.
func (h Handle) sdk() (*SDK, string) {
	name, path, _ := strings.Cut(string(h), "#")
	for _, sdk := range sdks {
		if sdk.Name == name {
			return sdk, path
		}
	}
	return nil, ""
}

// Member is what stands under a name in what h names, "" for what the catalogue
// has nothing to say of.
func (h Handle) Member(name string) Handle {
	sdk, path := h.sdk()
	switch {
	case sdk == nil:
		return ""
	case path != "":
		path += "."
	}
	return sdk.handle(path + name)
}

// Result is what calling h gives, "" for what the catalogue has nothing to say of.
func (h Handle) Result() Handle {
	sdk, path := h.sdk()
	if sdk == nil || path == "" {
		return ""
	}
	return sdk.handle(path + "()")
}

// Call is what calling h does, nil where that ties nobody.
func (h Handle) Call() *Call {
	sdk, path := h.sdk()
	if sdk == nil {
		return nil
	}
	for i := range sdk.Calls {
		if sdk.Calls[i].Path == path {
			return &sdk.Calls[i]
		}
	}
	return nil
}

// handle names a path, if it leads anywhere.
func (s *SDK) handle(path string) Handle {
	if same, ok := s.Same[path]; ok {
		if strings.Contains(same, "#") {
			return Handle(same)
		}
		path = same
	}
	if s.leads(path) {
		return Handle(s.Name + "#" + path)
	}
	return ""
}

// leads reports whether a path is, or is on the way to, anything of the catalogue.
func (s *SDK) leads(path string) bool {
	on := func(known string) bool {
		rest, ok := strings.CutPrefix(known, path)
		return ok && (rest == "" || rest[0] == '.' || rest[0] == '(')
	}
	for i := range s.Calls {
		if on(s.Calls[i].Path) {
			return true
		}
	}
	for _, made := range s.Makes {
		if on(made) || made+"()" == path {
			return true
		}
	}
	for known := range s.Same {
		if on(known) {
			return true
		}
	}
	return false
}
