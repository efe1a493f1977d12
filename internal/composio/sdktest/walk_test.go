package sdktest

import (
	"slices"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/composio"
)

// left are the calls with a parameter named as a user id that the catalogue
// leaves out, and why.
var left = map[string]string{
	"@composio/client Composio().logs.triggers.list":             "filters what a project logged",
	"@composio/client Composio().trigger.log":                    "filters what a project logged",
	"@composio/client Composio().mcp.create":                     "took entities before 0.1.0-alpha.37 only",
	"@composio/client Composio().mcp.list":                       "took entities before 0.1.0-alpha.37 only",
	"composio-client Composio().logs.triggers.list":              "filters what a project logged",
	"composio-client Composio().v3.internal.trigger.search_logs": "filters what a project logged",
}

// walk looks through the members of a client for calls that the catalogue lacks.
type walk struct {
	t       *testing.T
	sdk     *composio.SDK
	version string
}

// members looks at what stands below a path. The classes on the way there are
// not looked at again.
func (w *walk) members(x thing, h composio.Handle, path string, above []string) {
	id := x.id()
	if id == "" || slices.Contains(above, id) {
		return
	}
	above = append(slices.Clip(above), id)
	for _, name := range x.names() {
		if strings.HasPrefix(name, "_") || slices.Contains(w.sdk.Views, name) {
			continue
		}
		member, below := x.member(name), path+"."+name
		calls := member.calls()
		w.call(calls, h.Member(name), below)
		if len(calls) == 0 {
			w.members(member, h.Member(name), below, above)
			continue
		}
		// What a call gives can have calls of its own.
		result := calls[len(calls)-1].result
		if result == nil || result.id() == "" || slices.Contains(above, result.id()) {
			continue
		}
		for _, name := range result.names() {
			if !strings.HasPrefix(name, "_") && !slices.Contains(w.sdk.Views, name) {
				w.call(result.member(name).calls(), h.Member(name).Result().Member(name), below+"()."+name)
			}
		}
	}
}

func (w *walk) call(calls []signature, h composio.Handle, path string) {
	users := users(calls)
	if len(users) == 0 || left[w.sdk.Name+" "+path] != "" {
		return
	}
	switch c := h.Call(); {
	case c == nil:
		w.t.Errorf("look for %s of %s %s in the catalogue: it takes %s, and is not there; add it, or say in left why not", path, w.sdk.Name, w.version, strings.Join(users, ", "))
	case !covers(w.t, c, w.version):
		w.t.Errorf("look for %s of %s %s in the catalogue: it is said to be there from %q to %q; correct that", path, w.sdk.Name, w.version, c.Since, c.Until)
	}
}
