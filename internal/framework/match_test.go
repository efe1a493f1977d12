package framework

import "testing"

func TestMatches(t *testing.T) {
	for path, want := range map[string]bool{
		"re.fullmatch": true, "re.compile().search": true, "re.sub": false, "match": false, "RegExp().test": false,
	} {
		if _, ok := Matches(Python, path); ok != want {
			t.Errorf("Matches(%q) is %v", path, ok)
		}
	}
	if m, ok := Matches(ECMA, "RegExp().test"); !ok || m.Pattern != -1 || m.Start {
		t.Errorf("RegExp().test is %v, %v", m, ok)
	}
	if _, ok := Matches(ECMA, "suite.test"); ok {
		t.Error("suite.test is taken for a pattern's")
	}
}

func TestDemands(t *testing.T) {
	for method, want := range map[string]bool{"min": true, "uuid": true, "regex": true, "max": false, "trim": false, "optional": false} {
		if _, ok := Demands(method, "1"); ok != want {
			t.Errorf("Demands(%q) is %v", method, ok)
		}
	}
	if _, ok := Demands("min", "0"); ok {
		t.Error("min(0) demands something")
	}
}

func TestHolds(t *testing.T) {
	for method, want := range map[string]bool{"startsWith": true, "endswith": true, "includes": true, "start": false, "has": false} {
		if _, ok := Holds(method); ok != want {
			t.Errorf("Holds(%q) = %v", method, ok)
		}
	}
}

func TestConsists(t *testing.T) {
	for method, want := range map[string]string{"isdigit": `\d+`, "isalpha": `\pL+`, "isupper": ""} {
		if got := Consists(method); got != want {
			t.Errorf("Consists(%q) = %q, want %q", method, got, want)
		}
	}
}
