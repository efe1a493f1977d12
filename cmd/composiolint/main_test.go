package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"
)

// TestCommand runs the command on the scripts of testdata. A script is an archive
// of files, below these lines:
//
//	composiolint ARGS, go ARGS   run it in the directory of the files; $TOOL is composiolint
//	cd DIR, env NAME=VALUE       for what follows; $WORK is that directory
//	status N                     of the last run; it must be 0 unless said
//	stdout RE, stderr RE         what the last run must say
//	!stdout RE, !stderr RE       and what not
func TestCommand(t *testing.T) {
	tool := build(t)
	scripts, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, script := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(script), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(script)
			if err != nil {
				t.Fatal(err)
			}
			s := newScript(t, tool, archive)
			for i, line := range strings.Split(string(archive.Comment), "\n") {
				s.at = fmt.Sprintf("%s:%d", script, i+1)
				s.line(strings.TrimSpace(line))
			}
			s.finished()
		})
	}
}

// build makes the command that the tests run.
func build(t *testing.T) string {
	t.Helper()
	tool := filepath.Join(t.TempDir(), "composiolint")
	if runtime.GOOS == "windows" {
		tool += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", tool, ".").CombinedOutput(); err != nil {
		t.Fatalf("building the command: %v\n%s", err, out)
	}
	return tool
}

// script is one script under way.
type script struct {
	*testing.T
	tool, at  string
	work, dir string // where the files are, and where commands run
	env       []string
	ran       string // the last run, "" before it
	status    int
	checked   bool // whether the script spoke of the status
	out, err  bytes.Buffer
}

func newScript(t *testing.T, tool string, archive *txtar.Archive) *script {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range archive.Files {
		path := filepath.Join(dir, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	env := append(os.Environ(), "PWD=", "GOFLAGS=", "GOWORK=", "GOPROXY=off", "GO111MODULE=", "NO_COLOR=")
	return &script{T: t, tool: tool, work: dir, dir: dir, env: env, checked: true}
}

func (s *script) line(line string) {
	s.Helper()
	command, rest, _ := strings.Cut(line, " ")
	switch command {
	case "", "#":
	case "cd":
		s.dir = filepath.Join(s.dir, rest)
	case "env":
		s.env = append(s.env, strings.ReplaceAll(rest, "$WORK", s.work))
	case "composiolint":
		s.run(s.tool, rest)
	case "go":
		s.run("go", strings.ReplaceAll(rest, "$TOOL", s.tool))
	case "status":
		s.checked = true
		if got := fmt.Sprint(s.status); got != rest {
			s.Errorf("%s: %s: status %s, want %s\n%s%s", s.at, s.ran, got, rest, &s.out, &s.err)
		}
	case "stdout", "!stdout":
		s.match(command[0] != '!', rest, s.out.String())
	case "stderr", "!stderr":
		s.match(command[0] != '!', rest, s.err.String())
	default:
		s.Fatalf("%s: there is no command %q", s.at, command)
	}
}

// finished makes sure that a run whose status nobody spoke of went well.
func (s *script) finished() {
	s.Helper()
	if !s.checked && s.status != 0 {
		s.Errorf("before %s: %s: status %d\n%s%s", s.at, s.ran, s.status, &s.out, &s.err)
	}
}

func (s *script) run(name, args string) {
	s.Helper()
	s.finished()
	s.out.Reset()
	s.err.Reset()
	ctx, cancel := context.WithTimeout(s.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, strings.Fields(args)...)
	cmd.Dir = s.dir
	cmd.Env = s.env
	cmd.Stdout, cmd.Stderr = &s.out, &s.err
	err := cmd.Run()
	s.ran, s.checked, s.status = filepath.Base(name)+" "+args, false, 0
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		s.status = exit.ExitCode()
	} else if err != nil {
		s.Fatalf("%s: %v", s.at, err)
	}
}

func (s *script) match(want bool, expression, text string) {
	s.Helper()
	if regexp.MustCompile("(?m)"+expression).MatchString(text) != want {
		s.Errorf("%s: %s: matching %s: want %t\n%s", s.at, s.ran, expression, want, text)
	}
}
