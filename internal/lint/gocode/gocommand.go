package gocode

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// goCommand runs the go command of the user, in the user's environment.
type goCommand struct {
	tags    string
	offline bool
}

// listed is a package as go list describes it. Its ImportPath tells test
// variants apart: "p [p.test]" is p with its test files.
type listed struct {
	ImportPath, Name, Dir, ForTest    string
	GoFiles, CgoFiles, IgnoredGoFiles []string
	Imports                           []string
	ImportMap                         map[string]string
	DepOnly, Standard                 bool
	Module                            *packages.Module
	Export                            string
	Error                             *listError
}

type listError struct{ Pos, Err string }

// graphFields are what the graph needs. Each further field costs: all of them
// double the time of go list.
const graphFields = "-json=ImportPath,Name,Dir,ForTest,GoFiles,CgoFiles,IgnoredGoFiles,Imports,ImportMap,DepOnly,Standard,Module,Error"

// graph lists the packages of a unit, their tests, and all that they depend on,
// dependencies first.
func (g goCommand) graph(ctx context.Context, u unit) ([]*listed, error) {
	all, err := g.list(ctx, u, []string{"-deps", "-test", graphFields}, u.patterns)
	// The main package that go test makes is nobody's code.
	return slices.DeleteFunc(all, (*listed).testMain), err
}

// exports gives the files of the types of packages that the build cache holds.
// With -n the go command names what is there, and builds nothing of the rest.
func (g goCommand) exports(ctx context.Context, u unit, paths []string) (map[string]string, error) {
	files := map[string]string{}
	err := g.each(ctx, u, []string{"-export", "-n", "-json=ImportPath,Export"}, paths, func(p *listed) {
		if p.Export != "" {
			files[p.ImportPath] = p.Export
		}
	})
	return files, err
}

// each lists packages by their paths.
func (g goCommand) each(ctx context.Context, u unit, flags, paths []string, do func(*listed)) error {
	// A command line has its limits; on Windows they are tight.
	const most = 400
	for some := range slices.Chunk(paths, most) {
		all, err := g.list(ctx, u, flags, some)
		if err != nil {
			return err
		}
		for _, p := range all {
			do(p)
		}
	}
	return nil
}

func (g goCommand) list(ctx context.Context, u unit, flags, patterns []string) ([]*listed, error) {
	args := append([]string{"list", "-e"}, flags...)
	if g.tags != "" {
		args = append(args, "-tags="+g.tags)
	}
	out, err := g.run(ctx, u, append(append(args, "--"), patterns...))
	if err != nil {
		return nil, err
	}
	var all []*listed
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		p := new(listed)
		switch err := decoder.Decode(p); {
		case errors.Is(err, io.EOF):
			return all, nil
		case err != nil:
			return nil, fmt.Errorf("reading what go list says of %s: %w", strings.Join(patterns, " "), err)
		}
		all = append(all, p)
	}
}

func (g goCommand) run(ctx context.Context, u unit, args []string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = u.dir
	cmd.Env = append(cmd.Environ(), u.env...)
	if g.offline {
		cmd.Env = append(cmd.Env, "GOPROXY=off", "GOTOOLCHAIN=local")
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return nil, errors.New("there is Go code, and the go command is not on PATH: install Go from https://go.dev/dl or add its bin directory to PATH")
	case errors.As(err, &exit) && stderr.Len() > 0:
		return nil, errors.New(strings.TrimSpace(stderr.String()))
	case err != nil:
		return nil, fmt.Errorf("running go %s in %s: %w", args[0], u.dir, err)
	}
	return out, nil
}
