package lint

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/source"
	"github.com/composiolint/composiolint/rules"
)

// target is what a run was asked to lint. Its paths are absolute.
type target struct {
	dir         string
	dirs, files []string
	// patterns are what the go command has to resolve: "./..." and import paths.
	patterns []string
}

// parseArgs sorts arguments. One that is neither there nor can be an import path
// is wrong usage, as a run that lints less than was asked for looks like success.
func parseArgs(dir string, args []string) (target, error) {
	t := target{dir: dir}
	if len(args) == 0 {
		args = []string{"."}
	}
	for _, arg := range args {
		if arg == "" {
			return t, errors.New("an argument is empty: give Go files, directories or packages")
		}
		if strings.Contains(arg, "...") {
			t.patterns = append(t.patterns, arg)
			continue
		}
		path := filepath.FromSlash(arg)
		if !filepath.IsAbs(path) {
			path = filepath.Join(dir, path)
		}
		info, err := os.Stat(path)
		switch {
		case err == nil && info.IsDir():
			t.dirs = append(t.dirs, resolve(path))
		case err == nil && isCode(path):
			t.files = append(t.files, path)
		case err == nil:
			return t, fmt.Errorf("%s is no file that can be linted: give Go, TypeScript, JavaScript, Python, Markdown or notebook files, directories or Go packages", arg)
		case !os.IsNotExist(err) || isPath(arg):
			return t, fmt.Errorf("looking for %s: %w", arg, err)
		default:
			t.patterns = append(t.patterns, arg)
		}
	}
	return t, nil
}

// isCode reports whether a file is one that a front end reads.
func isCode(path string) bool {
	_, script := source.KindOf(path)
	return script || strings.HasSuffix(path, ".go")
}

// goFiles are those of the files that are Go.
func (t target) goFiles() []string {
	var out []string
	for _, file := range t.files {
		if strings.HasSuffix(file, ".go") {
			out = append(out, file)
		}
	}
	return out
}

// scriptFiles are those of the files that hold scripts.
func (t target) scriptFiles() []string {
	var out []string
	for _, file := range t.files {
		if _, ok := source.KindOf(file); ok {
			out = append(out, file)
		}
	}
	return out
}

// scriptDirs are the directories below which scripts are linted. To a pattern such
// as "./..." belong those that lie there.
func (t target) scriptDirs() []string {
	dirs := slices.Clip(t.dirs)
	for _, pattern := range t.patterns {
		if dir, ok := strings.CutSuffix(pattern, "..."); ok && isPath(dir) {
			dirs = append(dirs, filepath.Join(t.dir, filepath.FromSlash(dir)))
		}
	}
	return dirs
}

// isPath reports whether arg can only mean a file or a directory.
func isPath(arg string) bool {
	return filepath.IsAbs(arg) || strings.HasPrefix(arg, ".") || isCode(arg) || strings.Contains(arg, `\`)
}

// resolve gives the directory that a path leads to: a walk does not enter a
// symbolic link.
func resolve(path string) string {
	if info, err := os.Lstat(path); err == nil && info.Mode()&os.ModeSymlink != 0 {
		if real, err := filepath.EvalSymlinks(path); err == nil {
			return real
		}
	}
	return path
}

// docs reports whether a file lies below examples or docs of what was asked for.
// Whoever names such a directory itself wants to hear of it as of any code.
func (t target) docs(file string) bool {
	if kind, ok := source.KindOf(file); ok && kind == source.Markdown {
		return true
	}
	for _, dir := range t.dirs {
		rel, err := filepath.Rel(dir, file)
		if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			continue
		}
		elements := strings.Split(filepath.ToSlash(rel), "/")
		if !slices.Contains(elements, "examples") && !slices.Contains(elements, "docs") {
			return false
		}
	}
	return true
}

// holds reports whether a place is of what was asked for. The front ends keep to
// directories and packages by themselves; files bring their packages along.
func (t target) holds(p rules.Place) bool {
	return len(t.patterns) > 0 || len(t.dirs) > 0 || slices.Contains(t.files, p.File)
}
