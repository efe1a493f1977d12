package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/composiolint/composiolint/internal/charset"
)

const (
	gitDir    = ".git"
	gitIgnore = ".gitignore"
	anyIgnore = ".ignore" // as ripgrep and others read it, with git or without
)

// rules are what one ignore file says about the entries below a directory, and
// behind that what the files above say. Nil says nothing.
type rules struct {
	above *rules
	base  string
	list  []rule
	// git says that the rules are git's: they end where another repository begins.
	git bool
}

// ignore reports whether an entry below the base is ignored: the nearest file with
// a rule for it decides, and in it the last one.
func (r *rules) ignore(path, name string, dir bool) bool {
	for ; r != nil; r = r.above {
		rel := ""
		for i := len(r.list) - 1; i >= 0; i-- {
			rule := &r.list[i]
			if rule.dirOnly && !dir {
				continue
			}
			if rule.byPath && rel == "" {
				rel = filepath.ToSlash(strings.TrimPrefix(path[len(r.base):], string(filepath.Separator)))
			}
			if rule.match(rel, name) {
				return !rule.negated
			}
		}
	}
	return false
}

// enter gives the rules for the entries of dir, where has tells what lies in it.
// A file .ignore is stronger than a .gitignore beside it.
func (w *worker) enter(above *rules, dir string, has func(name string) bool) *rules {
	if has(gitDir) {
		above = above.withoutGit()
		above = w.rules(above, dir, filepath.Join(dir, gitDir, "info", "exclude"), true)
	}
	if has(gitIgnore) {
		above = w.rules(above, dir, filepath.Join(dir, gitIgnore), true)
	}
	if has(anyIgnore) {
		above = w.rules(above, dir, filepath.Join(dir, anyIgnore), false)
	}
	return above
}

// rulesAbove gives the rules of the directories above an argument, from the root
// of its git repository on. Outside of a repository there are none, and there are
// none for an argument that they ignore: it was asked for all the same.
func (w *worker) rulesAbove(root string) *rules {
	var dirs []string // from the parent of the argument upwards
	for dir := root; !exists(filepath.Join(dir, gitDir)); {
		parent := filepath.Dir(dir)
		if parent == dir {
			return nil
		}
		dir = parent
		dirs = append(dirs, dir)
	}
	var r *rules
	for i, dir := range slices.Backward(dirs) {
		r = w.enter(r, dir, func(name string) bool { return exists(filepath.Join(dir, name)) })
		next := root
		if i > 0 {
			next = dirs[i-1]
		}
		if r.ignore(next, filepath.Base(next), true) {
			return nil
		}
	}
	return r
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// rules puts the rules of an ignore file before others. It may be missing, as the
// list in .git is where .git is a file: that of a submodule or a work tree.
func (w *worker) rules(above *rules, base, path string, git bool) *rules {
	text, err := Read(path)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, syscall.ENOTDIR) {
			w.problem(path, "reading the ignore file: "+cause(err))
		}
		return above
	}
	if list := parseRules(string(charset.Text(text))); len(list) > 0 {
		return &rules{above: above, base: base, list: list, git: git}
	}
	return above
}

// withoutGit leaves out the rules that are git's.
func (r *rules) withoutGit() *rules {
	if r == nil {
		return nil
	}
	above := r.above.withoutGit()
	if r.git {
		return above
	}
	return &rules{above: above, base: r.base, list: r.list}
}
