package scripts

import (
	"os"
	"testing"
)

func TestProf(t *testing.T) {
	dir := os.Getenv("PROF_DIR")
	if dir == "" {
		t.Skip()
	}
	f := Run(t.Context(), Request{Dir: dir, Dirs: []string{dir}})
	t.Log(len(f.Bindings), f.Files)
}
