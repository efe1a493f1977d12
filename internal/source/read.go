package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"syscall"

	"github.com/composiolint/composiolint/internal/charset"
)

const (
	// largest is the size of the largest file that is read. Nobody writes a larger
	// one by hand.
	largest = 1 << 20
	// firstBuffer has room for nearly every file.
	firstBuffer = 256 << 10
	// largestNotebook leaves room for the output that notebooks keep.
	largestNotebook = 10 << 20
)

var (
	errNotRegular = errors.New("it is no regular file: not read")
	errTooLarge   = fmt.Errorf("is larger than %d MB: not read", largest>>20)
	errTooLargeNb = fmt.Errorf("is larger than %d MB: not read", largestNotebook>>20)
)

// limit is how large a file of a kind may be, and the error of a larger one.
func limit(path string) (int, error) {
	if kind, ok := KindOf(path); ok && kind == Notebook {
		return largestNotebook, errTooLargeNb
	}
	return largest, errTooLarge
}

// Read reads a file as it is; package charset decodes it. It takes regular files only, so
// that no pipe or device can hold a run up, of at most 1 MB, and notebooks of at
// most 10 MB. Each error is a *fs.PathError.
func Read(path string) ([]byte, error) {
	most, tooLarge := limit(path)
	file, size, err := open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	if size > int64(most) {
		return nil, &fs.PathError{Op: "read", Path: path, Err: tooLarge}
	}
	text, err := fill(file, make([]byte, size+1), int(size), most)
	if err == nil && len(text) > most {
		err = &fs.PathError{Op: "read", Path: path, Err: tooLarge}
	}
	if err != nil {
		return nil, err
	}
	return text, nil
}

// open opens a regular file and tells its size.
func open(path string) (*os.File, int64, error) {
	// Not to block matters where the path has become a pipe since it was listed.
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, 0, err
	}
	info, err := file.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = &fs.PathError{Op: "read", Path: path, Err: errNotRegular}
	}
	if err != nil {
		_ = file.Close()
		return nil, 0, err
	}
	return file, info.Size(), nil
}

// fill reads a file of about this size into buffer, which grows as needed. It
// stops above most bytes.
func fill(file *os.File, buffer []byte, size, most int) ([]byte, error) {
	buffer = buffer[:cap(buffer)]
	n := 0
	for {
		if n == len(buffer) {
			buffer = append(buffer, 0)
			buffer = buffer[:cap(buffer)]
		}
		got, err := file.Read(buffer[n:])
		n += got
		switch {
		case errors.Is(err, io.EOF), err == nil && n > most:
			return buffer[:n], nil
		case err != nil:
			return buffer[:n], err
		case n == size && n < len(buffer):
			// There was room for more: this is the end, and need not be asked for.
			return buffer[:n], nil
		}
	}
}

func (w *worker) readAll(arg *argument, files []candidate) {
	for _, c := range files {
		if w.ctx.Err() != nil {
			return
		}
		w.read(arg, c)
	}
}

// read reads a file and notes what is in it.
func (w *worker) read(arg *argument, c candidate) {
	r := read{File: File{Path: c.path, Kind: c.kind}}
	if c.link {
		var ok bool
		if r.target, ok = arg.follow(c.path); !ok {
			return
		}
	}
	text, err := w.load(c)
	switch {
	case err == nil:
	case errors.Is(err, fs.ErrNotExist) && !c.named:
		return // it was there a moment ago
	default:
		w.problem(c.path, "reading the file: "+cause(err))
		return
	}
	if text == nil || !c.named && minified(c.kind, text) {
		return
	}
	text = charset.Text(text)
	r.Imports, r.Mentions = w.imports.of(c.kind, text)
	if len(w.files) == cap(w.files) { // append would make many copies of a long list
		w.files = slices.Grow(w.files, max(batch, len(w.files)))
	}
	w.files = append(w.files, r)
}

// load reads a file into the buffer of the worker. It gives nil for a file that is
// too large and of no interest.
func (w *worker) load(c candidate) ([]byte, error) {
	if c.named {
		// Not even to open a device is harmless.
		if info, err := os.Stat(c.path); err == nil && !info.Mode().IsRegular() {
			return nil, errNotRegular
		}
	}
	most, tooLarge := limit(c.path)
	if w.buffer == nil {
		w.buffer = make([]byte, firstBuffer)
	}
	text, err := slurp(c.path, w.buffer, most)
	if err != nil {
		return nil, err
	}
	w.buffer = text
	if len(text) <= most {
		return text, nil
	}
	file, _, err := open(c.path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	return nil, w.large(file, c, tooLarge)
}
