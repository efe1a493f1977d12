package scripts

import (
	"testing"
	"time"
	"fmt"

	"github.com/composiolint/composiolint/internal/ecma"
	"github.com/composiolint/composiolint/internal/script"
	"github.com/composiolint/composiolint/internal/source"
	"github.com/composiolint/composiolint/internal/syntax"
)

func TestCount(t *testing.T) {
	dir := "/tmp/perf/tree"
	b := time.Now()
	lap := func(s string) { fmt.Println(s, time.Since(b)); b = time.Now() }
	s := source.Find(t.Context(), source.Request{Dirs: []string{dir}})
	lap("find")
	r := newRun(Request{Dir: dir, Dirs: []string{dir}}, s)
	marked := r.marked(t.Context(), "ecma")
	var dialect script.Dialect = ecma.New(r.has)
	p := script.NewProgram(func(syntax.Language) script.Dialect { return dialect }, r.load)
	for _, parsed := range r.parse(t.Context(), marked) {
		p.Parsed(parsed.file, parsed.tree)
	}
	lap("marked")
	for i := range 9 {
		found := p.Evaluate()
		lap(fmt.Sprint("evaluate ", i, " files ", p.Files(), " bindings ", len(found.Bindings)))
		hot := p.Hot(found)
		if !r.importers(t.Context(), p, dialect, hot) {
			break
		}
		lap(fmt.Sprint("importers; hot ", len(hot), " files ", p.Files()))
	}
}
