package composio

import "testing"

func TestMatch(t *testing.T) {
	for _, test := range []struct{ method, address, want string }{
		{"POST", "https://backend.composio.dev/api/v3.1/tool_router/session", "POST /tool_router/session"},
		{"POST", Hole + "/tool_router/session", "POST /tool_router/session"},
		{"", "/tool_router/session?debug=1", "POST /tool_router/session"},
		{"post", "/api/v3/labs/tool_router/session/", "POST /labs/tool_router/session"},
		{"POST", Hole + "tool_router/session", "POST /tool_router/session"},
		{"GET", "/tool_router/session", ""},
		{"POST", "/tool_router/session/" + Hole + "/execute", ""},
		{"GET", "/tool_router/session/" + Hole, ""},
		{"POST", "/api/tool-router/session", ""},
		{"POST", "/smart_tool_router/session", ""},
		{"POST", Hole + "/tools/execute/" + Hole, "POST /tools/execute/{id}"},
		{"POST", "/tools/execute/", ""},
		{"POST", "/connected_accounts/link", "POST /connected_accounts/link"},
		{"POST", "/connected_accounts", "POST /connected_accounts"},
		{"", "/connected_accounts", "POST /connected_accounts"},
		{"", "/connected_accounts?limit=1&user_ids=" + Hole, "GET /connected_accounts"},
		{"", "/connected_accounts?limit=1", "POST /connected_accounts"},
		{"GET", "/connected_accounts?user_ids=" + Hole, "GET /connected_accounts"},
		{"POST", "/api/v3/trigger_instances/" + Hole + "/upsert", "POST /trigger_instances/{id}/upsert"},
		{"GET", "/api/v3/trigger_instances/active", ""},
		{"POST", Hole + "/v2/actions/" + Hole + "/execute", "POST /v2/actions/{id}/execute"},
		{"GET", "https://backend.composio.dev/api/v1/connectedAccounts", "GET /v1/connectedAccounts"},
		{"POST", "https://backend.composio.dev/api/v2/connectedAccounts/initiateConnection", "POST /v2/connectedAccounts/initiateConnection"},
		{"GET", "https://backend.composio.dev/api/v2/connectedAccounts?user_uuid=me", "GET /v2/connectedAccounts"},
		{"POST", "", ""},
		{"POST", "?", ""},
	} {
		got := ""
		if e := Match(test.method, test.address); e != nil {
			got = e.Call()
		}
		if got != test.want {
			t.Errorf("Match(%q, %q) = %q, want %q", test.method, test.address, got, test.want)
		}
	}
}

func TestMatchHosted(t *testing.T) {
	for address, want := range map[string]bool{
		"https://backend.composio.dev/v3/mcp/" + Hole + "?user_id=" + Hole: true,
		"https://platform.composio.dev/v3/mcp/1?user_id=default":           true,
		"https://backend.composio.dev/v3/mcp/" + Hole + "/mcp?user_id=x":   true,
		"https://backend.composio.dev/v3/mcp/" + Hole:                      false,
		"https://example.com/accounts?user_id=" + Hole:                     false,
		"": false,
	} {
		if got := MatchHosted(address) != nil; got != want {
			t.Errorf("MatchHosted(%q) is %v, want %v", address, got, want)
		}
	}
}

func TestMentions(t *testing.T) {
	for source, want := range map[string]bool{
		`import "example.com/composio"`: true,
		`type ComposioClient struct{}`:  true,
		`os.Getenv("COMPOSIO_API_KEY")`: true,
		`post("/tool_router/session")`:  true,
		`the composition of the team`:   false,
		"":                              false,
	} {
		if got := Mentions([]byte(source)); got != want {
			t.Errorf("Mentions(%q) is %v, want %v", source, got, want)
		}
	}
}
