package source

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// tree writes files, each given as "path: text", and gives their directory. A
// path that ends in a slash is a directory.
func tree(t testing.TB, files ...string) string {
	t.Helper()
	root, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name, text, _ := strings.Cut(file, ": ")
		path := filepath.Join(root, filepath.FromSlash(name))
		if strings.HasSuffix(name, "/") {
			if err := os.MkdirAll(path, 0o755); err != nil {
				t.Fatal(err)
			}
			continue
		}
		write(t, path, []byte(text))
	}
	return root
}

func write(t testing.TB, path string, text []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// paths gives the files found, relative to root, in one line.
func paths(t *testing.T, root string, found Found) string {
	t.Helper()
	var list []string
	for _, file := range found.Files {
		rel, err := filepath.Rel(root, file.Path)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, filepath.ToSlash(rel))
	}
	return strings.Join(list, " ")
}

func noErrors(t *testing.T, found Found) {
	t.Helper()
	for _, e := range found.Errors {
		t.Errorf("%s: %s", e.Path, e.Message)
	}
}
