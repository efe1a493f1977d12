package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

var update = flag.Bool("update", false, "write the golden files")

// example is a report with all there can be in one.
func example() Report {
	create := rules.Place{File: "app/session.go", Line: 6, Column: 17, EndLine: 6, EndColumn: 26}
	findings := []rules.Finding{
		{
			Rule: "unscopedtoolkits", Severity: rules.Warning, Message: "session names no toolkits",
			Place:   rules.Place{File: "app/session.go", Line: 6, Column: 10, EndLine: 8, EndColumn: 2},
			Binding: rules.Ref{Kind: rules.Session, Call: "POST /tool_router/session", Place: create},
		},
		{
			Rule: "shareduserid", Severity: rules.Error, Message: `user id "default" is shared`,
			Place:   create,
			Binding: rules.Ref{Kind: rules.Session, Call: "POST /tool_router/session", Place: create},
			Trace: []rules.Step{
				{Place: rules.Place{File: "app/session.go", Line: 3, Column: 15}, Note: `"default" stands here`},
				{Place: create, Note: "passed to Create"},
			},
		},
		{
			Rule: "discardedsession", Severity: rules.Info, Message: "session id is never read",
			Place:   rules.Place{File: "gone.go", Line: 7, Column: 1},
			Binding: rules.Ref{Kind: rules.Resume, Call: "use", Place: rules.Place{File: "gone.go", Line: 7, Column: 1}},
		},
	}
	r := Report{
		Tool:     Tool{"composiolint", "v1.2.3"},
		Dir:      "testdata",
		Findings: findings,
		Errors: []Error{
			{Place: rules.Place{File: "app/broken.go", Line: 2, Column: 3}, Message: "expected ';', found 'EOF'"},
			{Message: "no required module provides package x; to add it:\n\tgo get x"},
		},
		Summary: Summary{Files: 12, Packages: 1, Bindings: 2, Findings: Count(findings)},
	}
	r.Sort()
	return r
}

func TestFormats(t *testing.T) {
	tests := map[string]func(*bytes.Buffer, Report) error{
		"text":     func(b *bytes.Buffer, r Report) error { return Text(b, r, false) },
		"coloured": func(b *bytes.Buffer, r Report) error { return Text(b, r, true) },
		"json":     func(b *bytes.Buffer, r Report) error { return JSON(b, r) },
	}
	for name, write := range tests {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			if err := write(&got, example()); err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", name+".golden")
			if *update {
				if err := os.WriteFile(golden, got.Bytes(), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != string(want) {
				t.Errorf("got\n%s\nwant\n%s", &got, want)
			}
		})
	}
}

func TestEmptyReport(t *testing.T) {
	var out bytes.Buffer
	if err := JSON(&out, Report{}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "null") || !json.Valid(out.Bytes()) {
		t.Errorf("got\n%s", &out)
	}
}

func TestSummary(t *testing.T) {
	tests := []struct {
		report Report
		want   string
	}{
		{Report{}, "nothing to lint was found"},
		{Report{Summary: Summary{Files: 1, Packages: 1}}, "no findings; no work is tied to a Composio user; 1 file in 1 package read"},
		{Report{Summary: Summary{Files: 2, Packages: 1, Bindings: 3}}, "no findings; work is tied to a Composio user in 3 places; 2 files in 1 package read"},
		{
			Report{Findings: make([]rules.Finding, 3), Summary: Summary{Files: 2, Packages: 2, Findings: Counts{Error: 2, Info: 1}}},
			"2 errors, 1 note; 2 files in 2 packages read",
		},
		{Report{Summary: Summary{Files: 1, Scripts: 1}}, "no findings; no work is tied to a Composio user; 1 file read"},
		{Report{Summary: Summary{Files: 3, Scripts: 3, Bindings: 1}}, "no findings; work is tied to a Composio user in 1 place; 3 files read"},
		{
			Report{Errors: make([]Error, 1), Summary: Summary{Files: 7, Scripts: 4, Packages: 2}},
			"no findings; no work is tied to a Composio user; 1 problem: what the lines above name could not be linted in full; 7 files read, 3 of them in 2 packages",
		},
	}
	for _, test := range tests {
		if got := summary(test.report, test.report.Summary.Findings); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestStatus(t *testing.T) {
	tests := map[string]struct {
		report           Report
		failing, nothing bool
	}{
		"clean":         {Report{Summary: Summary{Files: 1}}, false, false},
		"nothing":       {Report{}, false, false},
		"note":          {Report{Summary: Summary{Files: 1, Findings: Counts{Info: 1}}}, false, false},
		"warning":       {Report{Summary: Summary{Files: 1, Findings: Counts{Warning: 1}}}, true, false},
		"error":         {Report{Summary: Summary{Files: 1, Findings: Counts{Error: 1}}}, true, false},
		"partly linted": {Report{Errors: make([]Error, 1), Summary: Summary{Files: 1}}, false, false},
		"not linted":    {Report{Errors: make([]Error, 1)}, false, true},
	}
	for name, test := range tests {
		if test.report.Failing() != test.failing || test.report.Nothing() != test.nothing {
			t.Errorf("%s: failing %t, nothing %t", name, test.report.Failing(), test.report.Nothing())
		}
	}
}
