package framework

import "testing"

func TestSelfChecks(t *testing.T) {
	for _, test := range []struct {
		method, decorator, mode string
		want                    bool
	}{
		{"__post_init__", "", "", true},
		{"post_init", "", "", false},
		{"check", "pydantic.model_validator", "after", true},
		{"check", "pydantic.model_validator", "before", false},
		{"check", "pydantic.field_validator", "after", false},
	} {
		if got := SelfChecks(test.method, test.decorator, test.mode); got != test.want {
			t.Errorf("SelfChecks(%q, %q, %q) = %v", test.method, test.decorator, test.mode, got)
		}
	}
}
