package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// mostOthers is how many bindings are told that a finding reaches beside the first.
const mostOthers = 5

// Text writes the report for people: each finding with its line and its trace,
// what could not be linted, and a summary. What is wrong at one place is told once.
func Text(w io.Writer, r Report, coloured bool) error {
	t := text{w: bufio.NewWriter(w), palette: colours(coloured), src: newSources(r.Dir)}
	all := groups(r.Findings)
	for _, g := range all {
		t.finding(g)
	}
	for _, e := range r.Errors {
		t.failure(e)
	}
	if len(r.Errors) > 0 {
		fmt.Fprintln(t.w)
	}
	fmt.Fprintln(t.w, summary(r, countGroups(all)))
	return t.w.Flush()
}

// text writes one report. Errors of writing stay in w until it is flushed.
type text struct {
	palette
	w   *bufio.Writer
	src *sources
}

func (t text) finding(g group) {
	f := g.Finding
	fmt.Fprintf(t.w, "%s%s:%s %s%s:%s %s %s(%s)%s\n",
		t.place, position(f.Place), t.reset,
		t.severity(f.Severity), name(f.Severity), t.reset,
		escape(f.Message), t.faint, f.Rule, t.reset)
	t.excerpt(f)
	for _, step := range f.Trace {
		t.step(step.Place, step.Note)
	}
	for _, other := range g.others[:min(len(g.others), mostOthers)] {
		t.step(other.Binding.Place, "and "+reached(other))
	}
	if more := len(g.others) - mostOthers; more > 0 {
		fmt.Fprintf(t.w, "    and %s\n", count(more, "further binding"))
	}
	fmt.Fprintln(t.w)
}

func (t text) step(at rules.Place, note string) {
	fmt.Fprintf(t.w, "    %s:%s %s\n", t.faint+position(at), t.reset, escape(note))
}

// reached says which binding a finding is about: the last step of its trace does.
func reached(f rules.Finding) string {
	if last := len(f.Trace) - 1; last >= 0 && f.Trace[last].Place == f.Binding.Place {
		return f.Trace[last].Note
	}
	return f.Binding.Call
}

func (t text) excerpt(f rules.Finding) {
	rest, ok := t.src.rest(f.Place.File, f.Place.Line, excerptFrom(f.Place))
	if !ok {
		return
	}
	shown, underline := excerpt(rest, f.Place)
	gutter := fmt.Sprintf("%5d", f.Place.Line)
	fmt.Fprintf(t.w, "%s%s |%s %s\n", t.faint, gutter, t.reset, strings.TrimRight(shown, " "))
	if underline != "" {
		fmt.Fprintf(t.w, "%s%*s |%s %s%s%s\n", t.faint, len(gutter), "", t.reset, t.severity(f.Severity), underline, t.reset)
	}
}

func (t text) failure(e Error) {
	if e.Place.File != "" {
		fmt.Fprintf(t.w, "%s%s:%s ", t.place, position(e.Place), t.reset)
	}
	fmt.Fprintf(t.w, "%sproblem:%s %s\n", t.err, t.reset, indented(e.Message))
}

// indented escapes a message of several lines, such as the go command's.
func indented(message string) string {
	lines := strings.Split(strings.TrimSpace(message), "\n")
	for i, line := range lines {
		lines[i] = escape(strings.TrimSpace(line))
	}
	return strings.Join(lines, "\n    ")
}

func (t text) severity(s rules.Severity) string {
	switch s {
	case rules.Error:
		return t.err
	case rules.Warning:
		return t.warning
	}
	return t.info
}

// name is the word that people know a severity by.
func name(s rules.Severity) string {
	if s == rules.Info {
		return "note"
	}
	return s.String()
}

// position writes a place as editors and terminals recognise it.
func position(p rules.Place) string {
	switch {
	case p.Line == 0:
		return escape(p.File)
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", escape(p.File), p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", escape(p.File), p.Line, p.Column)
}
