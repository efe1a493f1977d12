package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// longLine is how many bytes of a line there are at most in what a fingerprint is made
// of. Many findings can stand on a line of a megabyte.
const longLine = 1000

// fingerprints gives each finding a key that outlives edits elsewhere in the
// file: rule, path, text of the line, and the ordinal among findings equal in
// these. Findings must be sorted.
func fingerprints(findings []rules.Finding, src *sources) []string {
	type key struct{ rule, file, text string }
	seen := map[key]int{}
	prints := make([]string, len(findings))
	var text string
	for i, f := range findings {
		if i == 0 || f.Place.File != findings[i-1].Place.File || f.Place.Line != findings[i-1].Place.Line {
			text = src.normal(f.Place.File, f.Place.Line)
		}
		k := key{f.Rule, f.Place.File, text}
		sum := sha256.Sum256(fmt.Appendf(nil, "composiolint/v1\x00%s\x00%s\x00%s\x00%d", k.rule, k.file, k.text, seen[k]))
		prints[i] = hex.EncodeToString(sum[:])
		seen[k]++
	}
	return prints
}

// normal is what a line says, however it is spaced. Of a long one it is a digest.
func (s *sources) normal(file string, n int) string {
	line, _ := s.line(file, n)
	text := strings.Join(strings.Fields(line), " ")
	if len(text) > longLine {
		sum := sha256.Sum256([]byte(text))
		text = hex.EncodeToString(sum[:])
	}
	return text
}
