package main

import (
	gobuild "go/build"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/composiolint/composiolint/"

// TestImports keeps the direction of the packages (CONTRIBUTING.md): what a
// package may import of this module, below it in the picture.
func TestImports(t *testing.T) {
	allowed := map[string][]string{
		"rules":                 nil,
		"internal/composio":     {"rules"},
		"internal/flow":         {"internal/composio", "rules"},
		"internal/charset":      nil,
		"internal/report":       {"internal/charset", "rules"},
		"internal/docs":         {"rules"},
		"internal/syntax":       {"internal/charset"},
		"internal/source":       {"internal/charset", "internal/composio"},
		"internal/snippet":      {"internal/charset", "internal/syntax"},
		"internal/framework":    {"rules"},
		"internal/script":       {"internal/composio", "internal/flow", "internal/framework", "internal/syntax", "rules"},
		"internal/ecma":         {"internal/composio", "internal/script", "internal/syntax"},
		"internal/python":       {"internal/composio", "internal/script", "internal/syntax"},
		"analyzer":              {"internal/composio", "internal/flow", "rules"},
		"analyzer/gclplugin":    {"analyzer", "rules"},
		"internal/lint/gocode":  {"analyzer", "internal/composio", "internal/report", "internal/source", "rules"},
		"internal/lint/scripts": {"internal/ecma", "internal/flow", "internal/python", "internal/report", "internal/script", "internal/snippet", "internal/source", "internal/syntax", "rules"},
		"internal/lint":         {"analyzer", "internal/lint/gocode", "internal/lint/scripts", "internal/report", "internal/source", "internal/syntax", "rules"},
		"cmd/composiolint":      {"analyzer", "internal/lint", "internal/report", "rules"},
	}
	found := 0
	err := filepath.WalkDir("../..", func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if name := d.Name(); name == "testdata" || name == "examples" || name == "drivers" || strings.HasPrefix(name, ".") && len(name) > 2 {
			return filepath.SkipDir
		}
		pkg, err := gobuild.ImportDir(path, 0)
		if err != nil {
			return nil // no Go code
		}
		found++
		dir := filepath.ToSlash(strings.TrimPrefix(filepath.ToSlash(path), "../../"))
		for _, imported := range pkg.Imports {
			if own, ok := strings.CutPrefix(imported, module); ok && !slices.Contains(allowed[dir], own) {
				t.Errorf("%s imports %s: it may import %v", dir, own, allowed[dir])
			}
		}
		if dir == "rules" {
			for _, imported := range pkg.Imports {
				if strings.Contains(imported, ".") {
					t.Errorf("rules imports %s: it may import the standard library alone", imported)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found < len(allowed) {
		t.Errorf("%d packages found, want all of the module", found)
	}
}
