package rules

import "fmt"

func fallbackUserID() Rule {
	return Rule{
		Name:  "fallbackuserid",
		Title: "report user ids that fall back to a constant",
		Doc: Doc{
			What: `Reports a user id that varies on one path and is missing, blank or a constant on
another: an "or" with a text, a conditional, an assignment under "if the id is
empty", a default parameter, the default of a flag or of an environment variable,
a function with a constant among its returns.

The finding is an error in code that answers requests or events, and a warning
elsewhere. A default is reported once, where it stands.`,
			Why: `The program looks right, and works for everyone who is signed in. The others, whose
id got lost in a proxy, a job or a new code path, all land under one id. They see
what any of them has connected. The fault shows up now and then only, and in the
accounts of strangers.`,
			Silent: `The rule leaves alone:

- An id whose other path leaves: it returns, throws, raises or ends the program.
- A fallback that is made for each visitor, such as a random id kept in a cookie.
- An environment variable whose default is empty.
- A text with a varying part: "guest:" + id.
- Constants that constantuserid allows, tests, and programs that are declared to
  serve one person.`,
			Examples: fallbackUserIDExamples,
			Cases: []string{
				"https://github.com/shogo-labs/shogo-ai/pull/151",
			},
		},
		Severity: Error,
		CWE:      639,
		check: func(b Binding, opts Options) (verdict, bool) {
			j, ok := judge(b, opts)
			if !ok || !j.fallback {
				return verdict{}, false
			}
			severity := Warning
			if b.Setting == Request {
				severity = Error
			}
			message := fmt.Sprintf("user id falls back to %s: everyone without an id of their own acts with the same connected accounts", j.quote())
			return j.verdict(b, severity, message), true
		},
	}
}

var fallbackUserIDExamples = []Example{
	{Language: "go", Incorrect: `func (s *Server) session(r *http.Request) (*composio.CreateSessionResponse, error) {
	id := s.userID(r)
	if id == "" {
		id = "default"
	}
	return s.composio.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   id,
		Toolkits: map[string]any{"enable": []string{"slack"}},
	})
}
`, Correct: `func (s *Server) session(r *http.Request) (*composio.CreateSessionResponse, error) {
	id := s.userID(r)
	if id == "" {
		return nil, errors.New("nobody is signed in")
	}
	return s.composio.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   id,
		Toolkits: map[string]any{"enable": []string{"slack"}},
	})
}
`},
	{Language: "typescript", Incorrect: `app.post('/install', async (req, res) => {
  const userId = req.user?.id ?? 'default';
  const session = await composio.create(userId, { toolkits: ['slack'] });
  res.json(await answer(session, req.body.message));
});
`, Correct: `app.post('/install', async (req, res) => {
  if (!req.user) {
    res.sendStatus(401);
    return;
  }
  const session = await composio.create(req.user.id, { toolkits: ['slack'] });
  res.json(await answer(session, req.body.message));
});
`},
	{Language: "python", Incorrect: `@app.post("/install")
def install(message: Message, user: User | None = Depends(current_user)):
    user_id = user.id if user else "anonymous"
    session = composio.create(user_id=user_id, toolkits=["slack"])
    return answer(session, message.text)
`, Correct: `@app.post("/install")
def install(message: Message, user: User | None = Depends(current_user)):
    if user is None:
        raise HTTPException(status_code=401)
    session = composio.create(user_id=user.id, toolkits=["slack"])
    return answer(session, message.text)
`},
}
