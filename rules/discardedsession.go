package rules

func discardedSession() Rule {
	return Rule{
		Name:  "discardedsession",
		Title: "report sessions whose id is thrown away",
		Doc: Doc{
			What: `Reports a session whose result is unused, or whose id is thrown away by name, as
with the blank identifier.

A session that is used while nobody reads its id is a note: notes are shown and
fail no run. The strict setting makes it a warning.`,
			Why: `Every call creates a new session, even with the same arguments. A session whose id
is lost cannot be picked up for the next message, so the conversation loses its
state. Nobody can end it either, and it stays open for its user.`,
			Silent: `The rule leaves alone:

- An id that is read, logged, stored, returned or passed on.
- A session that is returned, stored or passed on, with its id in it.
- A session from a wrapper that stores or logs the id itself.
- Calls that resume a session.
- Tests.`,
			Examples: discardedSessionExamples,
		},
		Severity: Warning,
		check: func(b Binding, opts Options) (verdict, bool) {
			if b.Kind != Session {
				return verdict{}, false
			}
			v := verdict{severity: Warning, place: b.At, trace: b.FateTrace}
			switch b.Fate {
			case Dropped:
				v.message = "session id is thrown away: the session cannot be resumed or ended, and every call leaves one more behind"
			case IDUnread:
				v.message = "session id is never read: the session cannot be resumed or ended by whoever comes next"
				if !opts.Strict {
					v.severity = Info
				}
			default:
				return verdict{}, false
			}
			return v, true
		},
	}
}

var discardedSessionExamples = []Example{
	{Language: "go", Incorrect: `func (s *Server) open(ctx context.Context, user User) error {
	_, err := s.composio.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   user.ID,
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
	return err
}
`, Correct: `func (s *Server) open(ctx context.Context, user User) error {
	session, err := s.composio.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   user.ID,
		Toolkits: map[string]any{"enable": []string{"gmail"}},
	})
	if err != nil {
		return err
	}
	return s.store.SetSession(ctx, user.ID, session.SessionID)
}
`},
	{Language: "typescript", Incorrect: `app.post('/login', requireUser, async (req, res) => {
  await composio.create(req.user.id, { toolkits: ['gmail'] });
  res.sendStatus(204);
});
`, Correct: `app.post('/login', requireUser, async (req, res) => {
  const session = await composio.create(req.user.id, { toolkits: ['gmail'] });
  await store.setSession(req.user.id, session.sessionId);
  res.sendStatus(204);
});
`},
	{Language: "python", Incorrect: `@app.post("/login", status_code=204)
def login(user: User = Depends(current_user)):
    composio.create(user_id=user.id, toolkits=["gmail"])
`, Correct: `@app.post("/login", status_code=204)
def login(user: User = Depends(current_user)):
    session = composio.create(user_id=user.id, toolkits=["gmail"])
    store.set_session(user.id, session.session_id)
`},
}
