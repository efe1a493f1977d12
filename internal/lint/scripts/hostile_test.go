package scripts

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/composiolint/composiolint/internal/source"
	"github.com/composiolint/composiolint/rules"
)

const (
	// hostileTime is far more than any of the programs takes on a slow machine.
	hostileTime = 20 * time.Second
	// hostileHeap is far more than any of them needs.
	hostileHeap = 1 << 30
)

// The files that lie beside each hostile program. What is found in them must be
// found whatever else there is.
const (
	goodECMA = "import { Composio } from '@composio/core'\nconst composio = new Composio()\n" +
		"export const beside = () => composio.create('good-ecma')\n"
	goodPython = "from composio import Composio\ncomposio = Composio()\n\n" +
		"def beside():\n    return composio.create(user_id='good-python')\n"
)

// headers make a client in the languages.
const (
	headECMA   = "import { Composio } from '@composio/core'\nconst composio = new Composio()\n"
	headPython = "from composio import Composio\ncomposio = Composio()\n"
)

// hostile is a program that nobody meant to be linted.
type hostile struct {
	name string
	// files are texts by their path.
	files map[string]string
	// setUp makes what is no plain file.
	setUp func(t *testing.T, dir string)
	// named are files that are asked for by name.
	named []string
	// finds are user ids that have to be found in the program.
	finds []string
	// says is part of an error that has to be told, "" where nothing may be.
	says string
	// quiet says that it does not matter whether there are errors.
	quiet bool
}

func TestHostilePrograms(t *testing.T) {
	var programs []hostile
	for _, group := range [][]hostile{bytesOnly(), places(), nested(), cycles(), many(), long()} {
		programs = append(programs, group...)
	}
	for _, h := range programs {
		t.Run(h.name, func(t *testing.T) {
			dir := t.TempDir()
			h.write(t, dir)
			h.check(t, dir, measured(t, func() Found { return lint(t.Context(), h.request(dir)) }))
		})
	}
}

