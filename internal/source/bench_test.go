package source

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkFind finds 20,000 files, of which one in fifty mentions Composio.
func BenchmarkFind(b *testing.B) {
	root := b.TempDir()
	write(b, filepath.Join(root, ".gitignore"), []byte("dist/\n*.log\n.env*\n/coverage\n**/*.tmp\nbuild\n!build/keep\n"))
	line := "export const handler = async (request: Request) => { return await load(request.url) }\n"
	for i := range 20_000 {
		text := fmt.Sprintf("import { a } from './file%d'\nimport React from 'react'\n%s", i, strings.Repeat(line, i%100))
		if i%50 == 0 {
			text += "import { Composio } from '@composio/core'\n"
		}
		write(b, filepath.Join(root, fmt.Sprint(i%40), fmt.Sprint(i%800), fmt.Sprintf("file%d.ts", i)), []byte(text))
	}
	b.ReportAllocs()
	for b.Loop() {
		if found := Find(b.Context(), Request{Dirs: []string{root}}); len(found.Files) != 20_000 {
			b.Fatalf("found %d files", len(found.Files))
		}
	}
}
