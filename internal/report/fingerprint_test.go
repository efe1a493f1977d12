package report

import (
	"os"
	"path/filepath"
	"testing"

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
