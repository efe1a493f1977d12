package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// explain gives an action that prints the documentation of a rule.
func explain(name string) func(io.Writer) error {
	return func(w io.Writer) error {
		var known []string
		for _, rule := range rules.All() {
			if rule.Name == name {
				_, err := io.WriteString(w, documentation(rule))
				return err
			}
			known = append(known, rule.Name)
		}
		return fmt.Errorf("--explain %s: there is no such rule; the rules are %s", name, strings.Join(known, ", "))
	}
}

func documentation(rule rules.Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s): %s\n", rule.Name, rule.Severity, rule.Title)
	section := func(title, text string) {
		if text = strings.TrimSpace(text); text != "" {
			fmt.Fprintf(&b, "\n%s\n%s\n", title, indent(text))
		}
	}
	section("What is reported", rule.Doc.What)
	section("Why it matters", rule.Doc.Why)
	section("What is left alone", rule.Doc.Silent)
	for _, example := range rule.Doc.Examples {
		section("Incorrect, "+example.Language, example.Incorrect)
		section("Correct, "+example.Language, example.Correct)
	}
	section("Seen in", strings.Join(rule.Doc.Cases, "\n"))
	if rule.CWE != 0 {
		section("Weakness", fmt.Sprintf("CWE-%d", rule.CWE))
	}
	section("More", rule.URL())
	return b.String()
}

func indent(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = "  " + line
		}
	}
	return strings.Join(lines, "\n")
}
