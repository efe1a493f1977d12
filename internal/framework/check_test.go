package framework

import "testing"

func TestChecks(t *testing.T) {
	for _, c := range []struct {
		language Language
		path     string
		want     int
	}{
		{ECMA, "@trigger.dev/sdk/v3.schemaTask", 1},
		{ECMA, "@mastra/core/tools.createTool", 2},
		{ECMA, "ai.tool", 2},
		{ECMA, "@trigger.dev/sdk/v3.task", 0},
		{ECMA, "server.tool", 0},
		{Python, "ai.tool", 0},
	} {
		if got := Checks(c.language, c.path); len(got) != c.want {
			t.Errorf("Checks(%d, %q) = %+v", c.language, c.path, got)
		}
	}
}
