//go:build !unix

package source

import "os"

// slurp reads a file into buffer, which grows as needed, and stops above most bytes.
func slurp(path string, buffer []byte, most int) ([]byte, error) {
	file, size, err := open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	return fill(file, buffer, int(size), most)
}

func openDir(path string) (*os.File, error) { return os.Open(path) }
