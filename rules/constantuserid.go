package rules

import "fmt"

func constantUserID() Rule {
	return Rule{
		Name:  "constantuserid",
		Title: "report user ids that are fixed in the program",
		Doc: Doc{
			What: `Reports any other text that is fixed in the program and used as a user id. Words
that stand for nobody, such as "default", belong to shareduserid, and a constant
beside an id that varies belongs to fallbackuserid.

The finding is an error in code that answers requests or events and a warning in
other functions. Code that runs once for the process may name its user.`,
			Why: `Composio keeps connected accounts, sessions and tool calls under the user id. An
id that is written into the program is the same for everyone the program serves,
so all of them act with the accounts of one. A comment that calls it a
demonstration does not help: this is how it ships.`,
			Silent: `The rule leaves alone:

- Code that runs once for the process: main, init, the top level of a module, a
  notebook cell.
- Examples and documentation, and tests.
- A text with a varying part: "inst-" + id.
- Ids of an organisation or an integration: they begin with org, team, workspace or
  tenant and one of "_", ":", "-", or end in ":integration" or ":service". Accounts
  are sometimes shared on purpose, as in
  https://github.com/lobehub/lobehub/pull/17253, where the tools of a workspace run
  under the id of the account's owner.
- Ids on the allow list, and programs that are declared to serve one person.`,
			Examples: constantUserIDExamples,
		},
		Severity: Error,
		CWE:      488,
		check: func(b Binding, opts Options) (verdict, bool) {
			j, ok := judge(b, opts)
			if !ok || j.fallback || j.class < classSample {
				return verdict{}, false
			}
			message := fmt.Sprintf("user id %s is a constant: everyone who gets here acts with the same connected accounts", j.quote())
			return j.verdict(b, constantSeverity(j.class, b), message), true
		},
	}
}

var constantUserIDExamples = []Example{
	{Language: "go", Incorrect: `const owner = "acme-production"

func (s *Server) session(r *http.Request) (*composio.CreateSessionResponse, error) {
	return s.composio.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   owner,
		Toolkits: map[string]any{"enable": []string{"googlecalendar"}},
	})
}
`, Correct: `func (s *Server) session(r *http.Request) (*composio.CreateSessionResponse, error) {
	user, err := s.signedIn(r)
	if err != nil {
		return nil, err
	}
	return s.composio.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   user.ID,
		Toolkits: map[string]any{"enable": []string{"googlecalendar"}},
	})
}
`},
	{Language: "typescript", Incorrect: `const OWNER = 'acme-production';

export async function POST(request: Request) {
  const tools = await composio.tools.get(OWNER, { toolkits: ['googlecalendar'] });
  return streamAnswer(request, tools);
}
`, Correct: `export async function POST(request: Request) {
  const { user } = await requireSession(request);
  const tools = await composio.tools.get(user.id, { toolkits: ['googlecalendar'] });
  return streamAnswer(request, tools);
}
`},
	{Language: "python", Incorrect: `OWNER = "acme-production"

@app.post("/events")
def events(message: Message):
    tools = composio.tools.get(user_id=OWNER, toolkits=["googlecalendar"])
    return answer(tools, message.text)
`, Correct: `@app.post("/events")
def events(message: Message, user: User = Depends(current_user)):
    tools = composio.tools.get(user_id=user.id, toolkits=["googlecalendar"])
    return answer(tools, message.text)
`},
}
