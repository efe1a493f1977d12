package framework

import "strings"

// Dispatch tells of methods that a class inherits, and that run methods of its own.
type Dispatch struct {
	// Methods are the inherited ones.
	Methods []string
	// Steps is what the decorators of those that they run are known by.
	Steps string
}

var dispatchesPython = []row[Dispatch]{
	{"crewai.{,flow.,flow.flow.}Flow", "", Dispatch{[]string{"kickoff", "kickoff_async", "akickoff"}, "crewai"}},
	{"llama_index.core.workflow.{,workflow.}Workflow", "", Dispatch{[]string{"run"}, "llama_index"}},
}

// stepsPython are the decorators of the methods that are run.
var stepsPython = []row[string]{
	{"crewai.{,flow.,flow.flow.}{start,listen,router}", "", "crewai"},
	{"llama_index.core.workflow.{,decorators.}step", "", "llama_index"},
}

// Dispatches tells whether a class that has the base inherits such methods.
func Dispatches(language Language, base string) (Dispatch, bool) {
	return known[language]().dispatches.find(base, "")
}

// Runs tells whether they run a method that stands under the decorator at a path, which
// may be called or not.
func (d Dispatch) Runs(language Language, decorator string) bool {
	steps, ok := known[language]().steps.find(strings.TrimSuffix(decorator, "()"), "")
	return ok && steps == d.Steps
}
