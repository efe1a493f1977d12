package analyzer

import (
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/rules"
)

// Result is what the collecting pass finds in one package.
type Result struct {
	// Bindings are ordered by place.
	Bindings []rules.Binding
	// Problem says why the package could not be looked at, nil if it could.
	Problem error

	positions map[rules.Place]span
}

// span is where a place is in the file set of a pass.
type span struct{ pos, end token.Pos }

// report gives the driver what one rule says of the bindings. What it says of one place
// it says once: a default can reach many bindings.
func (r *Result) report(pass *analysis.Pass, rule rules.Rule, opts Options) {
	if r == nil {
		return
	}
	type diagnostic struct {
		place   rules.Place
		message string
	}
	seen := map[diagnostic]bool{}
	for _, b := range r.Bindings {
		finding, ok := rule.Check(b, opts.Options)
		if !ok || finding.Severity == rules.Info && !opts.Notes {
			continue
		}
		at, known := r.positions[finding.Place]
		said := diagnostic{finding.Place, r.message(finding, opts)}
		if seen[said] || !known {
			continue
		}
		seen[said] = true
		pass.Report(analysis.Diagnostic{
			Pos:      at.pos,
			End:      at.end,
			Category: rule.Name,
			Message:  said.message,
			URL:      rule.URL(),
		})
	}
}

// message carries the rule's name, which go vet prints nowhere else, and the
// line of the value that is behind the finding.
func (r *Result) message(f rules.Finding, opts Options) string {
	message := f.Message
	if !opts.Unprefixed {
		message = f.Rule + ": " + message
	}
	if len(f.Trace) == 0 {
		return message
	}
	first := f.Trace[0]
	if first.Place.File == f.Place.File && first.Place.Line == f.Place.Line || first.Place.IsZero() {
		return message
	}
	return fmt.Sprintf("%s (%s, line %d)", message, first.Note, first.Place.Line)
}
