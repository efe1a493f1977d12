package python

import (
	"path/filepath"
	"testing"
)

func TestResolve(t *testing.T) {
	files := map[string]bool{}
	for _, name := range []string{
		"/p/main.py", "/p/app/__init__.py", "/p/app/api/routes.py", "/p/app/api/__init__.py",
		"/p/app/services/sessions.py", "/p/src/core/ids.py", "/p/app/composio.py",
	} {
		files[filepath.FromSlash(name)] = true
	}
	for _, test := range []struct{ from, specifier, want string }{
		{"/p/app/api/routes.py", "app.services.sessions", "/p/app/services/sessions.py"},
		{"/p/app/api/routes.py", "..services.sessions", "/p/app/services/sessions.py"},
		{"/p/app/api/routes.py", ".", "/p/app/api/__init__.py"},
		{"/p/app/api/routes.py", "..", "/p/app/__init__.py"},
		{"/p/app/api/routes.py", "app", "/p/app/__init__.py"},
		{"/p/app/api/routes.py", "core.ids", "/p/src/core/ids.py"},
		{"/p/app/api/routes.py", "services.sessions", "/p/app/services/sessions.py"},
		{"/p/app/api/routes.py", "requests", ""},
		{"/p/app/api/routes.py", ".........a", ""},
		{"/p/app/composio.py", "composio", ""}, // not itself
	} {
		d := New(func(path string) bool { return files[path] })
		if got := d.Resolve(filepath.FromSlash(test.from), test.specifier); got != filepath.FromSlash(test.want) {
			t.Errorf("%q in %s: %q, want %q", test.specifier, test.from, got, test.want)
		}
	}
}
