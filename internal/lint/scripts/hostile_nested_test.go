package scripts

import (
	"fmt"
	"strings"
)

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
		{name: "callbacks in what a switch chooses by", finds: []string{"nested"}, files: map[string]string{
			"deep.ts": headECMA + "composio.create('nested')\n" + times("switch (f(() => {\n", 30) + "x()\n" + times("})) { case 1: a(); break; case 2: b(); break; default: c() }\n", 30)}},
		{name: "callbacks in a look-up", finds: []string{"nested"}, files: map[string]string{
			"deep.ts": headECMA + "composio.create('nested')\n" + times("o.get(f(() => {\n", 30) + "x()\n" + times("}))\n", 30)}},
		{name: "callbacks in a pattern", finds: []string{"nested"}, files: map[string]string{
			"deep.ts": headECMA + "composio.create('nested')\n" + times("new RegExp(f(() => {\n", 30) + "x()\n" + times("})).test(y)\n", 30)}},
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
