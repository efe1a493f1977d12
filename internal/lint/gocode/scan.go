package gocode

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"sync"

	"github.com/composiolint/composiolint/internal/composio"
)

// largest is the size of the largest file that is read. No program is written by
// hand in one of this size, and none compiles in reasonable memory.
const largest = 32 << 20

// reading is what a look at the bytes of a file told.
type reading struct {
	marked bool
	err    error
}

// scan reads the source of all packages outside the standard library and gives
// those that mention Composio. It counts what was asked for, and says which files
// that mention Composio no build has.
func (r *run) scan(u unit, all []*listed) set {
	var paths []string
	for _, p := range all {
		if !p.Standard {
			paths = append(paths, p.sources()...)
		}
		if u.wants(p) {
			paths = append(paths, p.absolute(p.IgnoredGoFiles)...)
		}
	}
	read := readAll(paths)

	// Files that are not of a test do not mark its variant of their package.
	plain := map[string]bool{}
	for _, p := range all {
		for _, path := range p.sources() {
			plain[path] = plain[path] || p.ForTest == ""
		}
	}
	marked := set{}
	for _, p := range all {
		if p.Standard {
			continue
		}
		for _, path := range p.sources() {
			if read[path].marked && !(p.ForTest != "" && plain[path]) {
				marked[p] = true
			}
			if !p.DepOnly && (len(u.files) == 0 || slices.Contains(u.files, path)) {
				r.count(p, path, read[path].err)
			}
		}
		if u.wants(p) {
			for _, path := range p.absolute(p.IgnoredGoFiles) {
				if read[path].marked {
					r.problems.addFile(path, "build constraints leave this file out, and it mentions Composio: give its tags with --tags, or name the file to lint it")
				}
			}
		}
	}
	return marked
}

func (r *run) count(p *listed, path string, err error) {
	if err != nil {
		r.problems.addFile(path, "reading the file: "+cause(err))
	} else if p.Name != "" {
		r.files[path] = true
		r.packages[p.Dir] = true
	}
}

// readAll looks for marks in files, each once.
func readAll(paths []string) map[string]reading {
	found := make(map[string]reading, len(paths))
	queue := make(chan string)
	var mu sync.Mutex
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			var buffer []byte
			for path := range queue {
				var one reading
				buffer, one.err = read(path, buffer)
				one.marked = one.err == nil && composio.Mentions(buffer)
				mu.Lock()
				found[path] = one
				mu.Unlock()
			}
		})
	}
	sent := make(map[string]bool, len(paths))
	for _, path := range paths {
		if !sent[path] {
			sent[path] = true
			queue <- path
		}
	}
	close(queue)
	workers.Wait()
	return found
}

// read reads a file into buffer, as far as that is large enough.
func read(path string, buffer []byte) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return buffer, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return buffer, err
	}
	if info.Size() > largest {
		return buffer, fmt.Errorf("the file has %d MB, and files above %d MB are not linted", info.Size()>>20, largest>>20)
	}
	if size := int(info.Size()); size > cap(buffer) {
		buffer = make([]byte, size)
	} else {
		buffer = buffer[:size]
	}
	_, err = io.ReadFull(file, buffer)
	return buffer, err
}
