package ecma

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// write makes the files of a program, each with its text.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func has(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func TestResolve(t *testing.T) {
	dir := write(t, map[string]string{
		"tsconfig.base.json": `{"compilerOptions": {"baseUrl": ".", "paths": {"@shared/*": ["packages/shared/src/*"],},},}`,
		"package.json":       `{"workspaces": ["packages/*"]}`,
		"web/tsconfig.json": `{
			// next to the defaults of the repository
			"extends": "../tsconfig.base",
			"compilerOptions": {"paths": {"#lib/*": ["./lib/*"], "#lib/special": ["./odd/special.ts"]}}
		}`,
		"web/app/page.tsx":             "",
		"web/lib/session.ts":           "",
		"web/lib/user/index.ts":        "",
		"web/odd/special.ts":           "",
		"web/src/tools.js":             "",
		"packages/shared/package.json": `{"name": "@acme/shared", "main": "dist/index.js"}`,
		"packages/shared/src/index.ts": "",
		"packages/shared/src/ids.ts":   "",
		"packages/kit/package.json": `{"name": "@acme/kit", "imports": {"#ids": "./lib/identity.ts", "#inner/*": "./lib/*.ts"}, "exports": {
			".": {"types": "./types.d.ts", "import": "./dist/kit.js"}, "./open": ["./lib/opening.ts"], "./lib/*": "./lib/*.ts"}}`,
		"packages/kit/src/kit.ts":       "",
		"packages/kit/lib/opening.ts":   "",
		"packages/kit/lib/identity.ts":  "",
		"packages/plain/package.json":   `{"name": "plain", "source": ["start.ts"], "exports": "./lib.js"}`,
		"packages/plain/start.ts":       "",
		"packages/plain/lib.js":         "",
		"packages/other/tsconfig.json":  `{"extends": "../../tsconfig.base.json"}`,
		"packages/other/src/main.ts":    "",
		"packages/broken/tsconfig.json": `{"extends": "./tsconfig.json", "compilerOptions": {`,
		"packages/broken/a.ts":          "",
		"packages/broken/b.ts":          "",
	})
	for _, test := range []struct{ from, specifier, want string }{
		{"web/app/page.tsx", "../lib/session", "web/lib/session.ts"},
		{"web/app/page.tsx", "../lib/session.js", "web/lib/session.ts"},
		{"web/app/page.tsx", "../lib/session.ts", "web/lib/session.ts"},
		{"web/app/page.tsx", "../lib/user", "web/lib/user/index.ts"},
		{"web/app/page.tsx", "../lib/user?raw", "web/lib/user/index.ts"},
		{"web/app/page.tsx", "@/lib/session", "web/lib/session.ts"},
		{"web/app/page.tsx", "~/tools", "web/src/tools.js"},
		{"web/app/page.tsx", "~~/lib/session", "web/lib/session.ts"},
		{"web/app/page.tsx", "@@/lib/session", "web/lib/session.ts"},
		{"web/app/page.tsx", "~~/tools", ""},
		{"web/app/page.tsx", "#lib/session", "web/lib/session.ts"},
		{"web/app/page.tsx", "#lib/special", "web/odd/special.ts"},
		{"web/app/page.tsx", "@acme/shared", "packages/shared/src/index.ts"},
		{"web/app/page.tsx", "@acme/shared/ids", "packages/shared/src/ids.ts"},
		{"web/app/page.tsx", "@acme/shared/dist/ids.js", "packages/shared/src/ids.ts"},
		{"web/app/page.tsx", "@acme/kit", "packages/kit/src/kit.ts"},
		{"web/app/page.tsx", "@acme/kit/open", "packages/kit/lib/opening.ts"},
		{"web/app/page.tsx", "@acme/kit/lib/identity", "packages/kit/lib/identity.ts"},
		{"web/app/page.tsx", "@acme/kit/identity", ""},
		{"web/app/page.tsx", "#ids", ""},
		{"packages/kit/src/kit.ts", "#ids", "packages/kit/lib/identity.ts"},
		{"packages/kit/src/kit.ts", "#inner/opening", "packages/kit/lib/opening.ts"},
		{"web/app/page.tsx", "plain", "packages/plain/start.ts"},
		{"web/app/page.tsx", "@composio/core", ""},
		{"web/app/page.tsx", "./nowhere", ""},
		{"web/app/page.tsx", "", ""},
		{"packages/other/src/main.ts", "@shared/ids", "packages/shared/src/ids.ts"},
		{"packages/broken/a.ts", "./b", "packages/broken/b.ts"},
	} {
		d := New(Files{Has: has})
		want := ""
		if test.want != "" {
			want = filepath.Join(dir, filepath.FromSlash(test.want))
		}
		if got := d.Resolve(filepath.Join(dir, filepath.FromSlash(test.from)), test.specifier); got != want {
			t.Errorf("%q in %s: %q, want %q", test.specifier, test.from, got, want)
		}
	}
}

