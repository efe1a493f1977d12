// Package docs makes the documentation of the rules from the registry: a page
// for each rule, and the table that lists them.
//
// After a change to a rule's Doc:
//
//	go generate ./internal/docs
package docs

//go:generate go test . -update

import (
	"fmt"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// languages gives the heading of an example.
var languages = map[string]string{"go": "Go", "typescript": "TypeScript", "python": "Python"}

// Page is the documentation of one rule, in Markdown.
func Page(rule rules.Rule) string {
	var page strings.Builder
	fmt.Fprintf(&page, "<!-- Made from rules/%s.go by go generate ./internal/docs. Do not edit. -->\n\n", rule.Name)
	fmt.Fprintf(&page, "# %s\n\n%s.\n\n", rule.Name, sentence(rule.Title))
	fmt.Fprintf(&page, "Severity: %s at most.", rule.Severity)
	if rule.CWE != 0 {
		fmt.Fprintf(&page, " Weakness: %s.", weakness(rule))
	}
	page.WriteString("\n")
	section(&page, "What it does", rule.Doc.What)
	section(&page, "Why this is bad", rule.Doc.Why)
	page.WriteString("\n## Example\n")
	for _, example := range rule.Doc.Examples {
		fmt.Fprintf(&page, "\n### %s\n", languages[example.Language])
		code(&page, "Incorrect", example.Language, example.Incorrect)
		code(&page, "Correct", example.Language, example.Correct)
	}
	section(&page, "Exceptions", rule.Doc.Silent)
	if len(rule.Doc.Cases) > 0 {
		page.WriteString("\n## Real cases\n\n")
		for _, address := range rule.Doc.Cases {
			fmt.Fprintf(&page, "- <%s>\n", address)
		}
	}
	return page.String()
}

func section(page *strings.Builder, heading, text string) {
	fmt.Fprintf(page, "\n## %s\n\n%s\n", heading, text)
}

func code(page *strings.Builder, label, language, text string) {
	fmt.Fprintf(page, "\n%s:\n\n```%s\n%s```\n", label, language, text)
}

// Table lists the rules, with links to their pages in folder.
func Table(all []rules.Rule, folder string) string {
	var table strings.Builder
	table.WriteString("| Rule | Severity | Weakness | Reports |\n|---|---|---|---|\n")
	for _, rule := range all {
		fmt.Fprintf(&table, "| [%s](%s%s.md) | %s | %s | %s |\n",
			rule.Name, folder, rule.Name, rule.Severity, weakness(rule), strings.TrimPrefix(rule.Title, "report "))
	}
	return table.String()
}

// Index is the page that lists the rules.
func Index(all []rules.Rule) string {
	return "<!-- Made from the registry by go generate ./internal/docs. Do not edit. -->\n\n" +
		"# Rules\n\n" +
		"The severity is the highest that a rule gives. Its page says when it gives less.\n\n" +
		Table(all, "")
}

// weakness links the weakness that a rule looks for.
func weakness(rule rules.Rule) string {
	if rule.CWE == 0 {
		return ""
	}
	return fmt.Sprintf("[CWE-%d](https://cwe.mitre.org/data/definitions/%d.html)", rule.CWE, rule.CWE)
}

func sentence(title string) string {
	return strings.ToUpper(title[:1]) + title[1:]
}
