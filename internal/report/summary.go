package report

import (
	"fmt"
	"strings"
)

// summary is the last line of a text report. It also tells a run that found
// nothing wrong from one that had nothing to look at.
func summary(r Report) string {
	var said []string
	counts := r.Summary.Findings
	switch {
	case len(r.Findings) > 0:
		said = append(said, strings.Join(nonZero(
			count(counts.Error, "error"), count(counts.Warning, "warning"), count(counts.Info, "note")), ", "))
	case r.Summary.Files == 0:
		said = append(said, "nothing to lint was found")
	case r.Summary.Bindings == 0:
		said = append(said, "no findings", "no work is tied to a Composio user")
	default:
		said = append(said, "no findings", "work is tied to a Composio user in "+count(r.Summary.Bindings, "place"))
	}
	if len(r.Errors) > 0 {
		said = append(said, count(len(r.Errors), "problem")+": what the lines above name could not be linted in full")
	}
	if r.Summary.Files > 0 {
		said = append(said, fmt.Sprintf("%s in %s read", count(r.Summary.Files, "file"), count(r.Summary.Packages, "package")))
	}
	return strings.Join(said, "; ")
}

// count writes a number with its noun, and nothing for none.
func count(n int, noun string) string {
	switch n {
	case 0:
		return ""
	case 1:
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func nonZero(parts ...string) []string {
	var kept []string
	for _, part := range parts {
		if part != "" {
			kept = append(kept, part)
		}
	}
	return kept
}