// A workspace has the packages that are known, if these have been looked for.
func TestKnownPackages(t *testing.T) {
	dir := write(t, map[string]string{
		"package.json":                        `{"workspaces": ["libs/*"]}`,
		"libs/a/package.json":                 `{"name": "a"}`,
		"libs/a/index.ts":                     "",
		"libs/b/package.json":                 `{"name": "b"}`,
		"libs/b/index.ts":                     "",
		"libs/b/deep/er/deepest/package.json": `{"name": "deep"}`,
		"libs/b/deep/er/deepest/index.ts":     "",
		"main.ts":                             "",
	})
	in := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	d := New(Files{Has: has, Walked: true, Packages: []string{dir, in("libs/a"), in("libs/b/deep/er/deepest"), in("..")}})
	for specifier, want := range map[string]string{"a": in("libs/a/index.ts"), "b": "", "deep": ""} {
		if got := d.Resolve(in("main.ts"), specifier); got != want {
			t.Errorf("%s: %q, want %q", specifier, got, want)
		}
	}
}

// A file is found by whatever it can be imported as.
func TestEnds(t *testing.T) {
	dir := write(t, map[string]string{
		"tsconfig.json":   `{"compilerOptions": {"paths": {"#session": ["lib/open.ts"], "@/*": ["./*"]}}}`,
		"import_map.json": `{"imports": {"opener": "./lib/open.ts", "lib/": "./lib/"}}`,
		"package.json":    `{"name": "@acme/desk", "exports": {"./sessions": {"import": "./lib/open.ts"}, "./other": "./lib/other.ts"}, "imports": {"#mine": "./lib/open.ts"}}`,
		"lib/open.ts":     "",
		"lib/other.ts":    "",
	})
	got := New(Files{Has: has}).Ends(filepath.Join(dir, "lib", "open.ts"))
	want := []string{"open", "#mine", "#session", "desk", "opener", "sessions"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// A configuration that extends itself must not be followed for ever.
func TestConfigInACircle(t *testing.T) {
	dir := write(t, map[string]string{
		"tsconfig.json": `{"extends": "./other.json", "compilerOptions": {"baseUrl": "src"}}`,
		"other.json":    `{"extends": "./tsconfig.json"}`,
		"src/a.ts":      "",
		"main.ts":       "",
	})
	if got := New(Files{Has: has}).Resolve(filepath.Join(dir, "main.ts"), "a"); got != filepath.Join(dir, "src", "a.ts") {
		t.Errorf("resolved to %q", got)
	}
}

func TestPackage(t *testing.T) {
	dir := write(t, map[string]string{
		"deno.json":             `{"imports": {"sdk": "npm:@composio/core@0.8.1", "std/": "https://unpkg.com/std@1/",},}`,
		"web/package.json":      `{}`,
		"web/deep/index.ts":     "",
		"other/import_map.json": `{"imports": {"sdk": "./sdk.ts"}}`,
		"other/sdk.ts":          "",
	})
	for _, test := range []struct{ from, specifier, want string }{
		{"a.ts", "@composio/core", "@composio/core"},
		{"a.ts", "npm:@composio/core", "@composio/core"},
		{"a.ts", "npm:/@composio/core@^0.8/deep/file.js", "@composio/core/deep/file.js"},
		{"a.ts", "npm:hono@4", "hono"},
		{"a.ts", "npm:", ""},
		{"a.ts", "https://esm.sh/@composio/core@0.8.1?target=deno", "@composio/core"},
		{"a.ts", "https://example.com/@composio/core", "https://example.com/@composio/core"},
		{"web/deep/index.ts", "sdk", "@composio/core"},
		{"web/deep/index.ts", "std/http.ts", "std/http.ts"},
		{"other/a.ts", "sdk", "./sdk.ts"},
	} {
		d := New(Files{Has: has})
		if got := d.Package(filepath.Join(dir, filepath.FromSlash(test.from)), test.specifier); got != test.want {
			t.Errorf("%q in %s: %q, want %q", test.specifier, test.from, got, test.want)
		}
	}
	d := New(Files{Has: has})
	if got, want := d.Resolve(filepath.Join(dir, "other", "a.ts"), "sdk"), filepath.Join(dir, "other", "sdk.ts"); got != want {
		t.Errorf("sdk in an import map is %q, want %q", got, want)
	}
}
