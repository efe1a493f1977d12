package source

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
)

func TestKindOf(t *testing.T) {
	for path, want := range map[string]Kind{
		"a.ts": ECMA, "a.d.ts": ECMA, "a.mts": ECMA, "a.CJS": ECMA, "a.py": Python, "a.pyi": Python,
		"README.MD": Markdown, "a.mdx": Markdown, "a.ipynb": Notebook, "a.vue": Component, "a.svelte": Component,
	} {
		if kind, ok := KindOf(path); !ok || kind != want {
			t.Errorf("%s has kind %d, %t, want %d", path, kind, ok, want)
		}
	}
	for _, path := range []string{"a.go", "ts", "a.json", "py/a", ""} {
		if kind, ok := KindOf(path); ok {
			t.Errorf("%s has kind %d, want none", path, kind)
		}
	}
}

func TestFindNamed(t *testing.T) {
	root := tree(t, ".gitignore: *\n", "gen/a.ts: ", "b.min.js: // composio", "c.go: ", "node_modules/d.py: ")
	in := func(name string) string { return filepath.Join(root, filepath.FromSlash(name)) }
	found := Find(t.Context(), Request{
		Dirs:  []string{root, in("none")},
		Files: []string{in("gen/a.ts"), in("gen/a.ts"), in("b.min.js"), in("c.go"), in("node_modules/d.py"), in("none.ts")},
	})
	if got, want := paths(t, root, found), "b.min.js gen/a.ts node_modules/d.py"; got != want {
		t.Errorf("found %q, want %q", got, want)
	}
	want := []Problem{
		{in("c.go"), "reading the file: it is no script file: its name tells no language"},
		{in("none"), "reading the directory: no such file or directory"},
		{in("none.ts"), "reading the file: no such file or directory"},
	}
	if !reflect.DeepEqual(found.Errors, want) {
		t.Errorf("errors %q, want %q", found.Errors, want)
	}
}

func TestFindPackages(t *testing.T) {
	root := tree(t, ".gitignore: dist/\n", "package.json: {}", "b/package.json: {}", "a/package.json: {}", "dist/package.json: {}",
		"node_modules/c/package.json: {}", "c/package.json.md: ")
	found := Find(t.Context(), Request{Dirs: []string{root, filepath.Join(root, "b")}})
	want := []string{root, filepath.Join(root, "a"), filepath.Join(root, "b")}
	if !slices.Equal(found.Packages, want) {
		t.Errorf("packages %q, want %q", found.Packages, want)
	}
}

func TestFindLinks(t *testing.T) {
	root := tree(t, "in/a.md: ", "in/b/c.ts: ", "in/text.txt: ", "out/d.ts: ")
	for link, target := range map[string]string{
		"in/twice.md": "a.md",             // found as a.md
		"in/only.ts":  "text.txt",         // not found otherwise
		"in/out.ts":   "../out/d.ts",      // not below the argument
		"in/loop.ts":  "loop.ts",          // leads nowhere
		"in/gone.ts":  "none.ts",          // neither
		"in/dir.ts":   "b",                // a directory
		"in/b/up":     "..",               // in circles
		"in/other":    "../out",           // a directory
		"link":        "in",               // the argument itself
		"in/null.ts":  "../../../../null", // nothing
	} {
		if err := os.Symlink(target, filepath.Join(root, link)); err != nil {
			t.Skip(err)
		}
	}
	for dir, want := range map[string]string{
		"in":   "in/a.md in/b/c.ts in/only.ts",
		"link": "link/a.md link/b/c.ts link/only.ts",
	} {
		found := Find(t.Context(), Request{Dirs: []string{filepath.Join(root, dir)}})
		noErrors(t, found)
		if got := paths(t, root, found); got != want {
			t.Errorf("found %q, want %q", got, want)
		}
	}
}

func TestFindUnreadable(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root can read everything")
	}
	root := tree(t, "a/b.ts: ", "c.ts: ", "d.ts: ")
	for _, name := range []string{"a", "c.ts"} {
		path := filepath.Join(root, name)
		if err := os.Chmod(path, 0); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.Chmod(path, 0o755) })
	}
	found := Find(t.Context(), Request{Dirs: []string{root}})
	want := []Problem{
		{filepath.Join(root, "a"), "reading the directory: permission denied"},
		{filepath.Join(root, "c.ts"), "reading the file: permission denied"},
	}
	if got := paths(t, root, found); got != "d.ts" || !reflect.DeepEqual(found.Errors, want) {
		t.Errorf("found %q, errors %q", got, found.Errors)
	}
}

func TestVanished(t *testing.T) {
	w := &worker{ctx: t.Context(), queue: newQueue()}
	arg := &argument{root: t.TempDir()}
	w.read(arg, candidate{path: filepath.Join(arg.root, "a.ts")})
	w.walk(arg, filepath.Join(arg.root, "b"), nil)
	if len(w.files) > 0 || len(w.problems) > 0 {
		t.Errorf("found %v, problems %v, want none", w.files, w.problems)
	}
}

