package main

import "strings"

// pythonBlocks write a module in Python.
func (f *file) pythonBlocks() {
	f.pythonImports()
	for n := 3 + f.random.IntN(5); n > 0; n-- {
		f.pythonFunction(n)
	}
	f.pythonClass()
	switch f.role {
	case opens:
		f.line("@router.post(\"/open/%d\")\nasync def open_%d(request: Request):", f.number, f.number)
		f.line("    body = await request.json()")
		f.line("    session = composio.create(user_id=body.get(\"user_id\", \"user%d\"), toolkits=[\"gmail\"])", f.number)
		f.line("    return {\"id\": session.session_id}\n\n")
	case wraps:
		f.line("def start(user_id: str, toolkits: list[str]):")
		f.line("    session = composio.create(user_id=user_id, toolkits=toolkits)")
		f.line("    return session.session_id\n\n")
	case calls:
		f.line("def begin_%d():\n    return start(\"default\", [\"github\"])\n\n", f.number)
	}
}

func (f *file) pythonImports() {
	f.line("\"\"\"Keeps what belongs to the %s.\"\"\"\n", f.pick("orders", "teams", "invoices"))
	f.line("from __future__ import annotations\n\nimport logging\nfrom dataclasses import dataclass, field\nfrom datetime import datetime, timedelta\n")
	f.line("from fastapi import APIRouter, Depends, Request\nfrom pydantic import BaseModel\nfrom sqlalchemy import select")
	if f.role == opens || f.role == wraps {
		f.line("from composio import Composio")
	}
	if f.role == calls {
		f.line("from %s import start", dotted(f.callee()))
	}
	for _, i := range f.imports {
		f.line("from %s import Store%d, run_%d_1", dotted(i), i, i)
	}
	f.line("\nlogger = logging.getLogger(__name__)\nrouter = APIRouter()")
	if f.role == opens || f.role == wraps {
		f.line("composio = Composio()")
	}
	f.line("\n")
}

func dotted(i int) string { return strings.ReplaceAll(module(i), "/", ".") }

func (f *file) pythonFunction(n int) {
	noun := f.pick("user", "order", "invoice", "message", "team")
	f.line("async def run_%d_%d(%s_id: str, db: Session = Depends(database), limit: int = %d) -> dict[str, Any]:", f.number, n, noun, 10+f.random.IntN(90))
	f.line("    \"\"\"Reads what belongs to a %s, page by page.\"\"\"", noun)
	f.line("    statement = select(%s).where(%s.id == %s_id, %s.active.is_(True)).limit(limit)", title(noun), title(noun), noun, title(noun))
	f.line("    rows = (await db.execute(statement)).scalars().all()")
	f.line("    found = [row for row in rows if row.state == \"open\" or row.total > %d]", f.random.IntN(100))
	if i, ok := f.call(); ok {
		f.line("    extra = await run_%d_1(%s_id, db, limit=len(found))", i, noun)
		f.line("    if not extra:\n        raise LookupError(f\"no %s for {%s_id}\")", noun, noun)
	}
	f.line("    total = 0\n    for row in found:\n        total += row.total * %d", 1+f.random.IntN(9))
	f.line("    logger.info(\"read %%d rows of %%s\", len(found), %s_id)", noun)
	f.line("    return {\"id\": %s_id, \"total\": total, \"rows\": [row.id for row in found], \"at\": datetime.now()}\n\n", noun)
}

func title(word string) string { return strings.ToUpper(word[:1]) + word[1:] }

func (f *file) pythonClass() {
	f.line("@dataclass\nclass Store%d:\n    base: str\n    cache: dict[str, tuple[Any, datetime]] = field(default_factory=dict)\n", f.number)
	f.line("    async def get(self, key: str, **headers: str) -> Any:\n        hit = self.cache.get(key)")
	f.line("        if hit and hit[1] > datetime.now():\n            return hit[0]")
	f.line("        async with httpx.AsyncClient(base_url=self.base, headers=headers) as client:")
	f.line("            response = await client.get(f\"/%s/{key}\", timeout=%d)", f.pick("items", "teams", "orders"), 1+f.random.IntN(30))
	f.line("            response.raise_for_status()\n            value = response.json()")
	f.line("        self.cache[key] = (value, datetime.now() + timedelta(seconds=%d))\n        return value\n\n", 1+f.random.IntN(600))
	if kind(f.number) == "store" {
		f.line("def test_store_%d():\n    store = Store%d(base=\"http://localhost:8000\")\n    assert store.base.startswith(\"http\")\n    assert not store.cache\n\n", f.number, f.number)
	}
}
