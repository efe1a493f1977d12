package gocode

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/source"
)

// tree makes files in a new directory. Those with a name only are Go files of a
// package.
func tree(t *testing.T, files ...string) string {
	t.Helper()
	root, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name, content, ok := strings.Cut(file, ": ")
		if !ok {
			content = "package p\n"
		}
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestPlan(t *testing.T) {
	t.Setenv("GOWORK", "")
	module := func(dir string) string { return dir + "/go.mod: module ex.com/" + dir + "\n\ngo 1.26\n" }
	work := "go.work: go 1.26\n\nuse (\n\t./a\n\t./b\n)\n"
	tests := map[string]struct {
		files []string
		// dirs and named are what is asked for.
		dirs, named []string
		// want has a line for each unit: where, with what on top of the
		// environment, what.
		want string
	}{
		"no code":             {files: []string{module("a"), "a/x.txt: "}, dirs: []string{"."}},
		"modules":             {files: []string{module("a"), "a/x.go", module("a/b"), "a/b/c/x.go"}, dirs: []string{"."}, want: "a [] a/...\na/b [] a/b/..."},
		"above":               {files: []string{module("a"), "a/b/x.go"}, dirs: []string{"a/b"}, want: "a [] a/b/..."},
		"two of one module":   {files: []string{module("a"), "a/b/x.go", "a/c/x.go"}, dirs: []string{"a/b", "a/c"}, want: "a [] a/b/... a/c/..."},
		"left alone":          {files: []string{module("a"), "a/x.go", module("a/testdata"), "a/testdata/x.go", "a/.b/x.go", "a/_b/x.go", "a/vendor/x.go"}, dirs: []string{"."}, want: "a [] a/..."},
		"ignored by git":      {files: []string{module("a"), "a/x.go", ".gitignore: gen\n", "gen/x.go", "gen/vendor/x.go", "venv/x.go", "node_modules/x.go"}, dirs: []string{"."}, want: ". [GO111MODULE=off] ./gen ./venv\na [] a/..."},
		"named all the same":  {files: []string{module("a"), "a/testdata/b/x.go"}, dirs: []string{"a/testdata"}, want: "a/testdata [] ./..."},
		"no module":           {files: []string{"a/x.go", "b/c/x.go"}, dirs: []string{"."}, want: ". [GO111MODULE=off] ./a ./b/c"},
		"both":                {files: []string{module("a"), "a/x.go", "b/x.go"}, dirs: []string{"."}, want: ". [GO111MODULE=off] ./b\na [] a/..."},
		"work space":          {files: []string{work, module("a"), "a/x.go", module("b"), "b/x.go", module("c"), "c/x.go"}, dirs: []string{"."}, want: ". [] a/... b/...\nc [GOWORK=off] c/..."},
		"part of work space":  {files: []string{work, module("a"), "a/b/x.go", module("b"), "b/x.go"}, dirs: []string{"a/b"}, want: ". [] a/b/..."},
		"files of one module": {files: []string{module("a"), "a/x.go", "a/b/x.go"}, named: []string{"a/x.go", "a/b/x.go"}, want: "a [] a a/b: a/x.go a/b/x.go"},
		"file of no module":   {files: []string{"a/x.go"}, named: []string{"a/x.go"}, want: "a [GO111MODULE=off] .: a/x.go"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			root := tree(t, test.files...)
			req := Request{Dir: root}
			for _, dir := range test.dirs {
				req.Dirs = append(req.Dirs, filepath.Join(root, filepath.FromSlash(dir)))
			}
			for _, file := range test.named {
				req.Files = append(req.Files, filepath.Join(root, filepath.FromSlash(file)))
			}
			req.Known = source.Find(t.Context(), source.Request{Dirs: req.Dirs}).Go
			var r run
			var got []string
			for _, u := range r.plan(t.Context(), req) {
				line := fmt.Sprint(relative(root, u.dir), " ", u.env, " ", strings.Join(u.patterns, " "))
				if len(u.files) > 0 {
					line += ": " + strings.Join(u.files, " ")
				}
				line = strings.ReplaceAll(line, root+string(filepath.Separator), "")
				got = append(got, strings.TrimPrefix(filepath.ToSlash(line), "./"))
			}
			if got := strings.Join(got, "\n"); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
			if len(r.problems.list) > 0 {
				t.Errorf("problems %v", r.problems.list)
			}
		})
	}
}

func TestUnlisted(t *testing.T) {
	p := &listed{Dir: "/m", GoFiles: []string{"a.go"}, CgoFiles: []string{"b.go"}}
	u := unit{dir: "/m", files: []string{filepath.Join("/m", "a.go"), filepath.Join("/m", "b.go"), filepath.Join("/m", "c.go")}}
	further := u.unlisted([]*listed{p})
	if len(further) != 1 || further[0].patterns[0] != "c.go" || !further[0].loose {
		t.Errorf("further units %+v", further)
	}
	if again := further[0].unlisted(nil); len(again) != 0 {
		t.Errorf("and again %+v", again)
	}
}
