//go:build unix

package source

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

func TestPipes(t *testing.T) {
	root := tree(t, "a.ts: ")
	pipe := filepath.Join(root, "pipe.ts")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		if got := paths(t, root, Find(t.Context(), Request{Dirs: []string{root}})); got != "a.ts" {
			t.Errorf("found %q", got)
		}
		for _, path := range []string{pipe, "/dev/zero"} {
			found := Find(t.Context(), Request{Dirs: []string{path}, Files: []string{path}})
			if len(found.Errors) != 2 || len(found.Files) > 0 {
				t.Errorf("%s: found %v, errors %v", path, found.Files, found.Errors)
			}
			if _, err := Read(path); !errors.Is(err, errNotRegular) {
				t.Errorf("reading %s: %v", path, err)
			}
		}
		w := &worker{ctx: t.Context()}
		w.read(nil, candidate{path: pipe}) // was a file when it was listed
		if len(w.problems) != 1 {
			t.Errorf("problems %v, want one", w.problems)
		}
	}()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		t.Fatal("a pipe holds the run up")
	}
}
