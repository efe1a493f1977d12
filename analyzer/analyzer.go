// Package analyzer checks Go programs for the rules of package rules.
//
// One collecting pass finds the bindings of a package; the analyzer of each
// rule reads what it found. The analyzers work in any driver of
// golang.org/x/tools/go/analysis: go vet, golangci-lint, Bazel's nogo.
package analyzer

import (
	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/rules"
)

// Options adapt the analyzers. The zero value is the default.
type Options struct {
	rules.Options
	// Creators are functions that create a session and are not recognised by
	// what they call.
	Creators []Creator
	// Unprefixed leaves the rule's name out of messages, for drivers that print
	// the analyzer's name themselves.
	Unprefixed bool
	// Notes reports findings of severity info too. Drivers that know no severity
	// leave them out.
	Notes bool
}

// Creator names a function or method that creates a session for a user.
type Creator struct {
	// Func is "import/path.Name" or "(*import/path.Type).Name", as stack traces
	// and go doc write it.
	Func string
	// User is the index of the parameter that holds the user id, counting from
	// 0 without the receiver.
	User int
}

// New gives one analyzer for each rule, in the order of [rules.All].
func New(opts Options) []*analysis.Analyzer {
	collector := Collector(opts)
	var suite []*analysis.Analyzer
	for _, rule := range rules.All() {
		suite = append(suite, &analysis.Analyzer{
			Name:             rule.Name,
			Doc:              rule.Summary(),
			URL:              rule.URL(),
			RunDespiteErrors: true,
			Requires:         []*analysis.Analyzer{collector},
			Run: func(pass *analysis.Pass) (any, error) {
				found, _ := pass.ResultOf[collector].(*Result)
				found.report(pass, rule, opts)
				return nil, nil
			},
		})
	}
	return suite
}
