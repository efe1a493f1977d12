package gocode

import (
	"encoding/json"
	"os"
	"path/filepath"
)

// workspace is a go.work. A nil one is none.
type workspace struct {
	dir     string
	modules map[string]bool
}

// uses reports whether the module in dir belongs to the work space.
func (w *workspace) uses(dir string) bool { return w != nil && w.modules[dir] }

// env makes the go command take the module in dir by itself if the work space
// above it does not use it: as a part of that it would not be found.
func (w *workspace) env(dir string) []string {
	if w == nil || w.modules[dir] {
		return nil
	}
	return workOff
}

// workspace gives the work space that the go command would apply in dir.
func (p *planner) workspace(dir string) *workspace {
	file := os.Getenv("GOWORK")
	if file == "off" {
		return nil
	}
	if file == "" {
		work, ok := above(dir, "go.work")
		if !ok {
			return nil
		}
		file = filepath.Join(work, "go.work")
	}
	w, ok := p.workspaces[file]
	if !ok {
		w = p.readWorkspace(file)
		p.workspaces[file] = w
	}
	return w
}

// readWorkspace has the go command read a go.work. One that it cannot read uses
// no module, so that each is linted by itself.
func (p *planner) readWorkspace(file string) *workspace {
	w := &workspace{dir: filepath.Dir(file), modules: map[string]bool{}}
	out, err := p.goCommand.run(p.ctx, unit{dir: w.dir}, []string{"work", "edit", "-json", file})
	if err != nil {
		p.problems.addCommand(w.dir, err)
		return w
	}
	var content struct{ Use []struct{ DiskPath string } }
	if err := json.Unmarshal(out, &content); err != nil {
		p.problems.addFile(file, "reading what the go command says of the work space: "+err.Error())
	}
	for _, use := range content.Use {
		path := filepath.FromSlash(use.DiskPath)
		if !filepath.IsAbs(path) {
			path = filepath.Join(w.dir, path)
		}
		w.modules[filepath.Clean(path)] = true
	}
	return w
}
