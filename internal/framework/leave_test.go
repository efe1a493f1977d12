package framework

import "testing"

func TestLeaves(t *testing.T) {
	for path, want := range map[string]bool{
		"process.exit": true, "flask.abort": true, "next/navigation.redirect": true,
		"app.exit": false, "redirect": false, "": false,
	} {
		if got := Leaves(path); got != want {
			t.Errorf("Leaves(%q) is %v", path, got)
		}
	}
}

func TestAsserts(t *testing.T) {
	for name, want := range map[string]bool{
		"assert": true, "invariant": true, "assert.ok": true, "console.assert": false, "assert.equal": false,
	} {
		if got := Asserts(name); got != want {
			t.Errorf("Asserts(%q) is %v", name, got)
		}
	}
}
