// Composiolint tells where code that builds on Composio lets one user's session,
// accounts or tools reach another user. It is also a tool for go vet -vettool.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/composiolint/composiolint/internal/lint"
	"github.com/composiolint/composiolint/internal/report"
)

// Exit statuses.
const (
	clean    = 0
	findings = 1
	// failed is wrong usage, or nothing could be linted.
	failed = 2
)

func main() {
	args := os.Args[1:]
	if calledByVet(args) {
		os.Exit(vet(args))
	}
	collectSparingly()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, args, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

func run(ctx context.Context, args []string, stdout, stderr *os.File) int {
	c, err := parse(args)
	if err == nil && c.action != nil {
		err = c.action(stdout)
		if err == nil {
			return clean
		}
	}
	if err != nil {
		fmt.Fprintf(stderr, "composiolint: %v\n", err)
		return failed
	}
	r, err := lint.Run(ctx, c.lint)
	if err != nil {
		fmt.Fprintf(stderr, "composiolint: %v\n", err)
		return failed
	}
	r.Tool = report.Tool{Name: "composiolint", Version: toolVersion()}
	if err := c.write(r, stdout); err != nil {
		fmt.Fprintf(stderr, "composiolint: writing the report: %v\n", err)
		return failed
	}
	return status(r, stderr)
}

func status(r report.Report, stderr io.Writer) int {
	switch {
	case r.Nothing():
		fmt.Fprintf(stderr, "composiolint: nothing could be linted: %s\n", r.Errors[0].Message)
		return failed
	case r.Failing():
		return findings
	}
	return clean
}
