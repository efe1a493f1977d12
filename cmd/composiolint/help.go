package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/composiolint/composiolint/internal/lint"
	"github.com/composiolint/composiolint/rules"
)

const usage = `composiolint tells where one user's Composio session, accounts or tools can
reach another user.

Usage:
  composiolint [flags] [packages, directories or files]
  go vet -vettool=$(which composiolint) ./...

It reads Go, TypeScript, JavaScript and Python, and the scripts in Vue, Svelte,
Markdown and Jupyter files. go vet has it read Go alone.

A directory stands for everything below it, all Go modules included; the default
is the working directory. Left out are vendor and node_modules; of Go also testdata
and names that begin with . or _; of scripts also what .gitignore and .ignore name,
virtual environments, minified code, and Markdown in hidden directories other than
.github. ./... and import paths mean to Go what they mean to the go command. Of the
package of a Go file only the file itself is reported on.

What is reported:
  --format text|json   for people (the default) or for programs
  --output FILE        write the report to FILE
  --color WHEN         auto (the default), always or never; NO_COLOR is honoured
  --rules NAME,...     check only these rules
  --strict             fail on sessions whose id nobody reads

What is read:
  --tags TAG,...       Go build tags
  --offline            keep the go command from the network
  --no-config          read no configuration file

About composiolint:
  --list               the rules
  --explain RULE       what a rule reports, why, and how to do better
  --version            the version of composiolint, of its Go and its parser
  --help               this text

Exit status: 0 no findings, or notes alone; 1 errors or warnings were found;
2 wrong usage, or nothing could be linted.
`

func printUsage(w io.Writer) error {
	_, err := io.WriteString(w, usage)
	return err
}

func printVersion(w io.Writer) error {
	_, err := fmt.Fprintf(w, "composiolint %s built with %s, parses scripts with %s\n", toolVersion(), runtime.Version(), lint.Parser)
	return err
}

// toolVersion is the version of the module that the command was built from.
func toolVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

func listRules(w io.Writer) error {
	var b strings.Builder
	for _, rule := range rules.All() {
		fmt.Fprintf(&b, "%-18s %-8s %s\n", rule.Name, rule.Severity, rule.Title)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
