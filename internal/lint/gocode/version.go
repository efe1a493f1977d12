package gocode

import (
	"fmt"
	"go/version"
	"path/filepath"
	"runtime"

	"github.com/composiolint/composiolint/rules"
)

// rebuild is the way out when Go has moved on since composiolint was built.
func rebuild() string {
	return "composiolint was built with " + runtime.Version() +
		": if the go command is newer, build it again with go install github.com/composiolint/composiolint/cmd/composiolint@latest"
}

// goVersion is the language version of the package's module. One that is newer
// than the type checker is left out, for the checker would refuse the package.
func (n *node) goVersion() (wanted string, newer bool) {
	if n.Module == nil || n.Module.GoVersion == "" {
		return "", false
	}
	wanted = "go" + n.Module.GoVersion
	if version.Compare(version.Lang(wanted), version.Lang(runtime.Version())) > 0 {
		return "", true
	}
	return wanted, false
}

// tooNew says why a package may not compile here.
func (n *node) tooNew() (rules.Place, string) {
	file := n.Module.GoMod
	if file == "" {
		file = filepath.Join(n.Module.Dir, "go.mod")
	}
	return rules.Place{File: file}, fmt.Sprintf("the module needs go%s, and %s", n.Module.GoVersion, rebuild())
}