// write makes the program, and the good files beside it.
func (h hostile) write(t *testing.T, dir string) {
	t.Helper()
	texts := map[string]string{"good.ts": goodECMA, "good.py": goodPython}
	maps.Copy(texts, h.files)
	for path, text := range texts {
		path = filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if h.setUp != nil {
		h.setUp(t, dir)
	}
}

func (h hostile) request(dir string) Request {
	req := Request{Dir: dir, Dirs: []string{dir}}
	for _, name := range h.named {
		req.Files = append(req.Files, filepath.Join(dir, name))
	}
	return req
}

// check compares what was found with what has to be.
func (h hostile) check(t *testing.T, dir string, found Found) {
	t.Helper()
	ids := constants(found.Bindings)
	for _, id := range append([]string{"good-ecma", "good-python"}, h.finds...) {
		if !ids[id] {
			t.Errorf("the user id %q was not found; errors: %v", id, found.Errors)
		}
	}
	said := false
	for _, e := range found.Errors {
		said = said || h.says != "" && strings.Contains(e.Message, h.says)
		if base := filepath.Base(e.Place.File); base == "good.ts" || base == "good.py" {
			t.Errorf("the good file is blamed: %v", e)
		}
	}
	switch {
	case h.says != "" && !said:
		t.Errorf("no error says %q: %v", h.says, found.Errors)
	case h.says == "" && !h.quiet && len(found.Errors) > 0:
		t.Errorf("errors below %s: %v", dir, found.Errors[:min(3, len(found.Errors))])
	}
}

// constants are the fixed user ids among bindings.
func constants(bindings []rules.Binding) map[string]bool {
	ids := map[string]bool{}
	for _, b := range bindings {
		for _, m := range b.User.Members {
			if m.Origin == rules.Const {
				ids[m.Text] = true
			}
		}
	}
	return ids
}

// measured calls f and bounds its time and its memory. What goes on cannot be
// stopped, and could take all the memory there is: beyond the bounds the tests end.
func measured[T any](t *testing.T, f func() T) T {
	t.Helper()
	runtime.GC()
	begin := time.Now()
	look := time.NewTicker(5 * time.Millisecond)
	defer look.Stop()
	done := make(chan T, 1)
	go func() { done <- f() }()
	var peak uint64
	for {
		select {
		case result := <-done:
			t.Logf("%v, %d MB", time.Since(begin).Round(time.Millisecond), peak>>20)
			return result
		case <-look.C:
			peak = max(peak, heap())
			if took := time.Since(begin); took > hostileTime || peak > hostileHeap {
				panic(fmt.Sprintf("%s: it goes on after %v, with %d MB", t.Name(), took, peak>>20))
			}
		}
	}
}

// heap is the memory that objects take, dead ones included.
func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

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

// nested are programs in which one thing lies in another, many times.
func nested() []hostile {
	times := strings.Repeat
	const deep, tooDeep = 1000, 100_000
	return []hostile{
		{name: "brackets", says: "nested too deep", files: map[string]string{
			"deep.ts": headECMA + "x = " + times("[\n", tooDeep) + times("]\n", tooDeep)}},
		{name: "brackets in Python", says: "nested too deep", files: map[string]string{
			"deep.py": headPython + "x = " + times("[", tooDeep) + times("]", tooDeep)}},
		{name: "calls", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const x = (f: any) => " + times("f(", deep) + "composio.create('a')" + times(")", deep),
			"deep.py": headPython + "def x(f):\n    return " + times("f(", deep) + "composio.create('a')" + times(")", deep)}},
		{name: "callbacks", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const x = " + times("run(() => { return ", 60) + "composio.create('a')" + times(" })", 60),
			"deep.py": headPython + "x = " + times("run(lambda: ", 60) + "composio.create('a')" + times(")", 60)}},
		{name: "proxies", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const x = " + times("new Proxy({}, { get(t, k) { return (", 60) + "composio" + times(")[k] } })", 60)}},
		{name: "objects", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const x = " + times("{a:", 2000) + "1" + times("}", 2000) + "\ncomposio.create(x" + times(".a", 2000) + ")\n",
			"deep.py": headPython + "x = " + times("{'a':", 2000) + "1" + times("}", 2000) + "\ncomposio.create(x" + times("['a']", 2000) + ")\n"}},
		{name: "arrows", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const x = " + times("(a) => ", deep) + "composio.create('a')\n",
			"deep.py": headPython + "x = " + times("lambda a: ", deep) + "composio.create('a')\n"}},
		{name: "functions", quiet: true, files: map[string]string{
			"deep.ts": headECMA + times("function f(a) { ", deep) + "composio.create(a)" + times("; f(a) }", deep),
			"deep.py": headPython + blocks("def f(a):") + times(" ", 80) + "composio.create(a)\n"}},
		{name: "classes", quiet: true, files: map[string]string{
			"deep.ts": headECMA + times("class A { static b = ", deep) + "composio.create('a')" + times("}", deep),
			"deep.py": headPython + blocks("class A:") + times(" ", 80) + "b = composio.create('a')\n"}},
		{name: "conditions", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export function f(a) { let u = 'x'\n" + times("if (a) {", deep) + "u = 'y'" + times("} else { u = a }", deep) + "composio.create(u) }\n",
			"deep.py": headPython + "def f(a):\n u = 'x'\n" + indented(1, blocks("if a:")) + times(" ", 81) + "u = 'y'\n composio.create(u)\n"}},
		{name: "choices", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const f = (a) => composio.create(" + times("a ? 'x' : ", deep) + "'y')\n",
			"deep.py": headPython + "def f(a):\n return composio.create(" + times("'x' if a else ", deep) + "'y')\n"}},
		{name: "choices in parentheses", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const f = (a) => composio.create(" + times("(a ? a : ", deep) + "'y'" + times(")", deep) + ")\n",
			"deep.py": headPython + "def f(a):\n return composio.create(" + times("(a if a else ", deep) + "'y'" + times(")", deep) + ")\n"}},
		{name: "templates", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const x = (a) => composio.create(" + times("`a${", deep) + "a" + times("}`", deep) + ")\n",
			"deep.py": headPython + "def f(a):\n return composio.create(" + times("f'{f\"{", deep/2) + "a" + times("}\"}'", deep/2) + ")\n"}},
		{name: "decorators", quiet: true, files: map[string]string{
			"deep.ts": headECMA + times("@d(", deep) + "class A { f() { composio.create('a') } }" + times(")", deep) + "\n" + times("@e() ", deep) + "class B { f() { composio.create('b') } }",
			"deep.py": headPython + times("@d\n", deep) + "def f():\n composio.create('a')\n"}},
		{name: "elements", quiet: true, files: map[string]string{
			"deep.tsx": headECMA + "export const P = () => { composio.create('a'); return " + times("<a b={", deep) + "1" + times("}/>", deep) + "}\n"}},
		{name: "awaits", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export async function f() { " + times("await ", deep) + "composio.create('a') }\n"}},
		{name: "promises", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const f = () => p" + times(".then(r => r.x)", deep) + ".then(() => composio.create('a'))\n"}},
		{name: "callbacks of promises", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const f = (a) => " + times("a.then((b) => { return ", deep) + "composio.create(b)" + times("})", deep) + "\n"}},
		{name: "types", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "type T = " + times("{a:", deep) + "string" + times("}", deep) + "\nexport const f = (t: T) => composio.create(t" + times(".a", deep) + ")\n"}},
		{name: "unary operators", quiet: true, files: map[string]string{
			"deep.ts": headECMA + "export const f = (t) => composio.create(" + times("!", deep) + "t)\n",
			"deep.py": headPython + "def f(t):\n composio.create(" + times("not ", deep) + "t)\n"}},
	}
}

