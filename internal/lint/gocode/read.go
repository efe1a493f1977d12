package gocode

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"

	"github.com/composiolint/composiolint/internal/composio"
)

// largest is the size of the largest file that is read. Nobody writes a larger
// one, and its types would not fit in reasonable memory.
const largest = 32 << 20

// reading is what a look at the bytes of a file told.
type reading struct {
	marked bool
	err    error
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
	defer func() { _ = file.Close() }()
	info, err := file.Stat()
	if err != nil {
		return buffer, err
	}
	if info.Size() > largest {
		return buffer, fmt.Errorf("it has %d MB, and files above %d MB are not linted", info.Size()>>20, largest>>20)
	}
	if size := int(info.Size()); size > cap(buffer) {
		buffer = make([]byte, size)
	} else {
		buffer = buffer[:size]
	}
	_, err = io.ReadFull(file, buffer)
	return buffer, err
}
