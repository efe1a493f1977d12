package framework

// Carry tells what a call does with what a program keeps under a name for all that serves
// requests.
type Carry uint8

// The kinds of Carry.
const (
	// Puts has the name, and what it is to stand for.
	Puts Carry = iota + 1
	// Takes has the name, and gives what it stands for.
	Takes
)

// carriersECMA are what has such things as members.
var carriersECMA = []row[bool]{
	{"{{fastify,fastify.fastify,fastify.Fastify}(),fastify,{request,req}.server}", "", true},
	{"{c,ctx,context}.var", "", true},
	{"{express(),app,{request,req}.app}.locals", "", true},
}

// carriersPython are the same in Python.
var carriersPython = []row[bool]{
	{"{{fastapi.FastAPI,starlette.applications.Starlette}(),app,application,{request,req,websocket}.app}.state", "", true},
}

var carriesECMA = []row[Carry]{
	{"{{fastify,fastify.fastify,fastify.Fastify}(),fastify,app,server,instance}.decorate", "", Puts},
	{"{c,ctx,context}.set", "", Puts},
	{"{c,ctx,context}.get", "", Takes},
}

// Carrier tells whether the members of what a path leads to are such things.
func Carrier(language Language, path string) bool {
	is, ok := known[language]().carriers.find(path, "")
	return ok && is
}

// Carries tells whether the call of the callee at a path puts or takes one, by the name
// that is its first argument.
func Carries(language Language, path string) (Carry, bool) {
	return known[language]().carries.find(path, "")
}