// blocks are 80 lines that each open a block in the one before.
func blocks(line string) string {
	var out strings.Builder
	for i := range 80 {
		out.WriteString(strings.Repeat(" ", i) + line + "\n")
	}
	return out.String()
}

// indented moves lines to the right.
func indented(n int, text string) string {
	space := strings.Repeat(" ", n)
	return space + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n"+space) + "\n"
}

// cycles are programs that lead back to where they came from.
func cycles() []hostile {
	return []hostile{
		{name: "a user in a circle", finds: []string{"round"}, files: map[string]string{
			"a.ts": "import { b } from './b'\nexport const a = (u) => b(u)\na('round')\n",
			"b.ts": headECMA + "import { a } from './a'\nexport function b(u) { a(u); return composio.create(u) }\n",
		}},
		{name: "imports in circles", quiet: true, files: map[string]string{
			"a.ts":   "import { b } from './b'\nexport const a = (u) => b(u)\na('round')\n",
			"b.ts":   headECMA + "import { a } from './a'\nexport function b(u) { a(u); return composio.create(u) }\n",
			"p/a.py": "from p.b import b\ndef a(u):\n    return b(u)\na('round')\n",
			"p/b.py": headPython + "from p.a import a\ndef b(u):\n    a(u)\n    return composio.create(u)\n",
		}},
		{name: "exports in circles", files: map[string]string{
			"a.ts": "export * from './b'\nexport { x } from './b'\nexport * as y from './a'\n",
			"b.ts": "export * from './a'\nexport { x } from './a'\nexport * from './b'\nexport { default } from './a'\n",
			"c.ts": headECMA + "import d, { x, y, z } from './a'\ncomposio.create(x); composio.create(y.y.y.x); composio.create(z); composio.create(d)\n",
		}},
		{name: "constants in circles", quiet: true, files: map[string]string{
			"a.ts": "import { b } from './b'\nexport const a = b\n",
			"b.ts": headECMA + "import { a } from './a'\nexport const b = a\nconst c = c\nlet d = e, e = d\ncomposio.create(a); composio.create(b); composio.create(c); composio.create(d)\n",
			"a.py": "from b import y\nx = y\n",
			"b.py": headPython + "from a import x\ny = x\nz = z\ncomposio.create(x)\ncomposio.create(y)\ncomposio.create(z)\n",
		}},
		{name: "a file that imports itself", finds: []string{"own"}, files: map[string]string{
			"own.ts": headECMA + "import * as me from './own'\nimport { f as g } from './own'\nexport * from './own'\nexport { f as h } from './own'\nexport function f() { me.f(); g(); return composio.create('own') }\n",
			"own.py": headPython + "import own\nfrom own import f as g\nfrom own import *\ndef f():\n    own.f()\n    g()\n    return composio.create('own')\n",
		}},
		{name: "packages that import themselves", files: map[string]string{
			"p/__init__.py": "from . import *\nfrom .__init__ import x\nfrom p import y\nimport p\n" + headPython + "composio.create(p.p.p.x)\n",
			"index.ts":      headECMA + "import * as i from '.'\nimport j from './index'\nexport { i, j }\ncomposio.create(i.i.i.j)\n",
		}},
		{name: "classes that inherit from themselves", quiet: true, files: map[string]string{
			"c.ts":  headECMA + "class A extends A { f() { return this.g(super.f()) } }\nclass B extends C {}\nclass C extends B { constructor() { super(); this.u = this.u } h() { return composio.create(this.u) } }\nnew A().f(); new B().h(); new C().zzz()\n",
			"c.py":  headPython + "class A(A):\n    def f(self):\n        return super().f()\nclass B(C):\n    pass\nclass C(B):\n    def __init__(self):\n        super().__init__()\n        self.u = self.u\n    def h(self):\n        return composio.create(self.u)\nA().f()\nB().h()\nC().zzz()\n",
			"d1.ts": headECMA + "import { E } from './d2'\nexport class D extends E { f() { composio.create(this.x) } }\nnew D().y()\n",
			"d2.ts": headECMA + "import { D } from './d1'\nexport class E extends D { y() { this.f() } }\n",
		}},
		{name: "types that name themselves", quiet: true, files: map[string]string{
			"t.ts": headECMA + "type A = B; type B = A; interface C extends C { a: C }\nexport const f = (a: A, c: C) => composio.create(c.a.a.a.a.b ?? a)\n",
			"t.py": headPython + "A = B\nB = A\nclass C(BaseModel):\n    a: 'C'\ndef f(c: C, a: A):\n    composio.create(c.a.a.a.a.b or a)\n",
		}},
		{name: "a default that calls its function", quiet: true, files: map[string]string{
			"d.ts": headECMA + "export function f(u = f(), { v = f(v) } = f()) { return composio.create(u ?? v) }\nf()\nexport const g = (u = g(u)) => g(composio.create(u))\n",
			"d.py": headPython + "def f(u=f()):\n    return composio.create(u)\nf()\ng = lambda u=g(): g(composio.create(u))\ng()\n",
		}},
		{name: "functions that pass themselves on", quiet: true, files: map[string]string{
			"f.ts": headECMA + "const omega = (x) => x(x)\nomega(omega)\nconst y = (f) => ((x) => f((v) => x(x)(v)))((x) => f((v) => x(x)(v)))\ny((self) => (u) => composio.create(u) ?? self(u))('fix')\n",
			"f.py": headPython + "omega = lambda x: x(x)\nomega(omega)\ny = lambda f: (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v)))\ny(lambda me: lambda u: composio.create(u) or me(u))('fix')\n",
		}},
		{name: "objects that hold themselves", quiet: true, files: map[string]string{
			"o.ts": headECMA + "const a = {}; a.a = a; a.b = { a }; a.b.b = a.b\nfor (;;) { a.a = { a: a.a } }\ncomposio.create(a.a.a.b.b.a.u)\n",
			"o.py": headPython + "a = {}\na['a'] = a\nwhile True:\n    a['a'] = {'a': a['a']}\ncomposio.create(a['a']['a']['u'])\n",
		}},
		{name: "texts that grow", quiet: true, files: map[string]string{
			"g.ts": headECMA + "let u = 'ab'\n" + strings.Repeat("u = u + u\n", 100) + "composio.create(u)\nexport function grow(s) { return composio.create(grow(s + s)) }\ngrow('xy')\n",
			"g.py": headPython + "u = 'ab'\n" + strings.Repeat("u = u + u\n", 100) + "composio.create(u)\ndef grow(s):\n    return composio.create(grow(f'{s}{s}'))\ngrow('xy')\n",
		}},
		{name: "wrappers of each other", quiet: true, files: map[string]string{"w.ts": headECMA + joined(1000, func(i int) string {
			return fmt.Sprintf("export function f%d(u) { f%d(u); f%d(u); return composio.create(u ?? 'w%d') }\n", i, (i+1)%1000, (i+7)%1000, i)
		})}},
		{name: "wrappers of each other in Python", quiet: true, files: map[string]string{"w.py": headPython + joined(1000, func(i int) string {
			return fmt.Sprintf("def f%d(u):\n    f%d(u)\n    f%d(u)\n    return composio.create(u or 'w%d')\n", i, (i+1)%1000, (i+7)%1000, i)
		})}},
	}
}

