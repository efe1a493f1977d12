package sdktest

import (
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/composio"
)

// elsewhere are calls whose parameters another package declares.
var elsewhere = map[string]string{
	"composio Composio().connected_accounts.list": "is that of composio-client",
}

// TestCatalogue compares every call of the catalogue with the versions of its
// SDK that the catalogue names, and looks there for calls that it does not have.
func TestCatalogue(t *testing.T) {
	if testing.Short() {
		t.Skip("downloads SDKs; leave -short out to compare with them")
	}
	for _, sdk := range composio.SDKs() {
		for _, version := range sdk.Checked {
			t.Run(sdk.Name+"/"+version, func(t *testing.T) {
				t.Parallel()
				root := open(t, sdk, version)
				for i := range sdk.Calls {
					compareCall(t, sdk, &sdk.Calls[i], version, root)
				}
				if client := root.member("Composio"); client != nil && sdk.Client != "" {
					w := &walk{t: t, sdk: sdk, version: version}
					w.members(made(client), composio.Package(sdk.Language, sdk.Imports[0]).Member("Composio").Result(), "Composio()", nil)
				}
			})
		}
	}
}

func compareCall(t *testing.T, sdk *composio.SDK, c *composio.Call, version string, root thing) {
	if elsewhere[sdk.Name+" "+c.Path] != "" {
		return
	}
	var calls []signature
	for _, path := range spellings(sdk, c.Path) {
		if found := at(root, path); found != nil {
			calls = append(calls, found.calls()...)
		}
	}
	err := fits(c, calls)
	switch there := covers(t, c, version); {
	case there && err != nil:
		t.Errorf("look for %s in %s %s: %v; correct the catalogue or its Since and Until", c.Path, sdk.Name, version, err)
	case !there && err == nil:
		t.Errorf("look for %s in %s %s: it is there, and the catalogue says that it is not (%q to %q); correct it", c.Path, sdk.Name, version, c.Since, c.Until)
	}
}

// spellings are the path of a call and those that the catalogue takes for the
// same: a method of one tool set stands for that of all.
func spellings(sdk *composio.SDK, path string) []string {
	all := []string{path}
	for other, same := range sdk.Same {
		if rest, ok := strings.CutPrefix(path, same+"."); ok && !strings.Contains(other, ".") {
			all = append(all, other+"."+rest)
		}
	}
	return all
}
