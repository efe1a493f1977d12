package framework

import "testing"

func TestLeaves(t *testing.T) {
	for path, want := range map[string]bool{
		"process.exit": true, "flask.abort": true, "next/navigation.redirect": true,
		"next/navigation.unauthorized": true, "@sveltejs/kit.error": true, "bottle.abort": true, "node:assert.fail": true,
		"app.exit": false, "redirect": false, "": false, "console.error": false, "error": false,
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

func TestCompares(t *testing.T) {
	for path, want := range map[string][2]bool{
		"node:assert.notEqual": {false, true}, "assert.strictEqual": {true, true}, "node:assert/strict.equal": {true, true},
		"assert.match": {}, "expect.equal": {}, "equal": {}, "": {},
	} {
		if equal, ok := Compares(path); equal != want[0] || ok != want[1] {
			t.Errorf("Compares(%q) is %v, %v", path, equal, ok)
		}
	}
}
