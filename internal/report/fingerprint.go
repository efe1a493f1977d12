package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// fingerprints gives each finding a key that outlives edits elsewhere in the
// file: rule, path, text of the line, and the ordinal among findings equal in
// these. Findings must be sorted.
func fingerprints(findings []rules.Finding, src *sources) []string {
	type key struct{ rule, file, text string }
	seen := map[key]int{}
	prints := make([]string, len(findings))
	for i, f := range findings {
		line, _ := src.line(f.Place.File, f.Place.Line)
		k := key{f.Rule, f.Place.File, strings.Join(strings.Fields(line), " ")}
		sum := sha256.Sum256(fmt.Appendf(nil, "composiolint/v1\x00%s\x00%s\x00%s\x00%d", k.rule, k.file, k.text, seen[k]))
		prints[i] = hex.EncodeToString(sum[:])
		seen[k]++
	}
	return prints
}
