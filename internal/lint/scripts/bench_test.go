package scripts

import (
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
)

// BenchmarkRun lints trees of which one file in 200 mentions Composio: the ones
// that bench/scripts measures.
func BenchmarkRun(b *testing.B) {
	for _, files := range []int{1000, 20_000} {
		b.Run(strconv.Itoa(files), func(b *testing.B) {
			dir := b.TempDir()
			tree := exec.Command("go", "run", filepath.Join("..", "..", "..", "bench", "tree"), dir, strconv.Itoa(files), strconv.Itoa(files/200))
			if out, err := tree.CombinedOutput(); err != nil {
				b.Fatalf("making the tree: %v\n%s", err, out)
			}
			b.ReportAllocs()
			for b.Loop() {
				if found := lintDir(b, dir); len(found.Bindings) == 0 {
					b.Fatal("nothing found")
				}
			}
		})
	}
}