func TestMentions(t *testing.T) {
	wide := func(order binary.AppendByteOrder, text string) []byte {
		var b []byte
		for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
			b = order.AppendUint16(b, unit)
		}
		return b
	}
	text := "import { Composio } from '@composio/core'\n"
	for name, source := range map[string][]byte{
		"plain":    []byte(text),
		"marked":   []byte("\xef\xbb\xbf" + text),
		"NUL":      []byte("\x00\x00" + text),
		"UTF-16LE": wide(binary.LittleEndian, text),
		"UTF-16BE": wide(binary.BigEndian, text),
		"odd":      append(wide(binary.LittleEndian, text), 0),
	} {
		root := t.TempDir()
		write(t, filepath.Join(root, "a.ts"), source)
		found := Find(t.Context(), Request{Dirs: []string{root}})
		noErrors(t, found)
		want := Found{
			Files: []File{{Path: filepath.Join(root, "a.ts"), Mentions: true, Imports: []Import{{Module: 1}}}},
			Names: []string{"", "@composio/core"},
		}
		if !reflect.DeepEqual(found, want) {
			t.Errorf("%s: found %v, want %v", name, found, want)
		}
	}
}

func TestLarge(t *testing.T) {
	lines := func(mb int) []byte { return bytes.Repeat([]byte("const a = 1 // of many\n"), mb<<20/23+1) }
	line := bytes.Repeat([]byte("x"), 10<<20)
	mention := []byte("composio")
	wide := []byte("\xff\xfe")
	for _, c := range joined(lines(1), mention) {
		wide = append(wide, c, 0)
	}
	tests := []struct {
		name   string
		source []byte
		error  string
		found  bool
	}{
		{"small.js", joined(lines(0), mention), "", true},
		{"minified.js", joined(line[:60<<10], mention), "", false},
		{"short.js", joined(line[:40<<10], mention), "", true},
		{"prose.md", joined(line[:60<<10], mention), "", true},
		{"silent.js", lines(1), "", false},
		{"loud.js", joined(lines(1), mention, lines(1)), "reading the file: is larger than 1 MB: not read, and it mentions Composio: split it, or name it in an ignore file", false},
		{"end.py", joined(lines(1), mention), "reading the file: is larger than 1 MB: not read, and it mentions Composio: split it, or name it in an ignore file", false},
		{"seam.py", joined(line[:17*block-4], mention, lines(1)), "reading the file: is larger than 1 MB: not read, and it mentions Composio: split it, or name it in an ignore file", false},
		{"wide.py", wide, "reading the file: is larger than 1 MB: not read, and it mentions Composio: split it, or name it in an ignore file", false},
		{"bundle.js", joined(line, mention), "", false},
		{"film.ts", joined([]byte("G\x00"), lines(1), mention), "", false},
		{"fits.ipynb", joined(line[:9<<20], mention), "", true},
		{"large.ipynb", joined(line, mention), "reading the file: is larger than 10 MB: not read, and it mentions Composio: split it, or name it in an ignore file", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root := t.TempDir()
			path := filepath.Join(root, test.name)
			write(t, path, test.source)
			found := Find(t.Context(), Request{Dirs: []string{root}})
			if got := len(found.Files) == 1; got != test.found {
				t.Errorf("found it: %t, want %t", got, test.found)
			}
			message := ""
			for _, e := range found.Errors {
				message += e.Message
			}
			if message != test.error {
				t.Errorf("error %q, want %q", message, test.error)
			}
			text, err := Read(path)
			most, tooLarge := limit(path)
			if len(test.source) <= most && (err != nil || !bytes.Equal(text, test.source)) || len(test.source) > most && !errors.Is(err, tooLarge) {
				t.Errorf("reading gives %d bytes, error %v", len(text), err)
			}
			if failure := new(fs.PathError); err != nil && !errors.As(err, &failure) {
				t.Errorf("error %v is no PathError", err)
			}
		})
	}
}

func joined(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

func TestFindIsDeterministic(t *testing.T) {
	var files []string
	for dir := range strings.FieldsSeq("a b/c b/d e/f/g h") {
		for i := range 100 {
			name := string(rune('a'+i%26)) + strings.Repeat("x", i/26)
			files = append(files, dir+"/"+name+".ts: import '"+name+"'; import '../composio'", dir+"/.gitignore: b.ts\n")
		}
	}
	root := tree(t, files...)
	req := Request{Dirs: []string{root, filepath.Join(root, "b"), root}, Files: []string{filepath.Join(root, "h", "b.ts")}}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var first []string
	for _, procs := range []int{1, 2, 8} {
		runtime.GOMAXPROCS(procs)
		found := Find(t.Context(), req)
		noErrors(t, found)
		var lines []string
		for _, f := range found.Files {
			line := f.Path
			for _, one := range f.Imports {
				line += " " + found.Names[one.Module]
			}
			lines = append(lines, line)
		}
		if first == nil {
			first = lines
		}
		if len(lines) != 5*99+1 || !slices.Equal(lines, first) {
			t.Errorf("with %d workers %d files are found, or in another order", procs, len(found.Files))
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if found := Find(ctx, req); len(found.Files) > 0 {
		t.Errorf("a run that has ended finds %d files", len(found.Files))
	}
}
