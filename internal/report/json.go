package report

import (
	"encoding/json"
	"io"

	"github.com/composiolint/composiolint/rules"
)

// formatVersion changes when a field changes its meaning or goes away.
const formatVersion = 1

type jsonReport struct {
	Version  int           `json:"version"`
	Tool     Tool          `json:"tool"`
	Findings []jsonFinding `json:"findings"`
	Errors   []jsonError   `json:"errors"`
	Summary  Summary       `json:"summary"`
}

type jsonFinding struct {
	Rule        string      `json:"rule"`
	Severity    string      `json:"severity"`
	Message     string      `json:"message"`
	File        string      `json:"file"`
	Line        int         `json:"line"`
	Column      int         `json:"column"`
	EndLine     int         `json:"endLine"`
	EndColumn   int         `json:"endColumn"`
	Binding     jsonBinding `json:"binding"`
	Trace       []jsonStep  `json:"trace"`
	Fixes       []struct{}  `json:"fixes"` // no rule offers fixes yet
	Fingerprint string      `json:"fingerprint"`
	URL         string      `json:"url"`
}

type jsonBinding struct {
	Kind   string `json:"kind"`
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Call   string `json:"call"`
}

type jsonStep struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Note   string `json:"note"`
}

type jsonError struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Message string `json:"message"`
}

// JSON writes the stable format for programs. Lists are never null.
func JSON(w io.Writer, r Report) error {
	out := jsonReport{
		Version:  formatVersion,
		Tool:     r.Tool,
		Findings: make([]jsonFinding, 0, len(r.Findings)),
		Errors:   make([]jsonError, 0, len(r.Errors)),
		Summary:  r.Summary,
	}
	urls := map[string]string{}
	for _, rule := range rules.All() {
		urls[rule.Name] = rule.URL()
	}
	prints := fingerprints(r.Findings, newSources(r.Dir))
	for i, f := range r.Findings {
		out.Findings = append(out.Findings, toJSON(f, prints[i], urls[f.Rule]))
	}
	for _, e := range r.Errors {
		out.Errors = append(out.Errors, jsonError{e.Place.File, e.Place.Line, e.Place.Column, e.Message})
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

func toJSON(f rules.Finding, fingerprint, url string) jsonFinding {
	trace := make([]jsonStep, 0, len(f.Trace))
	for _, step := range f.Trace {
		trace = append(trace, jsonStep{step.Place.File, step.Place.Line, step.Place.Column, step.Note})
	}
	at := f.Binding.Place
	return jsonFinding{
		Rule:        f.Rule,
		Severity:    f.Severity.String(),
		Message:     f.Message,
		File:        f.Place.File,
		Line:        f.Place.Line,
		Column:      f.Place.Column,
		EndLine:     f.Place.EndLine,
		EndColumn:   f.Place.EndColumn,
		Binding:     jsonBinding{f.Binding.Kind.String(), at.File, at.Line, at.Column, f.Binding.Call},
		Trace:       trace,
		Fixes:       []struct{}{},
		Fingerprint: fingerprint,
		URL:         url,
	}
}
