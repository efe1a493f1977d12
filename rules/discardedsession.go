package rules

func discardedSession() Rule {
	return Rule{
		Name:     "discardedsession",
		Title:    "report sessions whose id is thrown away",
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
