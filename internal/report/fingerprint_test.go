package report

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/composiolint/composiolint/rules"
)

func TestFingerprintsOutliveEdits(t *testing.T) {
	dir := t.TempDir()
	prints := func(content string, lines ...int) []string {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, "a.go"), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		var findings []rules.Finding
		for _, line := range lines {
			findings = append(findings, rules.Finding{Rule: "shareduserid", Place: rules.Place{File: "a.go", Line: line}})
		}
		return fingerprints(findings, newSources(dir))
	}
	before := prints("open( \"a\" )\nopen(\"b\")\nopen( \"a\" )\n", 1, 2, 3)
	if before[0] == before[1] || before[0] == before[2] {
		t.Errorf("not unique: %v", before)
	}
	after := prints("// new\n\n\topen(  \"a\" )\nopen(\"c\")\r\nopen( \"a\" )\n", 3, 4, 5)
	if after[0] != before[0] || after[1] == before[1] || after[2] != before[2] {
		t.Errorf("before %v\nafter %v", before, after)
	}
}

// The cost of a finding must not grow with the line it stands on.
func TestManyFindingsOfOneLine(t *testing.T) {
	dir := t.TempDir()
	const calls = 40_000
	if err := os.WriteFile(filepath.Join(dir, "a.js"), []byte(strings.Repeat("c.create('default'),", calls)), 0o666); err != nil {
		t.Fatal(err)
	}
	r := Report{Dir: dir}
	for i := range calls {
		at := rules.Place{File: "a.js", Line: 1, Column: 20*i + 10, EndLine: 1, EndColumn: 20*i + 19}
		r.Findings = append(r.Findings, rules.Finding{Rule: "shareduserid", Message: "shared", Place: at})
	}
	for name, write := range map[string]func(io.Writer) error{
		"json": func(w io.Writer) error { return JSON(w, r) },
		"text": func(w io.Writer) error { return Text(w, r, false) },
	} {
		begin := time.Now()
		if err := write(io.Discard); err != nil {
			t.Fatal(err)
		}
		if took := time.Since(begin); took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}
