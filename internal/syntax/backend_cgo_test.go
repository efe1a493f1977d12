//go:build cgo

package syntax

import (
	"strings"
	"testing"
)

// What tree-sitter can make nothing of takes it ever more memory: it is stopped.
func TestMemoryOfAParseIsBounded(t *testing.T) {
	_, err := Parse(t.Context(), TypeScript, []byte(strings.Repeat(")(}{;<>", 140_000)))
	if err == nil || !strings.Contains(err.Error(), "more memory") {
		t.Errorf("the error is %v", err)
	}
	if _, err := Parse(t.Context(), TypeScript, []byte("const a = 1")); err != nil {
		t.Errorf("afterwards nothing can be read: %v", err)
	}
}