// many are programs with very much of one thing.
func many() []hostile {
	return []hostile{
		{name: "functions that call each other", quiet: true, files: map[string]string{"f.ts": headECMA + "composio.create('many')\n" + joined(20_000, func(i int) string {
			return fmt.Sprintf("function f%d(){f%d();f%d()}\n", i, (i*7+1)%20_000, (i*13+5)%20_000)
		})}, finds: []string{"many"}},
		{name: "functions that call each other in Python", quiet: true, files: map[string]string{"f.py": headPython + "composio.create('many')\n" + joined(20_000, func(i int) string {
			return fmt.Sprintf("def f%d(): f%d();f%d()\n", i, (i*7+1)%20_000, (i*13+5)%20_000)
		})}, finds: []string{"many"}},
		{name: "calls down 5,000 functions", quiet: true, files: map[string]string{"c.ts": headECMA + joined(5000, func(i int) string {
			return fmt.Sprintf("function f%d(u) { return f%d(u) }\n", i, i+1)
		}) + "function f5000(u) { return composio.create(u) }\nf0('down')\n"}},
		{name: "calls down 5,000 functions in Python", quiet: true, files: map[string]string{"c.py": headPython + joined(5000, func(i int) string {
			return fmt.Sprintf("def f%d(u):\n    return f%d(u)\n", i, i+1)
		}) + "def f5000(u):\n    return composio.create(u)\nf0('down')\n"}},
		{name: "calls up 5,000 functions", quiet: true, files: map[string]string{"c.ts": headECMA + "function f0(u) { return composio.create(u) }\n" + joined(5000, func(i int) string {
			return fmt.Sprintf("function f%d(u) { return f%d(u) }\n", i+1, i)
		}) + "f5000('up')\n"}},
		{name: "callers of one wrapper", quiet: true, files: map[string]string{"c.ts": headECMA + "function f(u) { return composio.create(u) }\n" + joined(10_000, func(i int) string {
			return fmt.Sprintf("export const g%d = () => f('u%d')\n", i, i)
		})}, finds: []string{"u9999"}},
		{name: "methods of one class", quiet: true, files: map[string]string{
			"c.ts": headECMA + "export class C {\n" + joined(1000, func(i int) string {
				return fmt.Sprintf("m%d(u) { this.u%d = u; return this.m%d(composio.create(this.u%d)) }\n", i, i, (i+1)%1000, i/2)
			}) + "}\n",
			"c.py": headPython + "class C:\n" + joined(1000, func(i int) string {
				return fmt.Sprintf("    def m%d(self, u):\n        self.u%d = u\n        return self.m%d(composio.create(self.u%d))\n", i, i, (i+1)%1000, i/2)
			}),
		}},
		{name: "classes one below the other", quiet: true, files: map[string]string{
			"c.ts": headECMA + "class C0 { f() { return composio.create('base') } }\n" + joined(2000, func(i int) string {
				return fmt.Sprintf("class C%d extends C%d { g%d() { return super.f() } }\n", i+1, i, i)
			}) + "new C2000().f()\n",
			"c.py": headPython + "class C0:\n    def f(self):\n        return composio.create('base')\n" + joined(2000, func(i int) string {
				return fmt.Sprintf("class C%d(C%d):\n    def g%d(self):\n        return super().f()\n", i+1, i, i)
			}) + "C2000().f()\n",
		}},
		{name: "calls in 900 KB", says: "too large", finds: []string{"many"}, files: map[string]string{"c.ts": headECMA + "composio.create('many')\n" + strings.Repeat("composio.create(x)\n", 900<<10/19)}},
		{name: "calls in 900 KB of Python", says: "too large", finds: []string{"many"}, files: map[string]string{"c.py": headPython + "composio.create('many')\n" + strings.Repeat("composio.create(x)\n", 900<<10/19)}},
		{name: "calls in 900 KB of functions", quiet: true, finds: []string{"u6999"}, files: map[string]string{"c.ts": headECMA + joined(7000, func(i int) string {
			return fmt.Sprintf("export async function f%d(req) { const s = await composio.create(req.body.u ?? 'u%d', { toolkits: ['a'] }); return s }\n", i, i)
		})}},
		{name: "keys of an object", quiet: true, files: map[string]string{
			"o.ts": headECMA + "const o = {\n" + joined(50_000, func(i int) string { return fmt.Sprintf("k%d: 'v%d',", i, i) }) + "}\ncomposio.create(o.k49999); composio.create(o[x])\n",
			"o.py": headPython + "o = {\n" + joined(50_000, func(i int) string { return fmt.Sprintf("'k%d':'v%d',", i, i) }) + "}\ncomposio.create(o['k49999'])\ncomposio.create(o[x])\n"}},
		{name: "elements of an array", quiet: true, files: map[string]string{
			"o.ts": headECMA + "const o = [\n" + joined(50_000, func(i int) string { return fmt.Sprintf("'v%d',", i) }) + "]\nfor (const u of o) composio.create(u)\no.map((u) => composio.create(u))\n",
			"o.py": headPython + "o = [\n" + joined(50_000, func(i int) string { return fmt.Sprintf("'v%d',", i) }) + "]\nfor u in o:\n    composio.create(u)\n[composio.create(u) for u in o]\n"}},
		{name: "fields of one variable", quiet: true, files: map[string]string{
			"o.ts": headECMA + "const o: any = {}\n" + joined(10_000, func(i int) string { return fmt.Sprintf("o.k%d = 'v%d'\n", i, i) }) + "composio.create(o.k9999)\n",
			"o.py": headPython + "o = Settings()\n" + joined(10_000, func(i int) string { return fmt.Sprintf("o.k%d = 'v%d'\n", i, i) }) + "composio.create(o.k9999)\n"}},
		{name: "parameters", quiet: true, files: map[string]string{
			"p.ts": headECMA + "function f(" + joined(5000, func(i int) string { return fmt.Sprintf("p%d = 'v%d', ", i, i) }) + "q) { return composio.create(p4999) }\nf()\nf(" + strings.Repeat("'x',", 5001) + ")\n",
			"p.py": headPython + "def f(" + joined(5000, func(i int) string { return fmt.Sprintf("p%d = 'v%d', ", i, i) }) + "*q):\n    return composio.create(p4999)\nf()\nf(" + strings.Repeat("'x',", 5001) + ")\n"}},
		{name: "fences", quiet: true, finds: []string{"u9999"}, files: map[string]string{"m.md": joined(10_000, func(i int) string {
			return fmt.Sprintf("```ts\nimport { Composio } from '@composio/core'\nnew Composio().create('u%d')\n```\n", i)
		})}},
		{name: "fences in Python", quiet: true, finds: []string{"u9999"}, files: map[string]string{"m.md": joined(10_000, func(i int) string {
			return fmt.Sprintf("```python\nfrom composio import Composio\ncomposio = Composio()\ncomposio.create('u%d')\n```\n", i)
		})}},
		{name: "open fences", quiet: true, files: map[string]string{"m.md": "composio\n" + strings.Repeat("> - ```ts\n", 50_000) + strings.Repeat("````", 10_000)}},
		{name: "cells", quiet: true, finds: []string{"u4999"}, files: map[string]string{"n.ipynb": `{"cells": [` + joined(5000, func(i int) string {
			return fmt.Sprintf(`{"cell_type": "code", "source": ["from composio import Composio\n", "Composio().create('u%d')"]},`, i)
		}) + `{"cell_type": "markdown", "source": []}], "metadata": {"language_info": {"name": "python"}}, "nbformat": 4, "nbformat_minor": 5}`}},
		{name: "blocks of a component", quiet: true, files: map[string]string{"c.vue": joined(5000, func(i int) string {
			return fmt.Sprintf("<script setup lang='ts'>import { Composio } from '@composio/core'\nnew Composio().create('u%d')</script>\n", i)
		})}},
		{name: "a module that imports 3,000", quiet: true, files: importing(3000), finds: []string{"u2999"}},
		{name: "3,000 modules in a row", quiet: true, files: chained(3000)},
		{name: "one module that 3,000 import", quiet: true, files: imported(3000), finds: []string{"u2999"}},
	}
}

