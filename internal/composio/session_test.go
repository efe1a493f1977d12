package composio

import "testing"

func TestOwnIDs(t *testing.T) {
	for _, name := range []string{"authorize", "toolkits", "execute", "executeMeta", "proxy_execute", "search"} {
		if !OwnIDs(name) {
			t.Errorf("%s has ids of its own", name)
		}
	}
	for _, name := range []string{"", "data", "session", "update", "mcp", "experimental"} {
		if OwnIDs(name) {
			t.Errorf("what %s gives can have the id of the session", name)
		}
	}
}
