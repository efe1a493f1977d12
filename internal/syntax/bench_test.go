package syntax

import (
	"context"
	"strings"
	"testing"
)

const benchTypeScript = `
export async function POST(req: Request) {
  const { message, userId = 'default' } = await req.json();
  const session = await composio.create(userId, { toolkits: ['gmail', ...extra] });
  const result = await generateText<Tools>({ model: openai(name), prompt: ` + "`${message} now`" + `, tools: await session.tools() });
  if (!result.text || a + 1 < b.length) throw new Error('no answer');
  return Response.json({ text: result.text, session: session?.id ?? null });
}
`

const benchPython = `
@app.post("/chat")
async def chat(request: Request, user_id: str = "default", *, limit: int = 10) -> dict[str, Any]:
    body = await request.json()
    session = composio.create(user_id=body.get("user", user_id), toolkits=["gmail"])
    async with client(session.mcp.url, headers={**session.mcp.headers}) as agent:
        answers = [a.text for a in await agent.run(f"{body['message']} now") if a]
    return {"text": " ".join(answers), "session": session.session_id}
`

func BenchmarkParse(b *testing.B) {
	for _, in := range []struct {
		language Language
		source   string
	}{{TypeScript, benchTypeScript}, {TSX, benchTypeScript}, {JavaScript, strings.NewReplacer("<Tools>", "", ": Request", "").Replace(benchTypeScript)}, {Python, benchPython}} {
		source := []byte(strings.Repeat(in.source, 20))
		b.Run(in.language.String(), func(b *testing.B) {
			b.SetBytes(int64(len(source)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(context.Background(), in.language, source); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
