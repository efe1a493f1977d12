package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"runtime"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/composiolint/composiolint/analyzer"
)

// calledByVet reports whether the arguments are those of go vet: it asks for the
// tool's version and flags, and then gives it one package at a time.
func calledByVet(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return len(args) == 1 && (last == "-V=full" || last == "-flags") || strings.HasSuffix(last, ".cfg")
}

// identify answers -V=full. The answer of x/tools holds the path of the program,
// and the go command takes the answer apart at blanks.
func identify() int {
	path, err := os.Executable()
	if err == nil {
		var program []byte
		if program, err = os.ReadFile(path); err == nil {
			fmt.Printf("composiolint version devel comments-go-here buildID=%x\n", sha256.Sum256(program))
			return clean
		}
	}
	fmt.Fprintf(os.Stderr, "composiolint: reading its own program for go vet, which tells builds apart by it: %v\n", err)
	return failed
}

// vet answers go vet. It comes back only where the analyzers cannot run.
func vet(args []string) int {
	if args[0] == "-V=full" {
		return identify()
	}
	unit := readUnit(args[len(args)-1])
	needed, outgrown := unit.outgrown()
	switch {
	case !outgrown:
		unitchecker.Main(analyzer.New(analyzer.Options{})...)
	case unit.VetxOnly:
		// One message for each package that the user named is enough.
		if err := unit.passOn(needed); err == nil {
			return clean
		}
	}
	fmt.Fprintf(os.Stderr, "composiolint was built with %s, and this code needs %s: build it again with go install %s@latest, or run it as a go tool\n",
		runtime.Version(), needed, "github.com/composiolint/composiolint/cmd/composiolint")
	return findings
}
