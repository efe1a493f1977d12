package report

import (
	"fmt"
	"strings"
)

// summary is the last line of a text report, in which so many findings were told. It
// also tells a run that found nothing wrong from one that had nothing to look at.
func summary(r Report, counts Counts) string {
	var said []string
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
		said = append(said, read(r.Summary))
	}
	return strings.Join(said, "; ")
}

// read tells how much was read. Packages are Go's: other languages have none.
func read(s Summary) string {
	files, packages := count(s.Files, "file"), count(s.Packages, "package")
	switch {
	case s.Packages == 0:
		return files + " read"
	case s.Scripts == 0:
		return files + " in " + packages + " read"
	}
	return fmt.Sprintf("%s read, %d of them in %s", files, s.Files-s.Scripts, packages)
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
