// Tree writes a tree of TypeScript and Python files to measure linters on: the same
// one for the same arguments. It looks like a repository of many applications:
// components, services, jobs and tests that import each other, in which some files
// open sessions of Composio, some wrap that, and others call the wrappers.
//
// usage: go run ./bench/tree DIR FILES MENTIONS
//
// MENTIONS of the FILES mention Composio. Beside them lie directories that linters
// leave out: installed packages and what git ignores.
package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

func main() {
	if len(os.Args) != 4 {
		fail("usage: go run ./bench/tree DIR FILES MENTIONS")
	}
	files, err := strconv.Atoi(os.Args[2])
	if err != nil || files < 1 {
		fail("the number of files %q is no number above 0", os.Args[2])
	}
	mentions, err := strconv.Atoi(os.Args[3])
	if err != nil || mentions < 0 || mentions > files {
		fail("the number of files that mention Composio %q is no number from 0 to %d", os.Args[3], files)
	}
	if err := newTree(os.Args[1], files, mentions).write(); err != nil {
		fail("writing the tree: %v", err)
	}
}

func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(2)
}

// perModule is how many files lie in one directory.
const perModule = 20

// tree is what is to be written.
type tree struct {
	dir             string
	files, mentions int
	random          *rand.Rand
	made            map[string]bool
}

func newTree(dir string, files, mentions int) *tree {
	return &tree{dir, files, mentions, rand.New(rand.NewPCG(1, uint64(files))), map[string]bool{}}
}

func (t *tree) write() error {
	if err := t.surroundings(); err != nil {
		return err
	}
	for i := range t.files {
		f := t.file(i)
		if err := t.put(f.path(), f.text()); err != nil {
			return err
		}
	}
	return nil
}

// put writes one file, and makes the directories above it.
func (t *tree) put(path, text string) error {
	path = filepath.Join(t.dir, filepath.FromSlash(path))
	if dir := filepath.Dir(path); !t.made[dir] {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		t.made[dir] = true
	}
	return os.WriteFile(path, []byte(text), 0o644)
}

// surroundings writes what stands at the top, and what is to be left out.
func (t *tree) surroundings() error {
	texts := map[string]string{
		".git/HEAD":      "ref: refs/heads/main\n",
		".gitignore":     "node_modules/\n.venv/\ndist/\n*.log\n/coverage\n.env*\n**/__pycache__/\n",
		"package.json":   `{"name": "tree", "private": true, "workspaces": ["apps/*"]}` + "\n",
		"tsconfig.json":  `{"compilerOptions": {"strict": true, "paths": {"@/*": ["./web/*"]}}}` + "\n",
		"pyproject.toml": "[project]\nname = \"tree\"\nversion = \"1.0\"\n",
		"README.md":      "# Tree\n\nMany applications.\n",
	}
	for i := range max(20, t.files/20) {
		texts[fmt.Sprintf("node_modules/package%d/index.js", i)] = strings.Repeat("module.exports.composio = require('./composio')\n", 100)
		texts[fmt.Sprintf(".venv/lib/python3.13/site-packages/package%d/__init__.py", i)] = strings.Repeat("from composio import Composio\n", 100)
		texts[fmt.Sprintf("dist/chunk%d.js", i)] = strings.Repeat("composio.create('default');", 100)
	}
	for path, text := range texts {
		if err := t.put(path, text); err != nil {
			return err
		}
	}
	return nil
}

// file is one file of the tree.
type file struct {
	*tree
	number int
	role   role
	// imports are files of the same language with lower numbers.
	imports []int
	out     strings.Builder
}

// role is what a file has to do with Composio.
type role uint8

const (
	plain role = iota
	opens      // opens sessions
	wraps      // has a wrapper that others call
	calls      // calls a wrapper, and does not mention Composio
)

// spread is among how many neighbours the files that mention Composio are chosen:
// so there are some of each kind and each language.
const spread = 16

// roleOf spreads the files that mention Composio over the tree. One in five is a
// wrapper, and is called from the next two files of its language.
func (t *tree) roleOf(i int) role {
	if t.mentions == 0 {
		return plain
	}
	share := t.files / t.mentions
	number := i / share
	behind := i - t.mentioning(number)
	switch {
	case number >= t.mentions:
		return plain
	case behind == 0 && number%5 == 0:
		return wraps
	case behind == 0:
		return opens
	case number%5 == 0 && (behind == 2 || behind == 4):
		return calls
	}
	return plain
}

// mentioning is the file that is the nth to mention Composio. None of those that are
// there for all does.
func (t *tree) mentioning(n int) int {
	share := t.files / t.mentions
	return n*share + share/2 + n%min((share+1)/2, spread)
}

// shared is how many files at the front are there for all others.
const shared = 40

// file gives the file of a number. It imports some of those before it in its
// directory, and some that are there for all.
func (t *tree) file(i int) *file {
	f := &file{tree: t, number: i, role: t.roleOf(i)}
	for range 2 + t.random.IntN(5) {
		other := i - 2*(1+t.random.IntN(perModule/2))
		if other/perModule != i/perModule || t.random.IntN(3) == 0 {
			other = i%2 + 2*t.random.IntN(shared/2)
		}
		if other >= 0 && other < i && !slices.Contains(f.imports, other) {
			f.imports = append(f.imports, other)
		}
	}
	return f
}

// call chooses what a function calls of another file: most call nothing.
func (f *file) call() (int, bool) {
	if len(f.imports) == 0 || f.random.IntN(3) > 0 {
		return 0, false
	}
	return f.imports[f.random.IntN(len(f.imports))], true
}

// python says of what language a file is: every second one.
func python(i int) bool { return i%2 == 1 }

// kind is what a file is for, by its number.
func kind(i int) string { return [...]string{"component", "service", "job", "store"}[i/2%4] }

// module is the path without the extension.
func module(i int) string {
	if python(i) {
		return fmt.Sprintf("server/area%d/module%d/%s_%d", i/perModule/30, i/perModule, kind(i), i)
	}
	return fmt.Sprintf("web/area%d/module%d/%s%d", i/perModule/30, i/perModule, kind(i), i)
}

func (f *file) path() string {
	switch {
	case python(f.number):
		return module(f.number) + ".py"
	case kind(f.number) == "component":
		return module(f.number) + ".tsx"
	}
	return module(f.number) + ".ts"
}

func (f *file) line(format string, args ...any) { fmt.Fprintf(&f.out, format+"\n", args...) }

// pick chooses one of some words.
func (f *file) pick(words ...string) string { return words[f.random.IntN(len(words))] }

// text makes from 50 to 150 lines.
func (f *file) text() string {
	blocks := f.scriptBlocks
	if python(f.number) {
		blocks = f.pythonBlocks
	}
	blocks()
	return f.out.String()
}

// callee is the file with the wrapper that this one calls.
func (f *file) callee() int { return f.mentioning(f.number / (f.files / f.mentions)) }
