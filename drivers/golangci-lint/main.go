// Golangci-lint is golangci-lint with composiolint as a plugin, built through the
// Go module proxy alone.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/composiolint/composiolint/analyzer/gclplugin"
)

func main() {
	// With this version, golangci-lint keys its cache by the content of the binary.
	if err := commands.Execute(commands.BuildInfo{Version: "(devel)"}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
