package composio

import "github.com/composiolint/composiolint/rules"

// python is the SDK for Python.
var python = SDK{
	Name:     "composio",
	Language: Python,
	Imports:  []string{"composio", "composio.sdk"},
	Client:   "Composio()",
	Makes:    []string{"Composio"},
	Same: map[string]string{
		"Composio().tool_router": "Composio().sessions",
		"Composio().client":      "composio-client#Composio()",
		"Composio()._client":     "composio-client#Composio()",
	},
	Calls: []Call{
		{Path: "Composio().create", Kind: rules.Session, Params: []string{"user_id"}, User: []string{"user_id"}, Toolkits: "toolkits", Tools: "tools", Saved: "experimental.session_config_id"},
		{Path: "Composio().sessions.create", Kind: rules.Session, Params: []string{"user_id"}, User: []string{"user_id"}, Toolkits: "toolkits", Tools: "tools", Saved: "experimental.session_config_id"},
		{Path: "Composio().use", Kind: rules.Resume, Params: []string{"session_id"}},
		{Path: "Composio().tools.get", Kind: rules.Call, Params: []string{"user_id"}, User: []string{"user_id"}},
		{Path: "Composio().tools.execute", Kind: rules.Call, Params: []string{"slug", "arguments"}, User: []string{"user_id"}, Optional: true},
	},
}

// pythonClient is the generated client of the API below it.
var pythonClient = SDK{
	Name:     "composio-client",
	Language: Python,
	Imports:  []string{"composio_client"},
	Client:   "Composio()",
	Makes:    []string{"Composio"},
	Same:     map[string]string{"AsyncComposio": "Composio"},
	Calls: []Call{
		{Path: "Composio().tool_router.session.create", Kind: rules.Session, User: []string{"user_id"}, Toolkits: "toolkits", Tools: "tools", Saved: "experimental.session_config_id"},
	},
}

// pythonLegacy is the SDK for Python before sessions.
var pythonLegacy = SDK{Name: "composio-openai", Language: Python, Imports: []string{"composio_openai"}}
