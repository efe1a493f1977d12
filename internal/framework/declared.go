package framework

// Declaration tells of a call that gives settings, and of where among its arguments
// these are declared, with what they fall back to.
type Declaration struct {
	// Argument is the position of the object that declares them. Below are the keys
	// of the objects in it that do, none where it does so itself.
	Argument int
	Below    []string
	// As is the member of the result that has the settings, "" for the result itself.
	As string
	// Method declares one setting a call, on what the settings are asked of, where
	// they are not declared among the arguments.
	Method string
}

var declaredECMA = []row[Declaration]{
	{"@t3-oss/env-*.createEnv", "", Declaration{Below: []string{"server", "client", "shared"}}},
	{"{envalid.cleanEnv,znv.parseEnv}", "", Declaration{Argument: 1}},
	{"{node:util,util}.parseArgs", "", Declaration{Below: []string{"options"}, As: "values"}},
}

var declaredPython = []row[Declaration]{
	{"{argparse.ArgumentParser(),parser,arg_parser,argparser,ap}.parse_args", "", Declaration{Method: "add_argument"}},
}

// optionsPython are the decorators that give a parameter of a command its value, with
// a default.
var optionsPython = []row[bool]{
	{"{click,asyncclick,rich_click}.{option,argument}", "", true},
}

// Declares tells whether the call of the callee at a path gives settings that the
// program has declared.
func Declares(language Language, path string) (Declaration, bool) {
	return known[language]().declared.find(path, "")
}

// Option tells whether a decorator at a path gives a parameter its value.
func Option(language Language, path string) bool {
	is, ok := known[language]().options.find(path, "")
	return ok && is
}
