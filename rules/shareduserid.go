package rules

import "fmt"

func sharedUserID() Rule {
	return Rule{
		Name:  "shareduserid",
		Title: "report user ids that everybody shares",
		Doc: Doc{
			What: `Reports a user id that is missing or blank, or one of the words that stand for
nobody in particular. Sessions are checked, and every other call that names a user.

The words are default and whatever ends in it, default user, anonymous, anon,
guest, public, shared, shared user, global, common, everyone, all, system, admin,
root, service, bot, app, test, test user, demo and whatever has demo as one of its
words, sample, local, local user, user, me, unknown, none, null, undefined, nil
and 0. Upper and lower case are the same here, and dashes, underscores and spaces
do not count. More words can be added.

A shared word in code that runs once for the process (main, init, the top level of
a module) is a warning, and so is everything in examples and documentation. The
rest is an error.`,
			Why: `Composio keeps connected accounts, sessions and tool calls under the user id.
Whoever gets the same id acts with the same accounts: one person connects a
mailbox, and the next one reads it. Nothing stops this at run time. Only the empty
text is refused, and not by every call. Composio's own documentation says never to
use "default" in production.`,
			Silent: `The rule leaves alone:

- An id that varies or cannot be followed: a parameter, a field, a look-up.
- A text with a varying part: "default:" + id.
- An empty value that no expression supplies: the zero value of a declaration, a
  comma-ok read, a value beside an error.
- An empty value that a guard stops before the call.
- User ids of other systems, such as "me" among the arguments of a Gmail tool.
- Ids on the allow list, tests, and programs that are declared to serve one person.`,
			Examples: sharedUserIDExamples,
			Cases: []string{
				"https://github.com/canvascoding/canvas-notebook/pull/21",
				"https://github.com/ComposioHQ/composio/issues/1816",
			},
		},
		Severity: Error,
		CWE:      488,
		check: func(b Binding, opts Options) (verdict, bool) {
			j, ok := judge(b, opts)
			if !ok || j.fallback || j.class > classShared {
				return verdict{}, false
			}
			what := fmt.Sprintf("user id %s is shared", j.quote())
			if j.class == classMissing {
				what = "user id is missing"
				if j.member.Text != "" {
					what = "user id is blank"
				}
			}
			return j.verdict(b, constantSeverity(j.class, b), what+": everyone who gets here acts with the same connected accounts"), true
		},
	}
}

var sharedUserIDExamples = []Example{
	{Language: "go", Incorrect: `func (s *Server) session(r *http.Request) (*composio.CreateSessionResponse, error) {
	return s.composio.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   "default",
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
}
`, Correct: `func (s *Server) session(r *http.Request) (*composio.CreateSessionResponse, error) {
	user, err := s.signedIn(r)
	if err != nil {
		return nil, err
	}
	return s.composio.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   user.ID,
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
}
`},
	{Language: "typescript", Incorrect: `app.post('/chat', async (req, res) => {
  const session = await composio.create('default', { toolkits: ['gmail'] });
  res.json(await answer(session, req.body.message));
});
`, Correct: `app.post('/chat', requireUser, async (req, res) => {
  const session = await composio.create(req.user.id, { toolkits: ['gmail'] });
  res.json(await answer(session, req.body.message));
});
`},
	{Language: "python", Incorrect: `@app.post("/chat")
def chat(message: Message):
    session = composio.create(user_id="default", toolkits=["gmail"])
    return answer(session, message.text)
`, Correct: `@app.post("/chat")
def chat(message: Message, user: User = Depends(current_user)):
    session = composio.create(user_id=user.id, toolkits=["gmail"])
    return answer(session, message.text)
`},
}
