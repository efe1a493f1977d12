package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// argument is a directory that was asked for.
type argument struct {
	root string
	// real is the root without symbolic links, or "" if that cannot be told.
	real func() string
}

// candidate is a script file that is to be read.
type candidate struct {
	path string
	kind Kind
	// link says that the path is a symbolic link.
	link bool
	// named says that the file itself was asked for.
	named bool
}

// packageFile makes a directory a package of JavaScript.
const packageFile = "package.json"

// batch is how many files of one directory a worker reads by itself.
const batch = 32

func (w *worker) argument(root string) {
	// Opening what is no directory could hang.
	info, err := os.Stat(root)
	if err == nil && !info.IsDir() {
		err = errors.New("it is no directory: name it as a file")
	}
	if err != nil {
		w.problem(root, "reading the directory: "+cause(err))
		return
	}
	arg := &argument{root: root, real: sync.OnceValue(func() string {
		real, _ := filepath.EvalSymlinks(root) // "" says it
		return real
	})}
	w.walk(arg, root, w.rulesAbove(root))
}

func (w *worker) named(path string) {
	kind, ok := KindOf(path)
	if !ok {
		w.problem(path, "reading the file: it is no script file: its name tells no language")
		return
	}
	w.read(nil, candidate{path: path, kind: kind, named: true})
}

// walk finds the script files of a directory, reads them, and leaves what is too
// much for one worker to the queue.
func (w *worker) walk(arg *argument, dir string, above *rules) {
	entries, err := entries(dir)
	if err != nil && (dir == arg.root || !errors.Is(err, fs.ErrNotExist)) {
		w.problem(dir, "reading the directory: "+cause(err))
		w.golang.Unread = append(w.golang.Unread, dir)
	}
	has := map[string]bool{}
	for _, entry := range entries {
		switch name := entry.Name(); name {
		case gitDir, gitIgnore, anyIgnore, environment:
			has[name] = true
		}
	}
	if has[environment] && dir != arg.root {
		w.golang.Passed = append(w.golang.Passed, dir)
		return
	}
	rules := w.enter(above, dir, func(name string) bool { return has[name] })

	var files []candidate
	for _, entry := range entries {
		if entry.IsDir() {
			w.descend(arg, inside(dir, entry.Name()), entry.Name(), rules)
		} else if c, ok := w.candidate(arg, dir, entry, rules); ok {
			files = append(files, c)
		}
	}
	for len(files) > batch {
		some := files[:batch]
		files = files[batch:]
		w.queue.add(func(w *worker) { w.readAll(arg, some) })
	}
	w.readAll(arg, files)
}

// descend leaves a directory to the queue, unless it is passed over.
func (w *worker) descend(arg *argument, path, name string, rules *rules) {
	if skipped(name) || rules.ignore(path, name, true) {
		w.golang.Passed = append(w.golang.Passed, path)
		return
	}
	w.queue.add(func(w *worker) { w.walk(arg, path, rules) })
}

// candidate notes what a file tells by its name, and reports whether it is to be read.
func (w *worker) candidate(arg *argument, dir string, entry fs.DirEntry, rules *rules) (candidate, bool) {
	name := entry.Name()
	w.golang.note(dir, name)
	if name == packageFile {
		w.packages = append(w.packages, dir)
	}
	kind, ok := KindOf(name)
	link := entry.Type()&fs.ModeSymlink != 0
	if !ok || minifiedName(name) || !link && !entry.Type().IsRegular() || kind == Markdown && arg.instructions(dir) {
		return candidate{}, false
	}
	path := inside(dir, name)
	return candidate{path: path, kind: kind, link: link}, !rules.ignore(path, name, false)
}

// inside joins what needs no cleaning.
func inside(dir, name string) string {
	if dir[len(dir)-1] == filepath.Separator {
		return dir + name
	}
	return dir + string(filepath.Separator) + name
}

// entries lists a directory, in no order: the result is sorted anyway. With an
// error come the entries that could be read.
func entries(dir string) ([]fs.DirEntry, error) {
	file, err := openDir(dir)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	return file.ReadDir(-1)
}

// follow gives where a link to a file leads, as a path below the argument, and
// whether it stays there.
func (arg *argument) follow(path string) (string, bool) {
	target, err := filepath.EvalSymlinks(path)
	if err != nil || arg.real() == "" {
		return "", false // it leads nowhere, or round in circles
	}
	rel, err := filepath.Rel(arg.real(), target)
	if err != nil || !filepath.IsLocal(rel) {
		return "", false
	}
	info, err := os.Stat(target)
	return filepath.Join(arg.root, rel), err == nil && info.Mode().IsRegular()
}

// cause leaves out of an error what the path of its problem says already.
func cause(err error) string {
	if path := new(fs.PathError); errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
