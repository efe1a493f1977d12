// Package gclplugin makes composiolint a module plugin of golangci-lint: importing
// it registers the linter "composiolint".
//
// See https://golangci-lint.run/docs/plugins/module-plugins/ and
// docs/golangci-lint.md.
package gclplugin

import (
	"fmt"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/composiolint/composiolint/analyzer"
)

// name is the linter's, in .golangci.yml and in nolint comments.
const name = "composiolint"

func init() {
	register.Plugin(name, newPlugin)
}

type plugin struct {
	settings settings
}

var _ register.LinterPlugin = (*plugin)(nil)

func newPlugin(conf any) (register.LinterPlugin, error) {
	s, err := decode(conf)
	if err != nil {
		return nil, fmt.Errorf("linters.settings.custom.%s.settings: %w", name, err)
	}
	return &plugin{s}, nil
}

// BuildAnalyzers gives the analyzers of the rules that are on.
func (p *plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	opts := p.settings.options()
	// golangci-lint writes the analyzer's name before a message by itself.
	opts.Unprefixed = true
	var on []*analysis.Analyzer
	for _, a := range analyzer.New(opts) {
		if p.settings.on(a.Name) {
			on = append(on, a)
		}
	}
	return on, nil
}

// GetLoadMode says that the analyzers need types.
func (p *plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
