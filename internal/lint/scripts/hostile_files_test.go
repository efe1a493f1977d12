package scripts

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf16"

	"github.com/composiolint/composiolint/internal/source"
)

// bytesOnly are files that are no clean text.
func bytesOnly() []hostile {
	call := "composio.create('odd-one')\n"
	return []hostile{
		{name: "invalid UTF-8", finds: []string{"odd-one"}, files: map[string]string{
			"odd.ts": headECMA + "// \xff\xfe\x80\nconst a\xc3 = '\xf0\x28\x8c\x28'\n" + call, "odd.py": headPython + "# \xff\xc0\nx = '\x80'\n" + call}},
		{name: "UTF-16", finds: []string{"little", "big"}, files: map[string]string{
			"little.ts": utf16Text("\xff\xfe", headECMA+"composio.create('little')\n"), "big.py": utf16Text("\xfe\xff", headPython+"composio.create('big')\n")}},
		{name: "half a UTF-16", quiet: true, files: map[string]string{
			"half.ts": utf16Text("\xff\xfe", headECMA+call)[:41], "half.py": "\xfe\xff\x00"}},
		{name: "NUL bytes", finds: []string{"odd-one"}, quiet: true, files: map[string]string{
			"nul.ts": headECMA + "const a = '\x00\x00'\n" + call, "nul.py": headPython + "a = '\x00'\n" + call, "film.ts": "composio" + strings.Repeat("\x00", 900_000)}},
		{name: "nothing", files: map[string]string{"empty.ts": "", "empty.py": "", "word.js": "composio", "empty.md": "", "word.vue": "composio"}},
		{name: "an empty notebook", quiet: true, files: map[string]string{"word.ipynb": `"composio"`}},
		{name: "a line of 10 MB", named: []string{"line.js"}, says: "larger than 1 MB", files: map[string]string{
			"line.js": headECMA + "x = '" + strings.Repeat("composio", 10<<20/8) + "'"}},
		{name: "a found line of 10 MB", files: map[string]string{ // a bundle: nobody's own
			"line.js": headECMA + "x = '" + strings.Repeat("composio", 10<<20/8) + "'"}},
		{name: "a line of 10 MB in Python", says: "larger than 1 MB", files: map[string]string{
			"line.py": headPython + "x = '" + strings.Repeat("composio", 10<<20/8) + "'"}},
		{name: "a truncated notebook", says: "the file ends too early", files: map[string]string{
			"cut.ipynb": `{"cells": [{"cell_type": "code", "source": ["from composio import Composio\n", "Comp`}},
	}
}

// utf16Text encodes a text behind a byte order mark.
func utf16Text(mark, text string) string {
	out := []byte(mark)
	for _, unit := range utf16.Encode([]rune(text)) {
		low, high := byte(unit), byte(unit>>8)
		if mark == "\xfe\xff" {
			low, high = high, low
		}
		out = append(out, low, high)
	}
	return string(out)
}

// places are paths that are no plain files.
func places() []hostile {
	return []hostile{
		{name: "links in circles", quiet: true, setUp: func(t *testing.T, dir string) {
			for link, target := range map[string]string{"up": ".", "self.ts": "self.ts", "a.py": "b.py", "b.py": "a.py", "sub/up": ".."} {
				path := filepath.Join(dir, filepath.FromSlash(link))
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.Symlink(target, path); err != nil {
					t.Skip(err)
				}
			}
		}},
		{name: "a pipe", setUp: func(t *testing.T, dir string) {
			if err := syscall.Mkfifo(filepath.Join(dir, "x.py"), 0o644); err != nil {
				t.Skip(err)
			}
		}},
		{name: "a pipe by name", named: []string{"x.py"}, says: "no regular file", setUp: func(t *testing.T, dir string) {
			if err := syscall.Mkfifo(filepath.Join(dir, "x.py"), 0o644); err != nil {
				t.Skip(err)
			}
		}},
		{name: "an imported pipe", files: map[string]string{
			"a.py": headPython + "from x import y\n", "a.ts": headECMA + "import y from './x'\n"}, setUp: func(t *testing.T, dir string) {
			for _, name := range []string{"x.py", "x.ts"} {
				if err := syscall.Mkfifo(filepath.Join(dir, name), 0o644); err != nil {
					t.Skip(err)
				}
			}
		}},
		{name: "a directory named like a file", files: map[string]string{
			"x.ts/y.ts": goodECMA, "x.py/y.py": goodPython, "a.ts": headECMA + "import './x'\n", "a.py": headPython + "import x\n"}},
		{name: "an unreadable file", says: "permission denied", files: map[string]string{"shut.ts": goodECMA}, setUp: func(t *testing.T, dir string) {
			if os.Getuid() == 0 {
				t.Skip("root can read everything")
			}
			if err := os.Chmod(filepath.Join(dir, "shut.ts"), 0); err != nil {
				t.Fatal(err)
			}
		}},
	}
}

// TestVanishingFiles removes files between the search and the lint.
func TestVanishingFiles(t *testing.T) {
	h := hostile{files: map[string]string{
		"gone.ts": goodECMA, "gone.py": goodPython, "a.ts": headECMA + "import { beside } from './gone'\nbeside()\n",
		"gone.ipynb": `{"cells": [{"cell_type": "code", "source": "import composio"}]}`,
	}}
	dir := t.TempDir()
	h.write(t, dir)
	req := h.request(dir)
	req.Sources = source.Find(t.Context(), source.Request{Dirs: req.Dirs})
	for _, name := range []string{"gone.ts", "gone.py", "gone.ipynb"} {
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	found := Run(t.Context(), req)
	h.check(t, dir, found)
}

// TestPanic checks that a panic costs the findings of one language, and is told.
func TestPanic(t *testing.T) {
	var h hostile
	dir := t.TempDir()
	h.write(t, dir)
	req := h.request(dir)
	req.Sources = source.Find(t.Context(), source.Request{Dirs: req.Dirs})
	runs := newRuns(req)
	runs[0].byPath[filepath.Join(dir, "good.ts")] = 1 << 20 // out of range
	lintAll(t.Context(), runs)
	if len(runs[0].bindings) > 0 || !constants(runs[1].bindings)["good-python"] {
		t.Errorf("found %v and %v, want what is in Python", runs[0].bindings, runs[1].bindings)
	}
	if found := runs[0].errors; len(found) != 1 || !strings.Contains(found[0].Message, "TypeScript and JavaScript files: runtime error: index out of range") {
		t.Errorf("the errors are %v", found)
	}
}
