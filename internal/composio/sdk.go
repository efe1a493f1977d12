package composio

import (
	"slices"
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

// Call is one call of an SDK that ties work to a user.
type Call struct {
	// Path leads to what is called, from the package on: "Composio().create".
	Path string
	Kind rules.Kind
	// Params name the arguments that are given by position, in order.
	Params []string
	// Merged is a parameter whose keys count as arguments of their own: a request
	// body that can be given whole.
	Merged string
	// User lists where the user id can stand, the first one found counts: the
	// name of a parameter or keyword, with ".key" for what lies below it. A list
	// of ids can stand there as well as one.
	User []string
	// Instead lists what says who is meant where no user id is given: a connected
	// account, a session.
	Instead []string
	// Session lists, in the same way, where the id of a stored session stands.
	Session []string
	// Toolkits, Tools and Saved say the same of what limits a session.
	Toolkits, Tools, Saved string
	// EmptyIsOpen says that an empty list of toolkits means all of them.
	EmptyIsOpen bool
	// Optional says that the SDK takes the call without a user id, Fallback what
	// it puts in then.
	Optional bool
	Fallback string
	// Inherits says that a call without a user id takes that of the object it is
	// made on.
	Inherits bool
	// Lists says that a call without a user id gives what belongs to every user.
	Lists bool
	// Texts is how many arguments are known to be texts where the call means a user:
	// a later version took over the name for something else.
	Texts int
	// Since and Until are the first and the last version that the call was seen
	// in, "" where the oldest or the newest one that was checked has it.
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

// at is the call at a path, in the versions that have it there.
func (c Call) at(path, since, until string) Call {
	c.Path, c.Since, c.Until = path, since, until
	return c
}

// below are the calls of these names, all alike, below a path.
func (c Call) below(path, since, until string, names ...string) []Call {
	calls := make([]Call, len(names))
	for i, name := range names {
		calls[i] = c.at(path+"."+name, since, until)
	}
	return calls
}

// SDK is a package that a program imports to talk to Composio.
type SDK struct {
	// Name is the package as it is published.
	Name     string
	Language Language
	// Imports are the names that programs import, "x/*" or "x.*" for all below x.
	// SDKs with the same first name are one for programs: what the earlier one
	// says of a path goes first.
	Imports []string
	// Checked are the versions that the calls were compared with, the oldest first.
	Checked []string
	Calls   []Call
	// Same maps paths to those that mean the same; "import#path" leads to
	// another SDK.
	Same map[string]string
	// Views are members that give the object itself, so that its calls answer in
	// another form.
	Views []string
	// Client is the path of the client, "Composio()": what a parameter is that is
	// typed or named as one.
	Client string
}

// root is the handle that all others of the SDK begin with.
func (s *SDK) root() Handle { return Handle(s.Imports[0] + "#") }

// SDKs are all that the catalogue holds, of a language the one first that most
// programs use.
func SDKs() []*SDK { return slices.Clone(sdks) }

var sdks = []*SDK{
	&core, &coreProviders, &apiClient, &legacyCore,
	&python, &pythonProviders, &pythonClient, &pythonLegacy, &pythonLegacyClient,
}
