package composio

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// What the calls of the API client for Python have in common. From 2.0 on they
// take the request body whole as well.
var (
	pythonBody = Call{Kind: rules.Call, Params: []string{"body"}, Merged: "body", User: []string{"user_id"}}
	pythonList = Call{Kind: rules.Call, User: []string{"user_ids"}, Optional: true, Lists: true}
)

// pythonClient is the generated client of the API below the SDK, which gives it
// as Composio().client.
var pythonClient = SDK{
	Name:     "composio-client",
	Language: Python,
	Imports:  []string{"composio_client", "composio_client.*"},
	Checked:  []string{"1.3.0", "1.10.0", "1.14.0", "1.40.0", "1.43.0", "2.0.0rc19", "2.0.0rc22"},
	Client:   "Composio()",
	Calls:    slices.Concat(pythonClientSessions, pythonClientUsers),
	Same: map[string]string{
		"Client":                    "Composio",
		"AsyncClient":               "Composio",
		"AsyncComposio":             "Composio",
		"Composio().with_options()": "Composio()",
		"Composio().copy()":         "Composio()",
	},
	Views: []string{"with_raw_response", "with_streaming_response"},
}

var pythonClientSessions = slices.Concat(
	[]Call{
		{
			Path: "Composio().tool_router.session.create", Kind: rules.Session, Since: "1.14.0",
			Params: []string{"body"}, Merged: "body", User: []string{"user_id"},
			Toolkits: "toolkits", Tools: "tools", Saved: "experimental.session_config_id",
		},
		{
			Path: "Composio().tool_router.create_session", Kind: rules.Session, Since: "1.10.0", Until: "1.40.0",
			User: []string{"user_id"}, Toolkits: "config.toolkits", EmptyIsOpen: true,
		},
	},
	pythonUse.below("Composio().tool_router.session", "1.14.0", "", "retrieve", "execute", "link", "toolkits"),
	pythonUse.below("Composio().tool_router.session", "1.20.0", "", "execute_meta"),
	pythonUse.below("Composio().tool_router.session", "1.25.0", "", "tools"),
	pythonUse.below("Composio().tool_router.session", "1.28.0", "", "search"),
	pythonUse.below("Composio().tool_router.session", "1.32.0", "", "proxy_execute"),
	pythonUse.below("Composio().tool_router.session", "1.36.0", "", "attach", "patch", "config_history"),
	pythonUse.below("Composio().tool_router.session", "2.0.0rc1", "", "delete"),
)

var pythonClientUsers = []Call{
	{
		Path: "Composio().tools.execute", Kind: rules.Call, Params: []string{"tool_slug", "body"}, Merged: "body",
		User: []string{"user_id", "entity_id"}, Instead: []string{"connected_account_id"}, Optional: true,
	},
	{
		Path: "Composio().connected_accounts.create", Kind: rules.Call, Params: []string{"body"}, Merged: "body",
		User: []string{"connection.user_id"}, Optional: true,
	},
	pythonList.at("Composio().connected_accounts.list", "", ""),
	pythonList.at("Composio().trigger_instances.list_active", "1.25.0", ""),
	pythonBody.at("Composio().link.create", "1.9.0", ""),
	{
		Path: "Composio().mcp.generate.url", Kind: rules.Call, Since: "1.5.0", Params: []string{"body"}, Merged: "body",
		User: []string{"user_ids"}, Instead: []string{"connected_account_ids"}, Optional: true,
	},
	{
		Path: "Composio().trigger_instances.upsert", Kind: rules.Call, Since: "1.43.0", Params: []string{"slug", "body"}, Merged: "body",
		User: []string{"user_id"}, Instead: []string{"connected_account_id"}, Optional: true,
	},
	{
		Path: "Composio().trigger_instances.manage.update", Kind: rules.Call, Since: "2.0.0rc19",
		Params: []string{"trigger_id", "body"}, Merged: "body", User: []string{"user_id"}, Instead: []string{"trigger_id"}, Optional: true,
	},
	{
		Path: "Composio().tools.proxy", Kind: rules.Call, Since: "2.0.0rc19",
		User: []string{"user_id"}, Instead: []string{"connected_account_id"}, Optional: true,
	},
	{
		Path: "Composio().mcp.create_instance", Kind: rules.Call, Since: "2.0.0rc19",
		Params: []string{"server_id", "body"}, Merged: "body", User: []string{"user_id"},
	},
	{Path: "Composio().toolkits.list", Kind: rules.Call, Since: "2.0.0rc19", User: []string{"user_id"}, Optional: true},
	pythonBody.at("Composio().connected_accounts.complete_auth", "2.0.0rc19", ""),
	pythonKeyword.at("Composio().org.consumer.list_connected_toolkits", "2.0.0rc19", "2.0.0rc19"),
}
