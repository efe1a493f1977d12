package rules

func unscopedToolkits() Rule {
	return Rule{
		Name:     "unscopedtoolkits",
		Title:    "report sessions that name no toolkits",
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
