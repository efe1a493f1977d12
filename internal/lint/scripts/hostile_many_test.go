package scripts

import (
	"fmt"
	"strings"
)

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
		{name: "a text continued under conditions", finds: []string{"prompt"}, files: map[string]string{
			"t.ts": headECMA + "export function f(a) {\nlet t = ''\n" + joined(300, func(i int) string { return fmt.Sprintf("if (a.b%d) t += `b ${a.b}`\nt += `c ${a.c ? 'd' : 'e'}`\n", i) }) + "composio.create('prompt')\nreturn t\n}\n",
			"t.py": headPython + "def f(a):\n    t = ''\n" + joined(300, func(i int) string {
				return fmt.Sprintf("    if a.b%d:\n        t += f'b {a.b}'\n    t += f\"c {'d' if a.c else 'e'}\"\n", i)
			}) + "    composio.create('prompt')\n    return t\n"}},
		{name: "a condition of many calls", finds: []string{"long"}, files: map[string]string{
			"c.ts": headECMA + "export function f(o) {\nif (true" + joined(60, func(i int) string { return fmt.Sprintf(" && o.a%d && g%d(o.a%d)", i, i, i) }) + ") h()\ncomposio.create('long')\n}\n",
			"c.py": headPython + "def f(o):\n    if True" + joined(60, func(i int) string { return fmt.Sprintf(" and o.a%d and g%d(o.a%d)", i, i, i) }) + ":\n        h()\n    composio.create('long')\n"}},
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
