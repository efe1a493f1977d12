//go:build unix

package source

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// slurp reads a file into buffer, which grows as needed, and stops above most
// bytes. It asks the system for no more than it must: to open, read and close
// 20,000 files by way of package os takes twice as long.
func slurp(path string, buffer []byte, most int) ([]byte, error) {
	fd, err := again(func() (int, error) {
		// Not to block matters where the path has become a pipe since it was listed.
		return syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC|syscall.O_NONBLOCK, 0)
	})
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: path, Err: err}
	}
	defer func() { _ = syscall.Close(fd) }()
	buffer = buffer[:cap(buffer)]
	for n := 0; ; {
		got, err := again(func() (int, error) { return syscall.Read(fd, buffer[n:]) })
		if err != nil {
			return nil, &fs.PathError{Op: "read", Path: path, Err: err}
		}
		n += got
		switch {
		case n == 0 && !regular(fd): // a pipe that nobody writes to
			return nil, &fs.PathError{Op: "read", Path: path, Err: errNotRegular}
		case got == 0 || n > most:
			return buffer[:n], nil
		case n == len(buffer):
			buffer = append(buffer, 0)
			buffer = buffer[:cap(buffer)]
		}
	}
}

// openDir opens a directory. Package os would try to have the system tell when it can
// be read, which no directory can.
func openDir(path string) (*os.File, error) {
	fd, err := again(func() (int, error) {
		return syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC|syscall.O_DIRECTORY, 0)
	})
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: path, Err: err}
	}
	return os.NewFile(uintptr(fd), path), nil
}

// again repeats a call that a signal has interrupted.
func again(call func() (int, error)) (int, error) {
	for {
		if n, err := call(); !errors.Is(err, syscall.EINTR) {
			return n, err
		}
	}
}

func regular(fd int) bool {
	var info syscall.Stat_t
	return syscall.Fstat(fd, &info) == nil && info.Mode&syscall.S_IFMT == syscall.S_IFREG
}
