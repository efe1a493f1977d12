package framework

import "testing"

func TestReferences(t *testing.T) {
	for _, test := range []struct{ specifier, name, want string }{
		{"./_generated/api", "internal", "./"},
		{"../../convex/_generated/api.js", "api", "../../convex/"},
		{"./_generated/api", "components", "none"},
		{"./api", "internal", "none"},
	} {
		got, ok := References(test.specifier, test.name)
		if !ok {
			got = "none"
		}
		if got != test.want {
			t.Errorf("References(%q, %q) = %q, want %q", test.specifier, test.name, got, test.want)
		}
	}
}

func TestReferable(t *testing.T) {
	for path, want := range map[string]string{
		"./_generated/server.internalQuery": "handler", "../_generated/server.action": "handler",
		"./_generated/server.httpAction": "", "./server.query": "", "": "",
	} {
		if got, _ := Referable(path); got != want {
			t.Errorf("Referable(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestGenerated(t *testing.T) {
	for specifier, want := range map[string]string{
		"./_generated/server": "./_generated/server", "../_generated/server.js": "../_generated/server", "./server": "",
	} {
		if got, ok := Generated(specifier); ok != (want != "") || ok && got != want {
			t.Errorf("Generated(%q) = %q, %v", specifier, got, ok)
		}
	}
}
