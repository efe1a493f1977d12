package script

import (
	"slices"
	"testing"
)

func TestLastName(t *testing.T) {
	for specifier, want := range map[string]string{
		"./session":           "session",
		"../lib/session.js":   "session",
		"./desk.vue":          "desk",
		"@acme/shared":        "shared",
		"@acme/shared/ids":    "ids",
		"./user.model":        "model",
		"app.services.mail":   "mail",
		"..mail":              "mail",
		"..":                  "",
		"./":                  "",
		"":                    "",
		"./sessions/index.ts": "index",
	} {
		if got := LastName(specifier); got != want {
			t.Errorf("the last name of %q is %q, want %q", specifier, got, want)
		}
	}
}

// Whatever a specifier of a file looks like, it ends in one of the names of its path.
func TestPathEnds(t *testing.T) {
	for _, test := range []struct {
		path       string
		specifiers []string
	}{
		{"/app/lib/session.ts", []string{"./session", "@/lib/session.js", "../lib/session.ts"}},
		{"/app/lib/session.service.ts", []string{"./session.service", "./session.service.js", "@/lib/session.service"}},
		{"/app/lib/session/index.ts", []string{"./session", "./session/index", "@/lib/session"}},
		{"/app/mail/__init__.py", []string{"app.mail", ".mail", "mail"}},
		{"/app/packages/shared/src/index.ts", []string{"@acme/shared"}},
		{"/app/services/mail.py", []string{"app.services.mail", ".mail"}},
	} {
		ends := PathEnds(test.path)
		for _, specifier := range test.specifiers {
			if last := LastName(specifier); !slices.Contains(ends, last) {
				t.Errorf("%s ends in %v, and %q in %q", test.path, ends, specifier, last)
			}
		}
	}
}
