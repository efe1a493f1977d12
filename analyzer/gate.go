package analyzer

import (
	"go/build"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/internal/composio"
)

// depth is how closely a package is looked at.
type depth int

const (
	// skipped packages belong to others and never speak of Composio.
	skipped depth = iota
	// textOnly packages of the program may supply an id to others: what their
	// functions return, and what they set their fields to, is kept.
	textOnly
	// whole packages speak of Composio, or import one that ties work to a user.
	whole
)

// gate decides how closely a package is looked at. A vettool meets the whole
// standard library and every dependency, so most are left at once.
func gate(pass *analysis.Pass, files *sources) depth {
	if len(pass.Files) == 0 {
		return skipped
	}
	name := pass.Fset.Position(pass.Files[0].Package).Filename
	if inGoroot(name) {
		return skipped
	}
	for _, file := range pass.Files {
		if composio.Mentions(files.content(pass.Fset.Position(file.Package).Filename)) {
			return whole
		}
	}
	if importsTies(pass) {
		return whole
	}
	if isDependency(name) {
		return skipped
	}
	return textOnly
}

// inDocs reports whether a package only shows how something is done: it lies
// below examples or docs of its module.
func inDocs(pass *analysis.Pass) bool {
	if pass.Module == nil {
		return false
	}
	for element := range strings.SplitSeq(strings.TrimPrefix(pass.Pkg.Path(), pass.Module.Path), "/") {
		if element == "examples" || element == "docs" {
			return true
		}
	}
	return false
}

func inGoroot(name string) bool {
	root := build.Default.GOROOT
	return root != "" && strings.HasPrefix(name, filepath.Join(root, "src")+string(filepath.Separator))
}

// isDependency reports whether a file lies in the module cache or is vendored.
func isDependency(name string) bool {
	slashed := filepath.ToSlash(name)
	return strings.Contains(slashed, "/pkg/mod/") || strings.Contains(slashed, "/vendor/")
}

// importsTies reports whether a dependency ties work to a user by what it is
// given.
func importsTies(pass *analysis.Pass) bool {
	for _, fact := range pass.AllObjectFacts() {
		switch fact := fact.Fact.(type) {
		case *summaryFact:
			if len(fact.Summary.Ties) > 0 {
				return true
			}
		case *fieldFact:
			if len(fact.Ties) > 0 {
				return true
			}
		}
	}
	return false
}

// sources reads the files of a package once.
type sources struct {
	pass  *analysis.Pass
	files map[string][]byte
}

func newSources(pass *analysis.Pass) *sources {
	return &sources{pass: pass, files: map[string][]byte{}}
}

// content gives the text of a file, nil where the driver does not have it.
func (s *sources) content(name string) []byte {
	text, ok := s.files[name]
	if !ok {
		text, _ = s.pass.ReadFile(name) // a generated file may be gone: it then says nothing
		s.files[name] = text
	}
	return text
}
