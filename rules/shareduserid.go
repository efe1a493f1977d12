package rules

import "fmt"

func sharedUserID() Rule {
	return Rule{
		Name:     "shareduserid",
		Title:    "report user ids that everybody shares",
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
