package analyzer_test

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/rules"
)

// all reports what every rule says, so that a fixture holds all the findings
// of its program.
func all(opts analyzer.Options) *analysis.Analyzer {
	suite := analyzer.New(opts)
	return &analysis.Analyzer{
		Name:             "composiolint",
		Doc:              "run every rule",
		Requires:         suite[0].Requires,
		RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			if found := pass.ResultOf[suite[0].Requires[0]].(*analyzer.Result); found.Problem != nil {
				return nil, found.Problem
			}
			for _, a := range suite {
				one := *pass
				one.Analyzer = a
				if _, err := a.Run(&one); err != nil {
					return nil, err
				}
			}
			return nil, nil
		},
	}
}

func TestFixtures(t *testing.T) {
	data, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, rule := range rules.All() {
		found = append(found, packages(t, data, rule.Name)...)
	}
	analysistest.Run(t, data, all(analyzer.Options{}), found...)
}

// packages lists the folders below a rule's that hold Go files.
func packages(t *testing.T, data, rule string) []string {
	t.Helper()
	src := filepath.Join(data, "src")
	var found []string
	err := filepath.WalkDir(filepath.Join(src, rule), func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if files, _ := filepath.Glob(filepath.Join(path, "*.go")); len(files) > 0 {
			rel, err := filepath.Rel(src, path)
			found = append(found, filepath.ToSlash(rel))
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Fatalf("no fixtures for %s", rule)
	}
	return found
}
