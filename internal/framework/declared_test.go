package framework

import "testing"

func TestDeclares(t *testing.T) {
	for _, test := range []struct {
		language Language
		path     string
		as       string
		ok       bool
	}{
		{ECMA, "@t3-oss/env-nextjs.createEnv", "", true},
		{ECMA, "node:util.parseArgs", "values", true},
		{ECMA, "createEnv", "", false},
		{Python, "argparse.ArgumentParser().parse_args", "", true},
		{Python, "argparse.ArgumentParser().parse_known_args", "", false}, // gives a pair
	} {
		if d, ok := Declares(test.language, test.path); ok != test.ok || d.As != test.as {
			t.Errorf("%s: %+v, %v", test.path, d, ok)
		}
	}
	if !Option(Python, "click.option") || Option(Python, "click.command") || Option(ECMA, "click.option") {
		t.Error("options are decorators of click alone")
	}
}
