package rules

import "strings"

// Severity is the weight of a finding.
type Severity int

const (
	// Off says that there is nothing to report.
	Off Severity = iota
	// Info is a note: shown, and never a reason to fail a run.
	Info
	// Warning fails a run.
	Warning
	// Error fails a run.
	Error
)

// String gives the name that the JSON output uses.
func (s Severity) String() string {
	return [...]string{"off", "info", "warning", "error"}[s]
}

// Rule is one thing that composiolint looks for.
type Rule struct {
	// Name is the analyzer's name: one word, lower case.
	Name string
	// Title says in one line what is reported.
	Title string
	Doc   Doc
	// Severity is the highest that the rule gives without configuration.
	Severity Severity
	// CWE is the weakness that the rule looks for, 0 where none fits.
	CWE int

	check func(Binding, Options) (verdict, bool)
}

// Doc is what a person reads about a rule.
type Doc struct {
	// What says what is reported, Why what goes wrong, Silent what is left alone.
	What, Why, Silent string
	// Examples stand in the order Go, TypeScript, Python.
	Examples []Example
	// Cases are addresses of real programs where this went wrong.
	Cases []string
}

// Example is one program, wrong and right.
type Example struct {
	// Language is "go", "typescript" or "python".
	Language           string
	Incorrect, Correct string
}

// Options adapt the rules to a program. The zero value is the default.
type Options struct {
	// SharedIDs are further user ids that no single user owns.
	SharedIDs []string
	// AllowedIDs are constants that may stand for a user, exactly as written.
	AllowedIDs []string
	// Strict makes an unread session id a warning.
	Strict bool
	// SingleUser says that the program serves one person: user ids are left alone.
	SingleUser bool
}

// Finding is what a rule reports.
type Finding struct {
	Rule     string
	Severity Severity
	// Message is lower case, names the value and ends with the consequence.
	Message string
	Place   Place
	Binding Ref
	// Trace leads from the origin of the value to the binding.
	Trace []Step
}

// Ref names the binding that a finding reaches.
type Ref struct {
	Kind  Kind
	Call  string
	Place Place
}

// verdict is what a rule decides of one binding.
type verdict struct {
	severity Severity
	message  string
	place    Place
	trace    []Step
}

// All gives every rule, ordered by name.
func All() []Rule {
	return []Rule{
		constantUserID(),
		discardedSession(),
		fallbackUserID(),
		sharedUserID(),
		unscopedToolkits(),
	}
}

// Check gives what the rule reports about b, if anything.
func (r Rule) Check(b Binding, opts Options) (Finding, bool) {
	v, ok := r.check(b, opts)
	if ok && b.Docs {
		v.severity = min(v.severity, Warning)
	}
	if !ok || b.Test || v.severity == Off {
		return Finding{}, false
	}
	return Finding{
		Rule:     r.Name,
		Severity: v.severity,
		Message:  v.message,
		Place:    v.place,
		Binding:  Ref{b.Kind, b.Call, b.Place},
		Trace:    v.trace,
	}, true
}

// URL is the rule's page.
func (r Rule) URL() string {
	return "https://github.com/composiolint/composiolint/blob/main/docs/rules/" + r.Name + ".md"
}

// Summary is the documentation that an analyzer carries: a title line, then text.
func (r Rule) Summary() string {
	return strings.Join([]string{r.Title, r.Doc.What, r.Doc.Why, r.Doc.Silent}, "\n\n")
}

// Key is the identity of a finding: rule, place, binding.
func (f Finding) Key() Key { return Key{f.Rule, f.Place, f.Binding.Place} }

// Key tells findings apart.
type Key struct {
	Rule           string
	Place, Binding Place
}
