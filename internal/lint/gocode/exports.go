package gocode

import (
	"bytes"
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"os"
	"slices"

	"golang.org/x/tools/go/gcexportdata"
)

// exports are the types of packages that are not loaded, as the compiler left
// them in the build cache.
type exports struct {
	types map[string]*types.Package
	// err is why some are missing.
	err error
}

// readExports reads the types of packages out of files, by their paths. It reads all at once:
// reading one adds to others, which must not happen under a type checker.
func readExports(fset *token.FileSet, files map[string]string) *exports {
	e := &exports{types: map[string]*types.Package{}}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		if p := e.types[path]; p != nil && p.Complete() {
			continue
		}
		if err := e.read(fset, path, files[path]); err != nil {
			e.err = fmt.Errorf("reading the types of %s: %w; %s", path, err, rebuild())
		}
	}
	return e
}

func (e *exports) read(fset *token.FileSet, path, export string) error {
	file, err := os.ReadFile(export)
	if err != nil {
		return err
	}
	//lint:ignore SA1019 what go list -export gives are archives up to Go 1.27
	data, err := gcexportdata.NewReader(bytes.NewReader(file)) //nolint:staticcheck // as above
	if err != nil {
		return err
	}
	_, err = gcexportdata.Read(data, fset, e.types, path)
	return err
}

func (e *exports) load(path string) (*types.Package, error) {
	if p := e.types[path]; p != nil && p.Complete() {
		return p, nil
	}
	return nil, errors.New("its types are not known")
}
