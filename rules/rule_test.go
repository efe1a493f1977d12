package rules

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestRegistry checks what every rule owes its readers.
func TestRegistry(t *testing.T) {
	name := regexp.MustCompile(`^[a-z]+$`)
	if !slices.IsSortedFunc(All(), func(a, b Rule) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("the rules are not ordered by name")
	}
	seen := make(map[string]bool)
	for _, rule := range All() {
		t.Run(rule.Name, func(t *testing.T) {
			if !name.MatchString(rule.Name) || seen[rule.Name] {
				t.Errorf("%q is not a name of its own in one lower-case word", rule.Name)
			}
			seen[rule.Name] = true
			if rule.Severity == Off {
				t.Error("the rule has no severity")
			}
			if len(rule.Title) > 60 || strings.HasSuffix(rule.Title, ".") || rule.Title != strings.ToLower(rule.Title) {
				t.Errorf("the title %q is not a short lower-case line", rule.Title)
			}
			if !strings.HasPrefix(rule.Summary(), rule.Title+"\n\n") {
				t.Error("the summary does not begin with the title")
			}
			if !strings.HasSuffix(rule.URL(), "/docs/rules/"+rule.Name+".md") {
				t.Errorf("%s is not the rule's page", rule.URL())
			}
			for _, text := range []string{rule.Doc.What, rule.Doc.Why, rule.Doc.Silent} {
				checkText(t, text)
			}
			var languages []string
			for _, example := range rule.Doc.Examples {
				languages = append(languages, example.Language)
				checkExample(t, example.Incorrect)
				checkExample(t, example.Correct)
			}
			if !slices.Equal(languages, []string{"go", "typescript", "python"}) {
				t.Errorf("the examples are in %v", languages)
			}
			for _, address := range rule.Doc.Cases {
				if !strings.HasPrefix(address, "https://") {
					t.Errorf("%s is not an address", address)
				}
			}
		})
	}
}

func checkText(t *testing.T, text string) {
	t.Helper()
	if text == "" || text != strings.TrimSpace(text) {
		t.Errorf("a text is empty or has blanks around it: %q", text)
	}
	for line := range strings.Lines(text) {
		if len(strings.TrimRight(line, "\n")) > 84 {
			t.Errorf("a line is too long for a terminal: %q", line)
		}
	}
}

func checkExample(t *testing.T, text string) {
	t.Helper()
	if strings.TrimSpace(text) == "" || !strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n") || strings.HasPrefix(text, "\n") {
		t.Errorf("an example is not a block of whole lines: %q", text)
	}
}

// TestNoSeverityAboveTheRule checks that Severity is the highest a rule gives, and
// that it does give it.
func TestNoSeverityAboveTheRule(t *testing.T) {
	highest := make(map[string]Severity)
	everyBinding(func(b Binding) {
		for _, rule := range All() {
			f, ok := rule.Check(b, Options{})
			if !ok {
				continue
			}
			highest[rule.Name] = max(highest[rule.Name], f.Severity)
			if f.Severity == Off || b.Docs && f.Severity > Warning || b.Test {
				t.Errorf("%s reports %v as %s", rule.Name, b, f.Severity)
			}
			if f.Rule != rule.Name || f.Message == "" || f.Message[:1] != strings.ToLower(f.Message[:1]) {
				t.Errorf("%s reports %q as %s", rule.Name, f.Message, f.Rule)
			}
		}
	})
	for _, rule := range All() {
		if highest[rule.Name] != rule.Severity {
			t.Errorf("%s gives up to %s and says %s", rule.Name, highest[rule.Name], rule.Severity)
		}
	}
}

// TestOneUserRule checks that no more than one rule speaks about a user id.
func TestOneUserRule(t *testing.T) {
	everyBinding(func(b Binding) {
		count := 0
		for _, rule := range []Rule{sharedUserID(), constantUserID(), fallbackUserID()} {
			if _, ok := rule.Check(b, Options{}); ok {
				count++
			}
		}
		if count > 1 {
			t.Errorf("%d rules report the user id of %v", count, b)
		}
	})
}

// everyBinding calls f with every combination of answers, up to two members.
func everyBinding(f func(Binding)) {
	members := [][]Member{nil}
	for a := Unknown; a <= Param; a++ {
		for _, text := range []string{"", "default", "user_123", "acme", "org_acme"} {
			first := Member{Origin: a, Text: text}
			members = append(members, []Member{first})
			for b := Unknown; b <= Param; b++ {
				members = append(members, []Member{first, {Origin: b, Text: "acme"}})
			}
		}
	}
	for i, set := range members {
		for setting := Library; setting <= Script; setting++ {
			for flags := range 4 {
				f(Binding{
					Kind:     Kind(i % 3),
					User:     User{Members: set},
					Toolkits: Toolkits{Scope: Scope(i % 4)},
					Fate:     Fate((i / 3) % 4),
					Setting:  setting,
					Test:     flags&1 != 0,
					Docs:     flags&2 != 0,
				})
			}
		}
	}
}

func TestNames(t *testing.T) {
	for got, want := range map[string]string{
		Session.String(): "session", Resume.String(): "resume", Call.String(): "call",
		Library.String(): "library", Request.String(): "request", Script.String(): "script",
		Off.String(): "off", Info.String(): "info", Warning.String(): "warning", Error.String(): "error",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
