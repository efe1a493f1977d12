package composio

import "github.com/composiolint/composiolint/rules"

// sdks are the SDKs of all languages; of a language the one first that most
// programs use.
var sdks = []*SDK{&core, &apiClient, &legacyCore, &python, &pythonClient, &pythonLegacy}

// core is the SDK for TypeScript and JavaScript.
var core = SDK{
	Name:     "@composio/core",
	Language: ECMA,
	Imports:  []string{"@composio/core", "@composio/slim"},
	Client:   "Composio()",
	Makes:    []string{"Composio"},
	Same: map[string]string{
		"default":                    "Composio",
		"Composio().createSession()": "Composio()", // a clone with other headers
		"Composio().toolRouter":      "Composio().sessions",
		"Composio().getClient()":     "@composio/client#Composio()",
		"Composio().client":          "@composio/client#Composio()",
	},
	Calls: []Call{
		{Path: "Composio().create", Kind: rules.Session, Params: []string{"userId", "config"}, User: []string{"userId"}, Toolkits: "config.toolkits", Tools: "config.tools", Saved: "config.experimental.sessionConfigId"},
		{Path: "Composio().sessions.create", Kind: rules.Session, Params: []string{"userId", "config"}, User: []string{"userId"}, Toolkits: "config.toolkits", Tools: "config.tools", Saved: "config.experimental.sessionConfigId"},
		{Path: "Composio().use", Kind: rules.Resume, Params: []string{"id"}},
		{Path: "Composio().sessions.use", Kind: rules.Resume, Params: []string{"id"}},
		{Path: "Composio().tools.get", Kind: rules.Call, Params: []string{"userId"}, User: []string{"userId"}},
		{Path: "Composio().tools.execute", Kind: rules.Call, Params: []string{"slug", "body"}, User: []string{"body.userId"}, Optional: true},
		{Path: "Composio().connectedAccounts.link", Kind: rules.Call, Params: []string{"userId"}, User: []string{"userId"}},
		{Path: "Composio().connectedAccounts.initiate", Kind: rules.Call, Params: []string{"userId"}, User: []string{"userId"}},
	},
}

// apiClient is the generated client of the API below core.
var apiClient = SDK{
	Name:     "@composio/client",
	Language: ECMA,
	Imports:  []string{"@composio/client"},
	Client:   "Composio()",
	Makes:    []string{"Composio"},
	Same:     map[string]string{"default": "Composio"},
	Calls: []Call{
		{Path: "Composio().toolRouter.session.create", Kind: rules.Session, Params: []string{"body"}, User: []string{"body.user_id"}, Toolkits: "body.toolkits", Tools: "body.tools", Saved: "body.experimental.session_config_id"},
	},
}

// legacyCore is the SDK for JavaScript before sessions.
var legacyCore = SDK{Name: "composio-core", Language: ECMA, Imports: []string{"composio-core"}, Client: "Composio()", Makes: []string{"Composio"}}
