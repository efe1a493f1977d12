package syntax

import "testing"

func TestPythonStatements(t *testing.T) {
	checkGoldens(t, Python, []golden{
		{`def f(): pass`,
			`(Function name=f body=(Block (Pass)))`},
		{`async def f(a, /, b: int, c=1, *, d: str = "x", **e) -> dict[str, int]: return`,
			`(Function [async] name=f parameter=(Parameter [positionalOnly] name=a) parameter=(Parameter name=b type=int) parameter=(Parameter name=c value=1) parameter=(Parameter [keywordOnly] name=d type=str value="x") parameter=(Parameter [keywords+keywordOnly] name=e) returnType=(Subscript object=dict index=str index=int) body=(Block (Return)))`},
		{`def f(self, *args: int, e: Annotated[str, Depends(g)] = None): ...`,
			`(Function name=f parameter=(Parameter name=self) parameter=(Parameter [rest] name=args type=int) parameter=(Parameter [keywordOnly] name=e type=(Subscript object=Annotated index=str index=(Call function=Depends argument=g)) value=(Null)) body=(Block (Ellipsis)))`},
		{`def f[T](a: T) -> T | None: pass`,
			`(Function name=f parameter=(Parameter name=a type=T) returnType=(Binary | left=T right=(Null)) body=(Block (Pass)))`},
		{`@a.b("/x")
@c
async def f(): pass`,
			`(Function [async] decorator=(Decorator value=(Call function=(Member object=a property=.b) argument="/x")) decorator=(Decorator value=c) name=f body=(Block (Pass)))`},
		{`@a
class B: pass`,
			`(Class decorator=(Decorator value=a) name=B body=(Block (Pass)))`},
		{`class A(B, metaclass=C, D[E]):
    x: str = Field(default="x")
    @property
    def y(self): return self._y
    if a:
        def z(self): pass`,
			`(Class name=A superclass=B superclass=(KeywordArgument name=.metaclass value=C) superclass=(Subscript object=D index=E) body=(Block (Assign left=x type=str right=(Call function=Field argument=(KeywordArgument name=.default value="x"))) (Method decorator=(Decorator value=property) name=y parameter=(Parameter name=self) body=(Block (Return value=(Member object=self property=._y)))) (If condition=a consequence=(Block (Function name=z parameter=(Parameter name=self) body=(Block (Pass)))))))`},
		{`class A[T]: pass`,
			`(Class name=A body=(Block (Pass)))`},
		{`if a: b`,
			`(If condition=a consequence=(Block b))`},
		{`if a:
    b
elif c:
    d
elif e: f
else:
    g`,
			`(If condition=a consequence=(Block b) alternative=(If condition=c consequence=(Block d) alternative=(If condition=e consequence=(Block f) alternative=(Block g))))`},
		{`for a in b:
    continue
else:
    break`,
			`(ForIn of left=a right=b body=(Block (Continue)) alternative=(Block (Break)))`},
		{`for a, (b, c) in d, e: pass`,
			`(ForIn of left=(ArrayPattern a (ArrayPattern b c)) right=(Tuple d e) body=(Block (Pass)))`},
		{`async for a in b: pass`,
			`(ForIn of [async] left=a right=b body=(Block (Pass)))`},
		{`while a:
    b
else: c`,
			`(While condition=a body=(Block b) alternative=(Block c))`},
		{`try:
    a
except (B, C) as d:
    raise E from d
except F:
    raise
except: pass
else:
    g
finally:
    h`,
			`(Try body=(Block a) handler=(Catch type=(Tuple B C) parameter=d body=(Block (Throw value=E cause=d))) handler=(Catch type=F body=(Block (Throw))) handler=(Catch body=(Block (Pass))) alternative=(Block g) finalizer=(Block h))`},
		{`try: a
except* B as c: pass`,
			`(Try body=(Block a) handler=(Catch type=B parameter=c body=(Block (Pass))))`},
		{`with a: pass`,
			`(With (WithItem value=a) body=(Block (Pass)))`},
		{`with a as b, c() as (d, e): pass`,
			`(With (WithItem value=a alias=b) (WithItem value=(Call function=c) alias=(ArrayPattern d e)) body=(Block (Pass)))`},
		{`with (a as b, c): pass`,
			`(With (WithItem value=a alias=b) (WithItem value=c) body=(Block (Pass)))`},
		{`async with a as b.c: pass`,
			`(With [async] (WithItem value=a alias=(Member object=b property=.c)) body=(Block (Pass)))`},
		{`with (
    a(b=1),
    c(),
  ): pass`,
			`(With (WithItem value=(Call function=a argument=(KeywordArgument name=.b value=1))) (WithItem value=(Call function=c)) body=(Block (Pass)))`},
		{`match a, b:
    case A(x=0, y=_) | [1, *c] if d: pass
    case {"e": 1, **f}: pass
    case A.B: pass
    case str() as g: pass
    case "h" | None: pass
    case i: pass
    case _: pass`,
			`(Switch value=a value=b (Case value=(Other (Other A (Other x 0) (Other y)) (ArrayPattern 1 (Spread value=c))) guard=d body=(Block (Pass))) (Case value=(Other key="e" value=1 (Spread [keywords] value=f)) body=(Block (Pass))) (Case value=:A.B body=(Block (Pass))) (Case value=(As value=(Other str) alias=g) body=(Block (Pass))) (Case value=(Other "h" (Null)) body=(Block (Pass))) (Case value=i body=(Block (Pass))) (Case body=(Block (Pass))))`},
		{`global a, b`,
			`(Global a b)`},
		{`nonlocal c`,
			`(Nonlocal c)`},
		{`del a.b, c[0]`,
			`(Delete value=(Member object=a property=.b) value=(Subscript object=c index=0))`},
		{`del a`,
			`(Delete value=a)`},
		{`assert a, "b"`,
			`(Assert condition=a value="b")`},
		{`assert a`,
			`(Assert condition=a)`},
		{`raise`,
			`(Throw)`},
		{`raise A("b")`,
			`(Throw value=(Call function=A argument="b"))`},
		{`return a, b`,
			`(Return value=(Tuple a b))`},
		{`import a, b.c as d`,
			`(Import (ImportModule name=:a) (ImportModule name=:b.c alias=d))`},
		{`from a import b`,
			`(Import source=:a (ImportName name=.b))`},
		{`from a.b import c as d, e`,
			`(Import source=:a.b (ImportName name=.c alias=d) (ImportName name=.e))`},
		{`from . import a`,
			`(Import source=:. (ImportName name=.a))`},
		{`from ..a import (b, c as d)`,
			`(Import source=:..a (ImportName name=.b) (ImportName name=.c alias=d))`},
		{`from a import *`,
			`(Import [star] source=:a)`},
		{`from __future__ import annotations`,
			`(Import (ImportName name=.annotations))`},
		{`type A = B[int]`,
			`(TypeAlias name=A type=(Subscript object=B index=int))`},
		{`x: Optional["A"] | None = None`,
			`(Assign left=x type=(Binary | left=(Subscript object=Optional index="A") right=(Null)) right=(Null))`},
		{`x: a.B[c, d]`,
			`(Assign left=x type=(Subscript object=(Member object=a property=.B) index=c index=d))`},
		{`def f(a: "B" = C.d): pass`,
			`(Function name=f parameter=(Parameter name=a type="B" value=(Member object=C property=.d)) body=(Block (Pass)))`},
		{`a; b`,
			`a b`},
		{`# comment`,
			``},
		{`"""doc"""`,
			`"""doc"""`},
		{`if __name__ == "__main__": main()`,
			`(If condition=(Binary == left=__name__ right="__main__") consequence=(Block (Call function=main)))`},
	})
}
