// Package analyzer checks Go programs for the rules of package rules.
//
// One collecting pass finds the bindings of a package; the analyzer of each
// rule reads what it found. The analyzers work in any driver of
// golang.org/x/tools/go/analysis: go vet, golangci-lint, Bazel's nogo.
package analyzer

import (
	"reflect"

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
	// Notes reports findings of severity info too.
	Notes bool
}

// Creator names a function or method that ties work to a user.
type Creator struct {
	// Func is "import/path.Name" or "(*import/path.Type).Name", as go doc and
	// stack traces write it.
	Func string
	// User is the index of the parameter that holds the user id, counting from
	// 0 without the receiver.
	User int
}

// New gives one analyzer for each rule, in the order of [rules.All].
func New(opts Options) []*analysis.Analyzer {
	return Suite(Collector(opts), opts)
}

// Suite gives the rules' analyzers over a collecting pass of the caller's.
func Suite(collector *analysis.Analyzer, opts Options) []*analysis.Analyzer {
	var suite []*analysis.Analyzer
	for _, rule := range rules.All() {
		suite = append(suite, &analysis.Analyzer{
			Name:             rule.Name,
			Doc:              rule.Summary(),
			URL:              rule.URL(),
			RunDespiteErrors: true,
			Requires:         []*analysis.Analyzer{collector},
			Run: func(pass *analysis.Pass) (any, error) {
				report(pass, rule, pass.ResultOf[collector].(*Result), opts)
				return nil, nil
			},
		})
	}
	return suite
}

// Result is what the collecting pass finds in one package.
type Result struct {
	// Bindings are ordered by place.
	Bindings []rules.Binding
}

// Collector gives the collecting pass. Its result is a [*Result].
func Collector(opts Options) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:             "composiobindings",
		Doc:              "find the places where code ties work to a Composio user",
		RunDespiteErrors: true,
		ResultType:       reflect.TypeFor[*Result](),
		Run:              func(pass *analysis.Pass) (any, error) { return &Result{}, nil },
	}
}

func report(pass *analysis.Pass, rule rules.Rule, found *Result, opts Options) {}
