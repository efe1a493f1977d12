package drivers

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

var (
	// root is the checkout.
	root string
	// tool is composiolint, linter golangci-lint with the plugin.
	tool, linter string
)

func TestMain(m *testing.M) {
	status, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(status)
}

func run(m *testing.M) (status int, err error) {
	if root, err = filepath.Abs(".."); err != nil {
		return 1, err
	}
	bin, err := os.MkdirTemp("", "drivers of composiolint")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(bin)
	if tool, err = build(bin, root, "./cmd/composiolint"); err != nil {
		return 1, err
	}
	if linter, err = build(bin, ".", "./golangci-lint"); err != nil {
		return 1, err
	}
	return m.Run(), nil
}

// build compiles a command of the module in dir.
func build(bin, dir, pkg string) (string, error) {
	path := filepath.Join(bin, filepath.Base(pkg))
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	cmd := exec.Command("go", "build", "-buildvcs=false", "-o", path, pkg)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building %s: %w\n%s", pkg, err, out)
	}
	return path, nil
}

// output is what a command did.
type output struct {
	status         int
	stdout, stderr string
}

// command runs a program on a work space, without flags that the machine sets for
// the go command, and without the network.
func command(t *testing.T, dir, name string, args ...string) output {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=", "GOPROXY=off", "NO_COLOR=1", "PWD="+dir)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%s: %v", name, err)
	}
	return output{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// must ends the test where the command did not end as it had to.
func (o output) must(t *testing.T, status int, says ...string) {
	t.Helper()
	if o.status != status {
		t.Fatalf("status %d, want %d\n%s%s", o.status, status, o.stdout, o.stderr)
	}
	for _, say := range says {
		if !strings.Contains(o.stdout+o.stderr, say) {
			t.Errorf("no %q in\n%s%s", say, o.stdout, o.stderr)
		}
	}
}

// tempDir gives a directory under the name that programs print.
func tempDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
