package scripts

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"

	"github.com/composiolint/composiolint/internal/script"
	"github.com/composiolint/composiolint/internal/snippet"
	"github.com/composiolint/composiolint/internal/source"
	"github.com/composiolint/composiolint/internal/syntax"
)

// has reports whether there is a file that can be read for others. Where a directory
// was asked for, that are the files found in it; beside files that were named, any.
func (r *run) has(path string) bool {
	if _, ok := r.byPath[path]; ok {
		return true
	}
	if len(r.req.Files) == 0 {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// load reads a file that another one imports.
func (r *run) load(path string) (script.File, bool) {
	text, err := source.Read(path)
	if err != nil {
		return script.File{}, false // it is the import of another file: that one was asked for
	}
	files := r.split(path, text)
	if len(files) == 0 {
		return script.File{}, false
	}
	return files[0], true
}

// split gives the programs in a file: the file itself, or the snippets in it.
func (r *run) split(path string, text []byte) []script.File {
	f := script.File{ID: path, Path: path, Rel: filepath.ToSlash(path)}
	if i, ok := r.byPath[path]; ok {
		f.Mentions = r.req.Sources.Files[i].Mentions
	}
	f.Test, f.Docs = r.where(path)
	if language, ok := syntax.LanguageOf(path); ok {
		f.Language, f.Text = language, text
		return []script.File{f}
	}
	var snippets []snippet.Snippet
	switch kind, _ := source.KindOf(path); kind {
	case source.Markdown:
		snippets = snippet.Markdown(text)
	case source.Component:
		snippets = component(snippet.Component(text))
	case source.Notebook:
		var err error
		if snippets, err = snippet.Notebook(text); err != nil && r.language == "python" { // say it once
			r.problem(path, err.Error())
		}
	}
	var out []script.File
	for i, s := range snippets {
		part := f
		part.Language, part.Text, part.Place, part.Fence = s.Language, s.Text, s.Place, s.Fence
		if i > 0 || s.Fence {
			part.ID = path + ":" + strconv.Itoa(i)
		}
		out = append(out, part)
	}
	return out
}

// parsed is a file with its tree, or the reason why there is none.
type parsed struct {
	file script.File
	tree *syntax.Tree
	err  error
}

// parse reads files at the same time as each other, and gives them in their order.
func (r *run) parse(ctx context.Context, files []script.File) []parsed {
	out := make([]parsed, len(files))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				tree, err := syntax.Parse(ctx, files[i].Language, files[i].Text)
				out[i] = parsed{files[i], tree, err}
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	workers.Wait()
	return out
}

// marked reads the files of a language that mention Composio. No rule reports in
// tests: they are left out, and what they call decides nothing.
func (r *run) marked(ctx context.Context) []script.File {
	var out []script.File
	for _, f := range r.req.Sources.Files {
		if !f.Mentions || ctx.Err() != nil || f.Kind == source.ECMA && r.language != "ecma" || f.Kind == source.Python && r.language != "python" {
			continue
		}
		if test, _ := r.where(f.Path); test {
			continue
		}
		text, err := source.Read(f.Path)
		if os.IsNotExist(err) {
			continue // it has vanished since
		}
		if err != nil {
			if r.language == "ecma" || f.Kind == source.Python {
				r.problem(f.Path, err.Error())
			}
			continue
		}
		for _, part := range r.split(f.Path, text) {
			if (part.Language == syntax.Python) == (r.language == "python") {
				out = append(out, part)
			}
		}
	}
	return out
}
