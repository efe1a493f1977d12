package main

import (
	"encoding/json"
	"go/version"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
)

// unit is what go vet says of a package, as far as it matters here.
type unit struct {
	GoVersion   string
	VetxOnly    bool
	VetxOutput  string
	PackageVetx map[string]string
}

// mark begins what stands in for the facts of a package that needs a newer Go
// than this command was built with. The version follows.
const mark = "composiolint needs "

// readUnit reads the configuration of a package. Where there is none, or it cannot
// be read, unitchecker is left to say so.
func readUnit(config string) unit {
	var u unit
	if data, err := os.ReadFile(config); err != nil || json.Unmarshal(data, &u) != nil {
		return unit{}
	}
	return u
}

// outgrown reports whether the package, or one that it imports, needs a newer Go,
// and which. The type checker of an older one refuses such a package; the go
// command says no more of that than "exit status 1", once for each of hundreds of
// packages.
func (u unit) outgrown() (needed string, ok bool) {
	if version.Compare(version.Lang(u.GoVersion), version.Lang(runtime.Version())) > 0 {
		return u.GoVersion, true
	}
	for _, path := range slices.Sorted(maps.Keys(u.PackageVetx)) {
		if needed, ok := readMark(u.PackageVetx[path]); ok {
			return needed, true
		}
	}
	return "", false
}

func readMark(file string) (needed string, ok bool) {
	f, err := os.Open(file)
	if err != nil {
		return "", false
	}
	defer func() { _ = f.Close() }()
	start := make([]byte, len(mark)+len("go1.100.100"))
	n, err := f.Read(start)
	if err != nil {
		return "", false
	}
	return strings.CutPrefix(string(start[:n]), mark)
}

// passOn tells the packages that import this one.
func (u unit) passOn(needed string) error {
	return os.WriteFile(u.VetxOutput, []byte(mark+needed), 0o666)
}
