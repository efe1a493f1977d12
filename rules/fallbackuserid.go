package rules

import "fmt"

func fallbackUserID() Rule {
	return Rule{
		Name:     "fallbackuserid",
		Title:    "report user ids that fall back to a constant",
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
