package sdktest

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"path"
	"strings"
	"testing"
)

// untar gives the type declarations of a package, without the folder that all
// of them are in.
func untar(t *testing.T, name string, data []byte) map[string][]byte {
	t.Helper()
	unpacked, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("unpack %s: %v", name, err)
	}
	files := map[string][]byte{}
	for archive := tar.NewReader(unpacked); ; {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatalf("unpack %s: %v", name, err)
		}
		_, file, _ := strings.Cut(path.Clean(header.Name), "/")
		if !strings.HasSuffix(file, ".d.ts") && !strings.HasSuffix(file, ".d.mts") {
			continue
		}
		if files[file], err = io.ReadAll(io.LimitReader(archive, largest)); err != nil {
			t.Fatalf("unpack %s of %s: %v", file, name, err)
		}
	}
}

// unzip gives the source of a wheel.
func unzip(t *testing.T, name string, data []byte) map[string][]byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatalf("unpack %s: %v", name, err)
	}
	files := map[string][]byte{}
	for _, entry := range archive.File {
		if !strings.HasSuffix(entry.Name, ".py") {
			continue
		}
		packed, err := entry.Open()
		if err != nil {
			t.Fatalf("unpack %s of %s: %v", entry.Name, name, err)
		}
		source, err := io.ReadAll(io.LimitReader(packed, largest))
		_ = packed.Close()
		if err != nil {
			t.Fatalf("unpack %s of %s: %v", entry.Name, name, err)
		}
		files[path.Clean(entry.Name)] = source
	}
	return files
}