// joined puts together what f gives for each number below n.
func joined(n int, f func(int) string) string {
	var out strings.Builder
	for i := range n {
		out.WriteString(f(i))
	}
	return out.String()
}

// importing is a program of one module that imports all others.
func importing(n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		files[fmt.Sprintf("m/m%d.ts", i)] = headECMA + fmt.Sprintf("export const f = (u) => composio.create(u ?? 'd%d')\n", i)
		files[fmt.Sprintf("m/m%d.py", i)] = headPython + fmt.Sprintf("def f(u):\n    return composio.create(u or 'd%d')\n", i)
	}
	files["all.ts"] = joined(n, func(i int) string { return fmt.Sprintf("import { f as f%d } from './m/m%d'\nf%d('u%d')\n", i, i, i, i) })
	files["all.py"] = joined(n, func(i int) string { return fmt.Sprintf("from m.m%d import f as f%d\nf%d('u%d')\n", i, i, i, i) })
	return files
}

// chained is a program of modules each of which imports the next, passes it on, and
// wraps what it gives.
func chained(n int) map[string]string {
	files := map[string]string{
		fmt.Sprintf("m%d.ts", n): headECMA + fmt.Sprintf("export const f%d = (u) => composio.create(u)\n", n),
		fmt.Sprintf("m%d.py", n): headPython + fmt.Sprintf("def f%d(u):\n    return composio.create(u)\n", n),
	}
	for i := range n {
		files[fmt.Sprintf("m%d.ts", i)] = fmt.Sprintf("import { f%d } from './m%d'\nexport * from './m%d'\nexport const f%d = (u) => f%d(u)\n// composio\n", i+1, i+1, i+1, i, i+1)
		files[fmt.Sprintf("m%d.py", i)] = fmt.Sprintf("from m%d import *\nfrom m%d import f%d\ndef f%d(u):\n    return f%d(u)\n# composio\n", i+1, i+1, i+1, i, i+1)
	}
	return files
}

