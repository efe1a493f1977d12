package rules

import "fmt"

func constantUserID() Rule {
	return Rule{
		Name:     "constantuserid",
		Title:    "report user ids that are fixed in the program",
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
