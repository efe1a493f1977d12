package rules

// Kind tells how a binding ties work to a user.
type Kind int

const (
	// Session creates a tool router session for a user.
	Session Kind = iota
	// Resume picks up a stored session by its id.
	Resume
	// Call is any other call that names a user: tools.execute,
	// connected_accounts.link, an MCP address, ...
	Call
)

// String gives the name that the JSON output uses.
func (k Kind) String() string {
	return [...]string{"session", "resume", "call"}[k]
}

// Place is a range of source text. Line and Column count from 1, columns in
// code points; EndLine and EndColumn stand just behind the last one.
type Place struct {
	File               string
	Line, Column       int
	EndLine, EndColumn int
}

// IsZero reports whether p says nothing.
func (p Place) IsZero() bool { return p == Place{} }

// Step is one stop on the way of a value to a binding.
type Step struct {
	Place Place
	Note  string
}

// Binding is a place where code ties work to a user, as seen from one call: the
// call itself, or a call of a wrapper around it. What the call leaves to its own
// callers has its zero answer here (no members, ScopeUnknown, FateUnknown), and
// is answered once more, in a Binding of its own, where the caller decides it.
type Binding struct {
	Kind Kind
	// Call names the tie as Composio's documentation does, such as
	// "POST /tool_router/session".
	Call string
	// Place is where the tie is made, however deep in wrappers.
	Place Place
	// At is the call that this binding is seen from. It is Place where nothing
	// is wrapped.
	At Place

	User     User
	Toolkits Toolkits
	Fate     Fate
	// FateTrace says what became of the session.
	FateTrace []Step

	Setting Setting
	// Test and Docs stand on top of the setting: code of a test, and of examples,
	// documentation or a Markdown fence.
	Test, Docs bool
}

// User answers where the user id comes from.
type User struct {
	// Place is the argument, field or key that supplies the id.
	Place Place
	// Members are all the values that the id can have, on every path. None
	// means that nothing is known or that callers decide.
	Members []Member
}

// Origin is the kind of place that a user id comes from.
type Origin int

const (
	// Unknown is any value that could not be followed. It is never reported alone.
	Unknown Origin = iota
	// Missing is an absent, empty or blank value that some expression supplies.
	Missing
	// Const is a text fixed in the program; Member.Text holds it.
	Const
	// Env is an environment variable, a setting or a flag; Member.Text names it.
	Env
	// Client is a value that the client of a request chose: body, query, path
	// parameter, header, unsigned cookie.
	Client
	// Auth is the signed-in principal.
	Auth
	// Mutable is a property that can change hands: email, phone, first name.
	Mutable
	// Random is a fresh value for each call.
	Random
	// Param is whatever the callers of the enclosing function pass.
	Param
)

// Member is one value of an origin, with the way it took.
type Member struct {
	Origin Origin
	// Text is the text of a Const, the name of an Env, the kind of a Mutable.
	Text string
	// Word is what the program says for a Missing: None, null, undefined. It is
	// empty for an empty text, and where the program says nothing.
	Word string
	// Trace leads from where the value arises to the binding.
	Trace []Step
}

// varying reports whether the member differs between users or is not known.
func (m Member) varying() bool { return m.Origin != Missing && m.Origin != Const }

// Toolkits answers which toolkits the session can reach.
type Toolkits struct {
	Scope Scope
	Trace []Step
}

// Scope is how far a session can reach.
type Scope int

const (
	// ScopeUnknown is a spread, a parameter, or a call that creates no session.
	ScopeUnknown Scope = iota
	// Limited names the toolkits or tools that are allowed.
	Limited
	// DenyList names only what is not allowed: new toolkits come within reach.
	DenyList
	// Open names nothing: the whole catalogue is within reach.
	Open
)

// Fate is what becomes of the session that a binding creates.
type Fate int

const (
	// FateUnknown is a session that could not be followed.
	FateUnknown Fate = iota
	// Dropped is a session whose result is unused or whose id is thrown away.
	Dropped
	// IDUnread is a session that is used, and whose id nobody reads.
	IDUnread
	// Kept is a session whose id is read, logged, stored, returned or passed on.
	Kept
)

// Setting is the part of a program that a binding stands in.
type Setting int

const (
	// Library is any function that is neither Request nor Script.
	Library Setting = iota
	// Request is a request or event handler, or reachable from one.
	Request
	// Script runs once for the process: module top level, main, init.
	Script
)

// String names the setting for messages.
func (s Setting) String() string {
	return [...]string{"library", "request", "script"}[s]
}
