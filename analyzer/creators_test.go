package analyzer_test

import (
	"slices"
	"testing"

	"github.com/composiolint/composiolint/analyzer"
	"github.com/composiolint/composiolint/rules"
)

// TestCreators checks that a function which the options name creates sessions,
// whatever its body says, and that no other does.
func TestCreators(t *testing.T) {
	const program = `package p // composio
type pool struct{}
func (p *pool) Lease(name string, userID string) string { return "" }
func (p *pool) Return(name string, userID string) string { return "" }
func use(p *pool) string { return p.Lease("mail", "default") + p.Return("mail", "default") }`
	for name, test := range map[string]struct {
		creators []analyzer.Creator
		want     []string
	}{
		"none":     {nil, nil},
		"a method": {[]analyzer.Creator{{Func: "(*p.pool).Lease", User: 1}}, []string{"default"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, b := range collect(t, analyzer.Options{Creators: test.creators}, program).Bindings {
				for _, m := range b.User.Members {
					if m.Origin == rules.Const {
						got = append(got, m.Text)
					}
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
