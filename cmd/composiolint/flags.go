package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/lint"
	"github.com/composiolint/composiolint/internal/report"
)

// commandLine is what the arguments ask for.
type commandLine struct {
	// action answers without linting, such as --help. It is nil for a run.
	action func(io.Writer) error
	lint   lint.Options

	format, colour, output string
}

// parse reads the arguments. Flags may stand behind what is to be linted.
func parse(args []string) (commandLine, error) {
	var (
		c                     commandLine
		rules, explained      string
		version, list, ignore bool
	)
	flags := flag.NewFlagSet("composiolint", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&c.format, "format", "text", "")
	flags.StringVar(&c.output, "output", "", "")
	flags.StringVar(&c.colour, "color", "auto", "")
	flags.StringVar(&rules, "rules", "", "")
	flags.BoolVar(&c.lint.Rule.Strict, "strict", false, "")
	flags.StringVar(&c.lint.Tags, "tags", "", "")
	flags.BoolVar(&c.lint.Offline, "offline", false, "")
	flags.BoolVar(&ignore, "no-config", false, "")
	flags.StringVar(&explained, "explain", "", "")
	flags.BoolVar(&list, "list", false, "")
	flags.BoolVar(&version, "version", false, "")

	for rest := args; ; {
		if err := flags.Parse(rest); err != nil {
			return c, wrongFlag(&c, err)
		}
		parsed := len(rest) - flags.NArg()
		rest = flags.Args()
		if len(rest) == 0 {
			break
		}
		if parsed > 0 && args[len(args)-len(rest)-1] == "--" {
			c.lint.Args = append(c.lint.Args, rest...)
			break
		}
		c.lint.Args = append(c.lint.Args, rest[0])
		rest = rest[1:]
	}

	if !slices.Contains([]string{"text", "json"}, c.format) {
		return c, fmt.Errorf("--format %s: the formats are text and json", c.format)
	}
	if !slices.Contains([]string{"auto", "always", "never"}, c.colour) {
		return c, fmt.Errorf("--color %s: use auto, always or never", c.colour)
	}
	for name := range strings.SplitSeq(rules, ",") {
		if name = strings.TrimSpace(name); name != "" {
			c.lint.Rules = append(c.lint.Rules, name)
		}
	}
	switch {
	case version || len(args) == 1 && args[0] == "version":
		c.action = printVersion
	case list:
		c.action = listRules
	case explained != "":
		c.action = explain(explained)
	}
	return c, nil
}

// wrongFlag turns an error of package flag into one in the words of this command.
func wrongFlag(c *commandLine, err error) error {
	if errors.Is(err, flag.ErrHelp) {
		c.action = printUsage
		return nil
	}
	message := err.Error()
	if name, ok := strings.CutPrefix(message, "flag provided but not defined: -"); ok {
		message = "there is no flag --" + name
	}
	return fmt.Errorf("%s; composiolint --help lists the flags", message)
}

// write writes the report to where the command line says.
func (c commandLine) write(r report.Report, stdout *os.File) error {
	if c.output == "" {
		return c.render(r, stdout, coloured(c.colour, stdout))
	}
	file, err := os.Create(c.output)
	if err != nil {
		return err
	}
	return errors.Join(c.render(r, file, c.colour == "always"), file.Close())
}

func (c commandLine) render(r report.Report, w io.Writer, colour bool) error {
	if c.format == "json" {
		return report.JSON(w, r)
	}
	return report.Text(w, r, colour)
}

// coloured reports whether a text report to this file has colours.
func coloured(when string, file *os.File) bool {
	if when != "auto" {
		return when == "always"
	}
	if os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