// imported is a program of a wrapper that all other modules call.
func imported(n int) map[string]string {
	files := map[string]string{
		"wrap.ts": headECMA + "export const f = (u) => composio.create(u)\n",
		"wrap.py": headPython + "def f(u):\n    return composio.create(u)\n",
	}
	for i := range n {
		files[fmt.Sprintf("m/m%d.ts", i)] = fmt.Sprintf("import { f } from '../wrap'\nf('u%d')\n", i)
		files[fmt.Sprintf("m/m%d.py", i)] = fmt.Sprintf("from wrap import f\nf('u%d')\n", i)
	}
	return files
}

// long are statements and expressions of great length.
func long() []hostile {
	return []hostile{
		{name: "alternatives", quiet: true, files: map[string]string{
			"l.ts": headECMA + "composio.create(a" + strings.Repeat(" || a", 10_000) + " || 'last')\n",
			"l.py": headPython + "composio.create(a" + strings.Repeat(" or a", 10_000) + " or 'last')\n"}},
		{name: "different alternatives", quiet: true, files: map[string]string{
			"l.ts": headECMA + "composio.create(a" + joined(10_000, func(i int) string { return fmt.Sprintf(" || 'x%d'", i) }) + ")\n",
			"l.py": headPython + "composio.create(a" + joined(10_000, func(i int) string { return fmt.Sprintf(" or b.x%d", i) }) + ")\n"}},
		{name: "ifs", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a) { let u = 'x'\n" + joined(5000, func(i int) string { return fmt.Sprintf("if (a == %d) { u = 'x%d' }\n", i, i) }) + "composio.create(u) }\n",
			"l.py": headPython + "def f(a):\n    u = 'x'\n" + joined(5000, func(i int) string { return fmt.Sprintf("    if a == %d:\n        u = 'x%d'\n", i, i) }) + "    composio.create(u)\n"}},
		{name: "ifs of different variables", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a) { " + joined(3000, func(i int) string { return fmt.Sprintf("let u%d = 'x'\n", i) }) + joined(3000, func(i int) string { return fmt.Sprintf("if (a.x%d) { u%d = 'x%d' }\n", i, i, i) }) + "composio.create(u2999) }\n",
			"l.py": headPython + "def f(a):\n" + joined(3000, func(i int) string { return fmt.Sprintf("    u%d = 'x'\n", i) }) + joined(3000, func(i int) string { return fmt.Sprintf("    if a.x%d:\n        u%d = 'x%d'\n", i, i, i) }) + "    composio.create(u2999)\n"}},
		{name: "else ifs", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a) { let u = 'x'\n" + joined(3000, func(i int) string { return fmt.Sprintf("if (a == %d) { u = 'x%d' } else ", i, i) }) + "{}\ncomposio.create(u) }\n",
			"l.py": headPython + "def f(a):\n    u = 'x'\n    if a: pass\n" + joined(3000, func(i int) string { return fmt.Sprintf("    elif a == %d:\n        u = 'x%d'\n", i, i) }) + "    composio.create(u)\n"}},
		{name: "functions on one line", quiet: true, finds: []string{"last"}, files: map[string]string{
			"l.ts": headECMA + "composio.create('last');" + strings.Repeat("async (a) => async b;", 45_000),
			"l.py": headPython + "composio.create(user_id='last');" + strings.Repeat("a = lambda b: b;", 55_000) + "\n"}},
		{name: "early returns", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a, u) {\n" + joined(5000, func(i int) string { return fmt.Sprintf("if (a == %d) { return 'x%d' }\n", i, i) }) + "return composio.create(u) }\ncomposio.create(f(1, 'y'))\n",
			"l.py": headPython + "def f(a, u):\n" + joined(5000, func(i int) string { return fmt.Sprintf("    if a == %d:\n        return 'x%d'\n", i, i) }) + "    return composio.create(u)\ncomposio.create(f(1, 'y'))\n"}},
		{name: "cases", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a) { let u = 'x'\nswitch (a) {\n" + joined(5000, func(i int) string { return fmt.Sprintf("case %d: u = 'x%d'\n", i, i) }) + "}\ncomposio.create(u) }\n",
			"l.py": headPython + "def f(a):\n    u = 'x'\n    match a:\n" + joined(5000, func(i int) string { return fmt.Sprintf("        case %d:\n            u = 'x%d'\n", i, i) }) + "    composio.create(u)\n"}},
		{name: "loops", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a) { let u = 'x'\n" + strings.Repeat("for (const b of a) {", 500) + "u = u + b; composio.create(u)" + strings.Repeat("}", 500) + "}\n",
			"l.py": headPython + "def f(a):\n    u = 'x'\n" + indented(4, blocks("for b in a:")) + strings.Repeat(" ", 84) + "u = u + b; composio.create(u)\n"}},
		{name: "tries", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a) { let u = 'x'\n" + strings.Repeat("try {", 500) + "u = a; composio.create(u)" + strings.Repeat("} catch (e) { u = e } finally { u = u ?? a }", 500) + "}\n",
			"l.py": headPython + "def f(a):\n    u = 'x'\n" + strings.Repeat("    try:\n        u = g(u)\n    except E as e:\n        u = e\n", 2000) + "    composio.create(u)\n"}},
		{name: "members", quiet: true, files: map[string]string{
			"l.ts": headECMA + "composio.create(a" + strings.Repeat(".b", 10_000) + ")\n",
			"l.py": headPython + "composio.create(a" + strings.Repeat(".b", 10_000) + ")\n"}},
		{name: "sums", quiet: true, files: map[string]string{
			"l.ts": headECMA + "composio.create(a" + strings.Repeat(" + 'b'", 10_000) + ")\n",
			"l.py": headPython + "composio.create(a" + strings.Repeat(" + 'b'", 10_000) + ")\n"}},
		{name: "copies", quiet: true, files: map[string]string{
			"l.ts": headECMA + "const v0 = { u: 'copied' }\n" + joined(10_000, func(i int) string { return fmt.Sprintf("const v%d = { ...v%d }\n", i+1, i) }) + "composio.create(v10000.u)\n",
			"l.py": headPython + "v0 = 'copied'\n" + joined(10_000, func(i int) string { return fmt.Sprintf("v%d = v%d\n", i+1, i) }) + "composio.create(v10000)\n"}},
		{name: "objects that double", quiet: true, files: map[string]string{
			"l.ts": headECMA + "const v0 = { u: 'copied' }\n" + joined(60, func(i int) string { return fmt.Sprintf("const v%d = { a: v%d, b: v%d, ...v%d }\n", i+1, i, i, i) }) + "composio.create(v60)\ncomposio.create(v60.a.b.a.u)\n",
			"l.py": headPython + "v0 = {'u': 'copied'}\n" + joined(60, func(i int) string { return fmt.Sprintf("v%d = {'a': v%d, 'b': v%d, **v%d}\n", i+1, i, i, i) }) + "composio.create(v60)\ncomposio.create(v60['a']['b']['u'])\n"}},
		{name: "calls that double", quiet: true, files: map[string]string{
			"l.ts": headECMA + "const f0 = (u) => composio.create(u)\n" + joined(60, func(i int) string {
				return fmt.Sprintf("const f%d = (u) => { f%d(u); return f%d(u ?? 'x%d') }\n", i+1, i, i, i)
			}) + "f60('twice')\n",
			"l.py": headPython + "def f0(u):\n    return composio.create(u)\n" + joined(60, func(i int) string {
				return fmt.Sprintf("def f%d(u):\n    f%d(u)\n    return f%d(u or 'x%d')\n", i+1, i, i, i)
			}) + "f60('twice')\n"}},
		{name: "callbacks that double", quiet: true, files: map[string]string{
			"l.ts": headECMA + "const f0 = (g, u) => g(composio.create(u))\n" + joined(40, func(i int) string {
				return fmt.Sprintf("const f%d = (g, u) => f%d((x) => { g(x); g(x); f%d(g, x) }, u)\n", i+1, i, i)
			}) + "f40(console.log, 'twice')\n"}},
		{name: "choices that double", quiet: true, files: map[string]string{
			"l.ts": headECMA + "export function f(a) {\nlet v0 = a ? 'x' : 'y'\n" + joined(60, func(i int) string {
				return fmt.Sprintf("const v%d = a.b%d ? v%d + 'x' : v%d + 'y'\n", i+1, i, i, i)
			}) + "composio.create(v60) }\n",
			"l.py": headPython + "def f(a):\n    v0 = 'x' if a else 'y'\n" + joined(60, func(i int) string {
				return fmt.Sprintf("    v%d = v%d + 'x' if a.b%d else v%d + 'y'\n", i+1, i, i, i)
			}) + "    composio.create(v60)\n"}},
	}
}
