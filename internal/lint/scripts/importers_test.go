package scripts

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/source"
)

// lintDir lints what lies in a directory.
func lintDir(t testing.TB, dir string) Found {
	return lint(t.Context(), Request{Dir: dir, Dirs: []string{dir}})
}

// lint finds what a request means, and lints it.
func lint(ctx context.Context, req Request) Found {
	req.Sources = source.Find(ctx, source.Request{Dirs: req.Dirs, Files: req.Files})
	return Run(ctx, req)
}

// An importer that cannot be read is told once, however often importers are looked for.
func TestImporterThatCannotBeRead(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"open.ts":  "import { Composio } from '@composio/core'\nexport const open = (u: string) => new Composio().create(u)\n",
		"deep.ts":  "import { open } from './open'\nopen(" + strings.Repeat("[\n", 20_000) + strings.Repeat("]\n", 20_000) + ")\n",
		"chain.ts": "import { open } from './open'\nexport const chain = (u: string) => open(u)\n",
		"end.ts":   "import { chain } from './chain'\nchain('everyone')\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	found := lintDir(t, dir)
	if len(found.Errors) != 1 || !strings.Contains(found.Errors[0].Message, "nested too deep") {
		t.Errorf("the errors are %v", found.Errors)
	}
	if !constants(found.Bindings)["everyone"] {
		t.Errorf("the bindings are %v", found.Bindings)
	}
}
