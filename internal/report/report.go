// Package report writes what a run found, one file per format.
package report

import (
	"cmp"
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// Report is what one run found.
type Report struct {
	Tool Tool
	// Dir is the directory that the files of places are relative to.
	Dir      string
	Findings []rules.Finding
	// Errors are what could not be linted, and why.
	Errors  []Error
	Summary Summary
}

// Tool names the program that made a report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Error is something that could not be linted. Its place may be unknown.
type Error struct {
	Place   rules.Place
	Message string
}

// Summary counts what a run saw.
type Summary struct {
	// Files and Packages are those that were asked for and could be read.
	Files    int `json:"files"`
	Packages int `json:"packages"`
	// Scripts are those of the files that are of no package.
	Scripts int `json:"-"`
	// Bindings are the places that tie work to a user.
	Bindings int    `json:"bindings"`
	Findings Counts `json:"findings"`
}

// Counts counts findings by severity.
type Counts struct {
	Error   int `json:"error"`
	Warning int `json:"warning"`
	Info    int `json:"info"`
}

// Count counts findings by severity.
func Count(findings []rules.Finding) Counts {
	var counts Counts
	for _, f := range findings {
		switch f.Severity {
		case rules.Error:
			counts.Error++
		case rules.Warning:
			counts.Warning++
		case rules.Info:
			counts.Info++
		}
	}
	return counts
}

// Failing reports whether a finding weighs enough to fail a run.
func (r Report) Failing() bool {
	return r.Summary.Findings.Error+r.Summary.Findings.Warning > 0
}

// Nothing reports whether something went wrong and nothing could be linted beside it.
func (r Report) Nothing() bool {
	return len(r.Errors) > 0 && r.Summary.Files == 0
}

// Sort puts findings and errors in the order of the formats: by place, then by
// rule or message.
func (r *Report) Sort() {
	slices.SortFunc(r.Findings, func(a, b rules.Finding) int {
		return cmp.Or(comparePlaces(a.Place, b.Place), cmp.Compare(a.Rule, b.Rule),
			comparePlaces(a.Binding.Place, b.Binding.Place), cmp.Compare(a.Message, b.Message))
	})
	slices.SortFunc(r.Errors, func(a, b Error) int {
		return cmp.Or(comparePlaces(a.Place, b.Place), cmp.Compare(a.Message, b.Message))
	})
}

func comparePlaces(a, b rules.Place) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}
