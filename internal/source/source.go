// Package source finds the script files of a run, as git sees them: files in
// TypeScript, JavaScript and Python, and files that hold such code. It reads each
// of them once and tells which mention Composio and what they import; the texts
// are not kept. Nothing is executed for that, git neither.
package source

import (
	"cmp"
	"context"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// Kind says what holds the code of a file.
type Kind uint8

const (
	ECMA      Kind = iota // TypeScript or JavaScript, JSX included
	Python                // stubs included
	Markdown              // code in fences; MDX included
	Notebook              // of Jupyter
	Component             // of Vue or Svelte: code in script blocks
)

var kinds = map[string]Kind{
	".ts": ECMA, ".tsx": ECMA, ".mts": ECMA, ".cts": ECMA,
	".js": ECMA, ".jsx": ECMA, ".mjs": ECMA, ".cjs": ECMA,
	".py": Python, ".pyi": Python,
	".md": Markdown, ".mdx": Markdown,
	".ipynb": Notebook,
	".vue":   Component, ".svelte": Component,
}

// KindOf tells the kind of a file by its name, and whether it is a script file.
func KindOf(path string) (Kind, bool) {
	kind, ok := kinds[strings.ToLower(filepath.Ext(path))]
	return kind, ok
}

// File is a script file that can be linted.
type File struct {
	Path string // absolute
	Kind Kind
	// Mentions says whether the file mentions Composio.
	Mentions bool
	// Imports are what the file seems to import. They come from a look at the bytes:
	// a text or a comment can add some. Markdown has none.
	Imports []Import
}

// Problem is a file or directory that could not be looked at.
type Problem struct{ Path, Message string }

// Request says where to look. All paths are absolute.
type Request struct {
	// Dirs are walked. What ignore files name, and what holds no code of one's
	// own, is left out below them; they themselves are walked in any case.
	Dirs []string
	// Files are read even if they are ignored or minified.
	Files []string
}

// Found is what there is, each path once, in the order of the paths.
type Found struct {
	Files []File
	// Names are the specifiers and names in imports, as written, in no order. One can be
	// there several times.
	Names []string
	Go    Go
	// Packages are the directories with a package.json, in their order.
	Packages []string
	Errors   []Problem
}

// Find finds and reads the script files of a request, in parallel. What cannot be
// read is told in the errors, and the rest goes on. When ctx ends, so does Find,
// with what it has by then.
func Find(ctx context.Context, req Request) Found {
	q := newQueue()
	for _, dir := range req.Dirs {
		q.add(func(w *worker) { w.argument(filepath.Clean(dir)) })
	}
	for _, path := range req.Files {
		q.add(func(w *worker) { w.named(filepath.Clean(path)) })
	}
	workers := make([]worker, runtime.GOMAXPROCS(0))
	var running sync.WaitGroup
	for i := range workers {
		w := &workers[i]
		w.ctx, w.queue, w.imports = ctx, q, newImports()
		running.Go(func() {
			q.work(w)
			slices.SortFunc(w.files, byPath)
		})
	}
	running.Wait()
	return merged(workers)
}

// merged puts together what the workers found. The files of each are in order.
func merged(workers []worker) Found {
	var found Found
	imports := &workers[0].imports
	lists := make([][]read, len(workers))
	for i := range workers {
		w := &workers[i]
		if i > 0 {
			imports.adopt(&w.imports)
		}
		lists[i] = w.files
		found.Errors = append(found.Errors, w.problems...)
		found.Go.add(w.golang)
		found.Packages = append(found.Packages, w.packages...)
	}
	found.Names = imports.names
	found.Files = once(woven(lists))
	found.Go.sort()
	slices.Sort(found.Packages)
	found.Packages = slices.Compact(found.Packages)
	slices.SortFunc(found.Errors, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Message, b.Message))
	})
	found.Errors = slices.Compact(found.Errors)
	return found
}

// byPath orders what was read. A file that was named comes before a link to another.
func byPath(a, b read) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.target, b.target))
}

// woven makes one list in order out of lists in order.
func woven(lists [][]read) []read {
	if len(lists) == 1 {
		return lists[0]
	}
	half := len(lists) / 2
	a, b := woven(lists[:half]), woven(lists[half:])
	out := make([]read, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		next := &a
		if byPath(b[0], a[0]) < 0 {
			next = &b
		}
		out = append(out, (*next)[0])
		*next = (*next)[1:]
	}
	return append(append(out, a...), b...)
}

// once gives each file once: under its own name, where that was found.
func once(all []read) []File {
	all = slices.CompactFunc(all, func(a, b read) bool { return a.Path == b.Path })
	files := make([]File, 0, len(all))
	for _, r := range all {
		if r.target != "" {
			if _, twice := slices.BinarySearchFunc(all, read{File: File{Path: r.target}}, byPath); twice {
				continue
			}
		}
		files = append(files, r.File)
	}
	return files
}
