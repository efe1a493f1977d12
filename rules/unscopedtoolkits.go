package rules

func unscopedToolkits() Rule {
	return Rule{
		Name:  "unscopedtoolkits",
		Title: "report sessions that name no toolkits",
		Doc: Doc{
			What: `Reports a session that is created without a list of toolkits, or with a list of
denied toolkits that is empty.`,
			Why: `A session without toolkits can find and run every toolkit in Composio's catalogue,
and what is added to the catalogue later. The agent then holds more power than its
task needs, and a prompt hidden in a mail or a page can put all of it to use.`,
			Silent: `The rule leaves alone:

- A list of toolkits, even an empty one: it denies everything. In the older
  createSession calls an empty list means everything, and is reported.
- A list of denied toolkits that is not empty.
- A list of allowed tools.
- A saved session configuration (sessionConfigId), which brings its own toolkits.
- A configuration that cannot be followed: a spread, a parameter. The caller that
  supplies it is checked.
- Toolkits that are set later, even under a condition.
- A session used only to list toolkits or to connect an account.
- Tests.

Tags, presets, auth configurations and connected accounts are no scope.`,
			Examples: unscopedToolkitsExamples,
		},
		Severity: Warning,
		CWE:      1188,
		check: func(b Binding, _ Options) (verdict, bool) {
			if b.Kind != Session || b.Toolkits.Scope != Open {
				return verdict{}, false
			}
			return verdict{
				severity: Warning,
				message:  "session names no toolkits: its agent can reach every toolkit that Composio has",
				place:    b.At,
				trace:    b.Toolkits.Trace,
			}, true
		},
	}
}

var unscopedToolkitsExamples = []Example{
	{Language: "go", Incorrect: `func (s *Server) session(ctx context.Context, user User) (*composio.CreateSessionResponse, error) {
	return s.composio.CreateSession(ctx, composio.CreateSessionRequest{
		UserID: user.ID,
	})
}
`, Correct: `func (s *Server) session(ctx context.Context, user User) (*composio.CreateSessionResponse, error) {
	return s.composio.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   user.ID,
		Toolkits: map[string]any{"enable": []string{"gmail", "slack"}},
	})
}
`},
	{Language: "typescript", Incorrect: `const session = await composio.create(user.id);
const tools = await session.tools();
console.log('session', session.sessionId);
`, Correct: `const session = await composio.create(user.id, {
  toolkits: ['gmail', 'slack'],
});
const tools = await session.tools();
console.log('session', session.sessionId);
`},
	{Language: "python", Incorrect: `session = composio.create(user_id=user.id)
tools = session.tools()
print("session", session.session_id)
`, Correct: `session = composio.create(user_id=user.id, toolkits=["gmail", "slack"])
tools = session.tools()
print("session", session.session_id)
`},
}
