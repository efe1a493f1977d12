package report

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

// A default that reaches many bindings is told once, with where it leads.
func TestTextTellsAPlaceOnce(t *testing.T) {
	at := rules.Place{File: "ids.py", Line: 2, Column: 20}
	finding := func(line int, message string, trace ...rules.Step) rules.Finding {
		binding := rules.Place{File: "calls.py", Line: line, Column: 5}
		return rules.Finding{
			Rule: "fallbackuserid", Severity: rules.Warning, Message: message, Place: at, Trace: trace,
			Binding: rules.Ref{Kind: rules.Call, Call: "tools.get", Place: binding},
		}
	}
	reaches := func(line int) rules.Step {
		return rules.Step{Place: rules.Place{File: "calls.py", Line: line, Column: 5}, Note: "the user id of tools.get"}
	}
	r := Report{Dir: "testdata", Summary: Summary{Files: 2, Scripts: 2}}
	r.Findings = append(r.Findings, finding(1, `falls back to "guest"`, rules.Step{Place: at, Note: `"guest" stands here`}, reaches(1)))
	for line := 2; line <= 8; line++ {
		r.Findings = append(r.Findings, finding(line, `falls back to "guest"`, reaches(line)))
	}
	r.Findings = append(r.Findings, finding(9, `falls back to "nobody"`))
	r.Sort()

	var got bytes.Buffer
	if err := Text(&got, r, false); err != nil {
		t.Fatal(err)
	}
	want := `ids.py:2:20: warning: falls back to "guest" (fallbackuserid)
    ids.py:2:20: "guest" stands here
    calls.py:1:5: the user id of tools.get
`
	for line := 2; line <= 6; line++ {
		want += fmt.Sprintf("    calls.py:%d:5: and the user id of tools.get\n", line)
	}
	want += `    and 2 further bindings

ids.py:2:20: warning: falls back to "nobody" (fallbackuserid)

2 warnings; 2 files read
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &got, want)
	}
}
