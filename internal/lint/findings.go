package lint

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/rules"
)

// chooseRules gives the rules of these names, all for no name.
func chooseRules(names []string) ([]rules.Rule, error) {
	all := rules.All()
	if len(names) == 0 {
		return all, nil
	}
	var known []string
	for _, rule := range all {
		known = append(known, rule.Name)
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("there is no rule %q; the rules are %s", name, strings.Join(known, ", "))
		}
	}
	return slices.DeleteFunc(all, func(rule rules.Rule) bool { return !slices.Contains(names, rule.Name) }), nil
}

// check has the rules read the bindings. Of equal findings the first stands: a
// package is linted again with its test files, and can be reached by several
// arguments.
func check(bindings []rules.Binding, checks []rules.Rule, opts rules.Options, asked target) []rules.Finding {
	var findings []rules.Finding
	seen := map[rules.Key]bool{}
	for _, b := range bindings {
		b.Docs = b.Docs && asked.docs(b.At.File)
		for _, rule := range checks {
			f, ok := rule.Check(b, opts)
			if ok && !seen[f.Key()] && asked.holds(f.Place) {
				seen[f.Key()] = true
				findings = append(findings, f)
			}
		}
	}
	return findings
}

// countBindings counts places that tie work to a user, each once however often
// it is seen.
func countBindings(bindings []rules.Binding) int {
	seen := map[rules.Place]bool{}
	for _, b := range bindings {
		seen[b.Place] = true
	}
	return len(seen)
}

// relate writes the files of all places relative to the working directory, with
// slashes.
func relate(r *report.Report) {
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Place.File = relative(r.Dir, f.Place.File)
		f.Binding.Place.File = relative(r.Dir, f.Binding.Place.File)
		// Findings of one binding share their trace.
		f.Trace = slices.Clone(f.Trace)
		for j := range f.Trace {
			f.Trace[j].Place.File = relative(r.Dir, f.Trace[j].Place.File)
		}
	}
	for i := range r.Errors {
		r.Errors[i].Place.File = relative(r.Dir, r.Errors[i].Place.File)
	}
}

func relative(dir, file string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && file != "" {
		file = rel
	}
	return filepath.ToSlash(file)
}
