package rules

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// class sorts the constants that can stand in for a user id (rules.md section 3).
type class int

const (
	classMissing class = iota
	classShared
	classSample
	classOther
	classAllowed
)

// sharedIDs are ids that no single user owns, with case, dashes, underscores
// and spaces folded away. Composio's own examples and its legacy SDKs use
// several of them as defaults.
var sharedIDs = []string{
	"default", "defaultuser", "userdefault", "anonymous", "anon", "guest", "public",
	"shared", "shareduser", "global", "common", "everyone", "all", "system", "admin",
	"root", "service", "bot", "app", "test", "testuser", "demo",
	"sample", "local", "localuser", "user", "me", "unknown", "none", "null",
	"undefined", "nil", "0",
}

var (
	// samples are the ids of Composio's documentation: user_123 and its like.
	samples = regexp.MustCompile(`(?i)^(user[-_]?\d+|your[-_]user[-_]id|user[-_]id|quickstart[-_]user|(user|hey)@example\.com)$`)
	// demo is the word demo anywhere in an id: demo-user, my_demo, demo@acme.com.
	demo = regexp.MustCompile(`(?i)(^|[^\pL\pN])demo($|[^\pL\pN])`)
	// grouped are ids that stand for an organisation or an integration on purpose.
	grouped = regexp.MustCompile(`^(org|team|workspace|tenant)[_:-]|:(integration|service)$`)
	folding = strings.NewReplacer("-", "", "_", "", " ", "")
)

// judgement is the one user id verdict of a binding.
type judgement struct {
	class    class
	member   Member
	fallback bool
}

// judge decides which of the three user id rules speaks, if any. The worst
// constant wins: missing, then shared, then a sample, then any other.
func judge(b Binding, opts Options) (judgement, bool) {
	if opts.SingleUser {
		return judgement{}, false
	}
	var fixed []judgement
	varying := false
	for _, m := range b.User.Members {
		if m.varying() {
			varying = true
		} else if c := classify(m, opts); c != classAllowed {
			fixed = append(fixed, judgement{class: c, member: m})
		}
	}
	if len(fixed) == 0 {
		return judgement{}, false
	}
	worst := slices.MinFunc(fixed, func(a, b judgement) int { return int(a.class) - int(b.class) })
	worst.fallback = varying
	return worst, true
}

func classify(m Member, opts Options) class {
	text := strings.TrimSpace(m.Text)
	if m.Origin == Missing || text == "" {
		return classMissing
	}
	folded := folding.Replace(strings.ToLower(text))
	switch {
	case slices.Contains(opts.AllowedIDs, m.Text):
		return classAllowed
	case slices.Contains(sharedIDs, folded), strings.HasSuffix(folded, "default"),
		demo.MatchString(text), isShared(folded, opts):
		return classShared
	case grouped.MatchString(text):
		return classAllowed
	case samples.MatchString(text):
		return classSample
	}
	return classOther
}

func isShared(folded string, opts Options) bool {
	return slices.ContainsFunc(opts.SharedIDs, func(id string) bool {
		return folding.Replace(strings.ToLower(id)) == folded
	})
}

// constantSeverity is table 3 of rules.md: class of the value against setting.
func constantSeverity(c class, b Binding) Severity {
	if b.Docs {
		return map[class]Severity{classMissing: Warning, classShared: Warning}[c]
	}
	switch b.Setting {
	case Request:
		return Error
	case Script:
		return map[class]Severity{classMissing: Error, classShared: Warning}[c]
	}
	return map[class]Severity{classMissing: Error, classShared: Error, classSample: Warning, classOther: Warning}[c]
}

// quote shows a constant the way a person finds it in the source.
func (j judgement) quote() string {
	if j.member.Word != "" {
		return j.member.Word
	}
	if j.class == classMissing && j.member.Text == "" {
		return `""`
	}
	return fmt.Sprintf("%q", shorten(j.member.Text))
}

func shorten(text string) string {
	const longest = 60
	if runes := []rune(text); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return text
}

func (j judgement) verdict(b Binding, s Severity, message string) verdict {
	return verdict{severity: s, message: message, place: b.User.Place, trace: j.member.Trace}
}
