package composio

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// What the calls of the API client for TypeScript and JavaScript have in common.
var (
	ecmaBody   = Call{Kind: rules.Call, Params: []string{"body"}, User: []string{"body.user_id"}}
	ecmaListed = Call{Kind: rules.Call, Params: []string{"query"}, User: []string{"query.user_ids", "query.user_id"}, Optional: true, Lists: true}
	ecmaStored = Call{Kind: rules.Resume, Params: []string{"sessionID"}, Session: []string{"sessionID"}}
)

// apiClient is the generated client of the API below core, which gives it with
// getClient().
var apiClient = SDK{
	Name:     "@composio/client",
	Language: ECMA,
	Imports:  []string{"@composio/client"},
	Checked:  []string{"0.1.0-alpha.9", "0.1.0-alpha.37", "0.1.0-alpha.50", "0.1.0-alpha.72", "2.0.0-rc.6"},
	Client:   "Composio()",
	Calls:    slices.Concat(apiSessions, apiUsers),
	Same: map[string]string{
		"default":                  "Composio",
		"Composio.Composio":        "Composio",
		"Composio.fromEnv()":       "Composio()",
		"Composio().withOptions()": "Composio()",
	},
}

var apiSessions = slices.Concat(
	[]Call{
		{
			Path: "Composio().toolRouter.session.create", Kind: rules.Session, Since: "0.1.0-alpha.41",
			Params: []string{"body"}, User: []string{"body.user_id"},
			Toolkits: "body.toolkits", Tools: "body.tools", Saved: "body.experimental.session_config_id",
		},
		{
			Path: "Composio().toolRouter.createSession", Kind: rules.Session, Since: "0.1.0-alpha.37", Until: "0.1.0-alpha.73",
			Params: []string{"body"}, User: []string{"body.user_id"}, Toolkits: "body.config.toolkits", EmptyIsOpen: true,
		},
	},
	ecmaStored.below("Composio().toolRouter.session", "0.1.0-alpha.41", "", "retrieve", "execute", "executeMeta", "link", "toolkits"),
	ecmaStored.below("Composio().toolRouter.session", "0.1.0-alpha.53", "", "tools"),
	ecmaStored.below("Composio().toolRouter.session", "0.1.0-alpha.60", "", "search"),
	ecmaStored.below("Composio().toolRouter.session", "0.1.0-alpha.72", "", "attach", "patch", "proxyExecute", "configHistory"),
	ecmaStored.below("Composio().toolRouter.session", "2.0.0-rc.1", "", "delete"),
)

var apiUsers = []Call{
	{
		Path: "Composio().tools.execute", Kind: rules.Call, Params: []string{"toolSlug", "params"},
		User: []string{"params.user_id", "params.entity_id"}, Instead: []string{"params.connected_account_id"}, Optional: true,
	},
	{Path: "Composio().connectedAccounts.create", Kind: rules.Call, Params: []string{"body"}, User: []string{"body.connection.user_id"}, Optional: true},
	ecmaListed.at("Composio().connectedAccounts.list", "", ""),
	ecmaListed.at("Composio().triggerInstances.listActive", "0.1.0-alpha.53", ""),
	ecmaBody.at("Composio().link.create", "0.1.0-alpha.37", ""),
	{Path: "Composio().mcp.generate.url", Kind: rules.Call, Since: "0.1.0-alpha.37", Params: []string{"body"}, User: []string{"body.user_ids"}, Instead: []string{"body.connected_account_ids"}, Optional: true},
	{
		Path: "Composio().triggerInstances.upsert", Kind: rules.Call, Since: "2.0.0-rc.1", Params: []string{"slug", "body"},
		User: []string{"body.user_id"}, Instead: []string{"body.connected_account_id"}, Optional: true,
	},
	{Path: "Composio().mcp.createInstance", Kind: rules.Call, Since: "2.0.0-rc.1", Params: []string{"serverID", "body"}, User: []string{"body.user_id"}},
	{Path: "Composio().org.consumer.listConnectedToolkits", Kind: rules.Call, Since: "2.0.0-rc.1", Params: []string{"params"}, User: []string{"params.user_id"}},
}
