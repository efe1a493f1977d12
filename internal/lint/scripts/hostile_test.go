package scripts

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/composiolint/composiolint/rules"
)

const (
	// hostileTime is far more than any of the programs takes on a slow machine.
	hostileTime = 20 * time.Second
	// hostileHeap is far more than any of them needs.
	hostileHeap = 1 << 30
)

// The files that lie beside each hostile program. What is found in them must be
// found whatever else there is.
const (
	goodECMA = "import { Composio } from '@composio/core'\nconst composio = new Composio()\n" +
		"export const beside = () => composio.create('good-ecma')\n"
	goodPython = "from composio import Composio\ncomposio = Composio()\n\n" +
		"def beside():\n    return composio.create(user_id='good-python')\n"
)

// headers make a client in the languages.
const (
	headECMA   = "import { Composio } from '@composio/core'\nconst composio = new Composio()\n"
	headPython = "from composio import Composio\ncomposio = Composio()\n"
)

// hostile is a program that nobody meant to be linted.
type hostile struct {
	name string
	// files are texts by their path.
	files map[string]string
	// setUp makes what is no plain file.
	setUp func(t *testing.T, dir string)
	// named are files that are asked for by name.
	named []string
	// finds are user ids that have to be found in the program.
	finds []string
	// says is part of an error that has to be told, "" where nothing may be.
	says string
	// quiet says that it does not matter whether there are errors.
	quiet bool
}

func TestHostilePrograms(t *testing.T) {
	var programs []hostile
	for _, group := range [][]hostile{bytesOnly(), places(), nested(), cycles(), many(), long()} {
		programs = append(programs, group...)
	}
	for _, h := range programs {
		t.Run(h.name, func(t *testing.T) {
			dir := t.TempDir()
			h.write(t, dir)
			h.check(t, dir, measured(t, func() Found { return lint(t.Context(), h.request(dir)) }))
		})
	}
}

// write makes the program, and the good files beside it.
func (h hostile) write(t *testing.T, dir string) {
	t.Helper()
	texts := map[string]string{"good.ts": goodECMA, "good.py": goodPython}
	maps.Copy(texts, h.files)
	for path, text := range texts {
		path = filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if h.setUp != nil {
		h.setUp(t, dir)
	}
}

func (h hostile) request(dir string) Request {
	req := Request{Dir: dir, Dirs: []string{dir}}
	for _, name := range h.named {
		req.Files = append(req.Files, filepath.Join(dir, name))
	}
	return req
}

// check compares what was found with what has to be.
func (h hostile) check(t *testing.T, dir string, found Found) {
	t.Helper()
	ids := constants(found.Bindings)
	for _, id := range append([]string{"good-ecma", "good-python"}, h.finds...) {
		if !ids[id] {
			t.Errorf("the user id %q was not found; errors: %v", id, found.Errors)
		}
	}
	said := false
	for _, e := range found.Errors {
		said = said || h.says != "" && strings.Contains(e.Message, h.says)
		if base := filepath.Base(e.Place.File); base == "good.ts" || base == "good.py" {
			t.Errorf("the good file is blamed: %v", e)
		}
	}
	switch {
	case h.says != "" && !said:
		t.Errorf("no error says %q: %v", h.says, found.Errors)
	case h.says == "" && !h.quiet && len(found.Errors) > 0:
		t.Errorf("errors below %s: %v", dir, found.Errors[:min(3, len(found.Errors))])
	}
}

// constants are the fixed user ids among bindings.
func constants(bindings []rules.Binding) map[string]bool {
	ids := map[string]bool{}
	for _, b := range bindings {
		for _, m := range b.User.Members {
			if m.Origin == rules.Const {
				ids[m.Text] = true
			}
		}
	}
	return ids
}

// measured calls f and bounds its time and its memory. What goes on cannot be
// stopped, and could take all the memory there is: beyond the bounds the tests end.
func measured[T any](t *testing.T, f func() T) T {
	t.Helper()
	runtime.GC()
	begin := time.Now()
	look := time.NewTicker(5 * time.Millisecond)
	defer look.Stop()
	done := make(chan T, 1)
	go func() { done <- f() }()
	var peak uint64
	for {
		select {
		case result := <-done:
			t.Logf("%v, %d MB", time.Since(begin).Round(time.Millisecond), peak>>20)
			return result
		case <-look.C:
			peak = max(peak, heap())
			if took := time.Since(begin); took > hostileTime || peak > hostileHeap {
				panic(fmt.Sprintf("%s: it goes on after %v, with %d MB", t.Name(), took, peak>>20))
			}
		}
	}
}

// heap is the memory that objects take, dead ones included.
func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
