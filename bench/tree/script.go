package main

import (
	"path"
	"strings"
)

// scriptBlocks write a file in TypeScript.
func (f *file) scriptBlocks() {
	f.scriptImports()
	component := kind(f.number) == "component"
	if component {
		f.component()
	}
	for n := 3 + f.random.IntN(5); n > 0; n-- {
		f.scriptFunction(n)
	}
	f.scriptClass()
	if f.random.IntN(3) == 0 {
		f.scriptClass()
	}
	switch f.role {
	case opens:
		f.line("export async function open%d(request: Request) {", f.number)
		f.line("  const { userId, toolkits = ['gmail'] } = await request.json()")
		f.line("  const session = await composio.create(userId ?? 'user%d', { toolkits })", f.number)
		f.line("  return Response.json({ id: session.sessionId })\n}\n")
	case wraps:
		f.line("export async function start(userId: string, toolkits: string[]) {")
		f.line("  const session = await composio.create(userId, { toolkits })")
		f.line("  return session.sessionId\n}\n")
	case calls:
		f.line("export const begin%d = () => start('default', ['github'])\n", f.number)
	}
}

func (f *file) scriptImports() {
	f.line("import { z } from 'zod'")
	if kind(f.number) == "component" {
		f.line("import { useEffect, useMemo, useState } from 'react'")
		f.line("import Link from 'next/link'")
	} else {
		f.line("import { eq, and } from 'drizzle-orm'")
	}
	if f.role == opens || f.role == wraps {
		f.line("import { Composio } from '@composio/core'")
	}
	if f.role == calls {
		f.line("import { start } from '%s'", f.specifier(f.callee()))
	}
	for _, i := range f.imports {
		f.line("import { run%d_1, Store%d } from '%s'", i, i, f.specifier(i))
	}
	f.line("")
	if f.role == opens || f.role == wraps {
		f.line("const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY })\n")
	}
}

// specifier is how this file names another one, seldom by an alias.
func (f *file) specifier(i int) string {
	if i%7 == 0 {
		return "@/" + strings.TrimPrefix(module(i), "web/")
	}
	from, to := path.Dir(module(f.number)), module(i)
	if from == path.Dir(to) {
		return "./" + path.Base(to)
	}
	return "../../" + strings.TrimPrefix(to, "web/")
}

func (f *file) component() {
	f.line("type Props = { items: Item[]; onSelect?: (item: Item) => void; title: string }")
	f.line("type Item = { id: string; name: string; created: Date; tags?: string[] }\n")
	f.line("export function List%d({ items, onSelect, title }: Props) {", f.number)
	f.line("  const [query, setQuery] = useState('')")
	f.line("  const [open, setOpen] = useState<Item | null>(null)")
	f.line("  const shown = useMemo(() => items.filter((item) => item.name.includes(query)), [items, query])")
	f.line("  useEffect(() => {\n    if (!open) return\n    const timer = setTimeout(() => setOpen(null), %d)", 100+f.random.IntN(5000))
	f.line("    return () => clearTimeout(timer)\n  }, [open])")
	f.line("  return (\n    <section className=\"%s\">", f.pick("grid gap-4", "flex flex-col p-2", "mx-auto max-w-4xl"))
	f.line("      <h2>{title}</h2>\n      <input value={query} onChange={(event) => setQuery(event.target.value)} placeholder=\"Search\" />")
	f.line("      <ul>\n        {shown.map((item) => (\n          <li key={item.id} onClick={() => { setOpen(item); onSelect?.(item) }}>")
	f.line("            <Link href={`/items/${item.id}`}>{item.name}</Link>\n            <time>{item.created.toISOString()}</time>")
	f.line("          </li>\n        ))}\n      </ul>\n      {open && <p>{open.tags?.join(', ') ?? 'none'}</p>}\n    </section>\n  )\n}\n")
}

func (f *file) scriptFunction(n int) {
	noun := f.pick("user", "order", "invoice", "message", "team")
	f.line("// Reads what belongs to a %s, page by page.", noun)
	f.line("export async function run%d_%d(%sId: string, options: { limit?: number; since?: Date } = {}) {", f.number, n, noun)
	f.line("  const schema = z.object({ id: z.string(), total: z.number().default(0), state: z.enum(['open', 'closed']) })")
	f.line("  const rows = await db.select().from(%ss).where(and(eq(%ss.id, %sId), eq(%ss.active, true))).limit(options.limit ?? %d)", noun, noun, noun, noun, 10+f.random.IntN(90))
	f.line("  const parsed = rows.map((row) => schema.parse(row)).filter((row) => row.state === 'open' || row.total > %d)", f.random.IntN(100))
	if i, ok := f.call(); ok {
		f.line("  const extra = await run%d_1(%sId, { limit: parsed.length })", i, noun)
		f.line("  if (!extra) {\n    throw new Error(`no %s for ${%sId}`)\n  }", noun, noun)
	}
	f.line("  let sum = 0\n  for (const row of parsed) {\n    sum += row.total * %d\n  }", 1+f.random.IntN(9))
	f.line("  return { %sId, sum, average: parsed.length ? sum / parsed.length : 0, rows: parsed }\n}\n", noun)
}

func (f *file) scriptClass() {
	if f.out.Len() > 5000 || strings.Contains(f.out.String(), "class Store") {
		return
	}
	f.line("export class Store%d {\n  private readonly cache = new Map<string, { value: unknown; until: number }>()\n", f.number)
	f.line("  constructor(private readonly base: string, private readonly fetcher = fetch) {}\n")
	f.line("  async get(key: string, headers: Record<string, string> = {}) {\n    const hit = this.cache.get(key)")
	f.line("    if (hit && hit.until > Date.now()) {\n      return hit.value\n    }")
	f.line("    const response = await this.fetcher(`${this.base}/%s/${key}`, { headers: { accept: 'application/json', ...headers } })", f.pick("items", "teams", "orders"))
	f.line("    if (!response.ok) {\n      throw new Error(`status ${response.status}`)\n    }")
	f.line("    const value = await response.json()\n    this.cache.set(key, { value, until: Date.now() + %d })\n    return value\n  }\n}\n", 1000*(1+f.random.IntN(60)))
}
