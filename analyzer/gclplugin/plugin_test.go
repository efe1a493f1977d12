package gclplugin

import (
	"reflect"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/rules"
)

// yaml is what golangci-lint makes of settings in .golangci.yml.
type yaml = map[string]any

// build goes the way of golangci-lint, from the linter's name to the analyzers.
func build(t *testing.T, conf any) ([]*analysis.Analyzer, error) {
	t.Helper()
	construct, err := register.GetPlugin("composiolint")
	if err != nil {
		t.Fatal(err)
	}
	p, err := construct(conf)
	if err != nil {
		return nil, err
	}
	if got := p.GetLoadMode(); got != register.LoadModeTypesInfo {
		t.Errorf("load mode %q, want %q", got, register.LoadModeTypesInfo)
	}
	return p.BuildAnalyzers()
}

func TestRules(t *testing.T) {
	var all []string
	for _, rule := range rules.All() {
		all = append(all, rule.Name)
	}
	tests := map[string]struct {
		conf any
		want []string
	}{
		"none":         {nil, all},
		"empty":        {yaml{}, all},
		"nothing on":   {yaml{"enable": []any{}}, all},
		"one on":       {yaml{"enable": []any{"shareduserid"}}, []string{"shareduserid"}},
		"one off":      {yaml{"disable": []any{all[0]}}, all[1:]},
		"both":         {yaml{"enable": []any{all[1], all[2]}, "disable": []any{all[1]}}, all[2:3]},
		"upper case":   {yaml{"Enable": []any{all[1]}}, all[1:2]},
		"other things": {yaml{"strict": true, "single-user": false}, all},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			analyzers, err := build(t, test.conf)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, a := range analyzers {
				got = append(got, a.Name)
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
			if err := analysis.Validate(analyzers); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestOptions(t *testing.T) {
	s, err := decode(yaml{
		"shared-ids":  []any{"front desk"},
		"allowed-ids": []any{"robot"},
		"strict":      true,
		"single-user": true,
		"creators":    []any{yaml{"func": "(*ex.com/agents.Pool).Take", "user": 1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := analyzer.Options{
		Options:  rules.Options{SharedIDs: []string{"front desk"}, AllowedIDs: []string{"robot"}, Strict: true, SingleUser: true},
		Creators: []analyzer.Creator{{Func: "(*ex.com/agents.Pool).Take", User: 1}},
	}
	if got := s.options(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestWrongSettings(t *testing.T) {
	creators := func(c yaml) any { return yaml{"creators": []any{c}} }
	tests := map[string]struct {
		conf any
		want string
	}{
		"unknown key":          {yaml{"sharedids": []any{"x"}}, `unknown field "sharedids"; the keys are enable, disable, shared-ids`},
		"key of a creator":     {creators(yaml{"function": "a.B"}), `unknown field "function"`},
		"no list":              {yaml{"enable": "shareduserid"}, "cannot unmarshal string"},
		"a number":             {yaml{"shared-ids": []any{42}}, "need quotes"},
		"a text":               {yaml{"strict": "yes"}, "strict of type bool"},
		"no map":               {[]any{"strict"}, "cannot unmarshal array"},
		"unknown rule":         {yaml{"enable": []any{"sharedid"}}, `there is no rule "sharedid"; the rules are constantuserid,`},
		"unknown rule off":     {yaml{"disable": []any{"SharedUserID"}}, `there is no rule "SharedUserID"`},
		"nothing left":         {yaml{"enable": []any{"shareduserid"}, "disable": []any{"shareduserid"}}, "leaves no rule"},
		"nameless creator":     {creators(yaml{"user": 1}), `creators[0]: func is "": write "import/path.Name"`},
		"creator as a call":    {creators(yaml{"func": "agents.Take()", "user": 1}), `func is "agents.Take()"`},
		"creator of no one":    {creators(yaml{"func": "ex.com/agents.Take"}), "creators[0]: ex.com/agents.Take: set user"},
		"creator of no number": {creators(yaml{"func": "ex.com/agents.Take", "user": -1}), "set user"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := build(t, test.conf)
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range []string{"linters.settings.custom.composiolint.settings: ", test.want} {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("the error does not say %q: %v", want, err)
				}
			}
		})
	}
}

// TestFindings checks that settings reach the analyzers, and that messages do not
// begin with the rule: golangci-lint writes that itself.
func TestFindings(t *testing.T) {
	analyzers, err := build(t, yaml{
		"enable":      []any{"shareduserid"},
		"shared-ids":  []any{"Front-Desk"},
		"allowed-ids": []any{"default"},
		"creators":    []any{yaml{"func": "(desk.Pool).Take", "user": 1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	analysistest.Run(t, analysistest.TestData(), analyzers[0], "desk")
}
