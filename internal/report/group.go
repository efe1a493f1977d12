package report

import "github.com/composiolint/composiolint/rules"

// group are findings that say the same of the same place: one default can reach many
// bindings, and is to be mended once.
type group struct {
	rules.Finding
	// others are those behind the first.
	others []rules.Finding
}

// groups puts findings together. A group stands where its first finding does.
func groups(findings []rules.Finding) []group {
	type key struct {
		rule, message string
		severity      rules.Severity
		place         rules.Place
	}
	at := map[key]int{}
	var out []group
	for _, f := range findings {
		k := key{f.Rule, f.Message, f.Severity, f.Place}
		if i, ok := at[k]; ok {
			out[i].others = append(out[i].others, f)
			continue
		}
		at[k] = len(out)
		out = append(out, group{Finding: f})
	}
	return out
}

// countGroups counts groups by severity.
func countGroups(all []group) Counts {
	first := make([]rules.Finding, len(all))
	for i := range all {
		first[i] = all[i].Finding
	}
	return Count(first)
}
