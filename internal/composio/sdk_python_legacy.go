package composio

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// What the calls of the SDK for Python before sessions have in common.
var (
	pythonTools = Call{
		Kind: rules.Call, Params: []string{"response", "entity_id"}, User: []string{"entity_id"}, Optional: true, Inherits: true,
	}
	pythonEntity  = Call{Kind: rules.Call, Params: []string{"id"}, User: []string{"id"}, Optional: true, Fallback: entity}
	pythonConnect = Call{
		Kind: rules.Call, Params: []string{"integration_id", "entity_id"}, User: []string{"entity_id"}, Optional: true,
	}
	pythonAction = Call{
		Kind: rules.Call, Params: []string{"action", "params", "entity_id", "connected_account"}, User: []string{"entity_id"},
		Instead: []string{"connected_account"}, Optional: true, Fallback: entity,
	}
)

// pythonLegacy is the SDK for Python before sessions, up to 0.7: the package that
// is published as composio-core is imported as composio all the same. A tool set
// works for one entity, and for "default" where it is told none.
var pythonLegacy = SDK{
	Name:     "composio-core",
	Language: Python,
	Imports:  []string{"composio"},
	Checked:  []string{"0.6.0", "0.7.22"},
	Calls: slices.Concat(pythonToolSet, []Call{
		pythonEntity.at("Composio().get_entity", "", ""),
		pythonConnect.at("Composio().connected_accounts.initiate", "", ""),
		pythonAction.at("Composio().actions.execute", "", ""),
	}),
	Same: map[string]string{
		"client":                   "composio.client#",
		"tools":                    "composio#",
		"toolset":                  "composio#",
		"Composio.get_latest()":    "Composio()",
		"ComposioToolSet().client": "composio.client#Composio()",
	},
}

var pythonToolSet = []Call{
	{
		Path: "ComposioToolSet", Kind: rules.Call, Params: []string{"api_key", "base_url", "entity_id"}, User: []string{"entity_id"},
		Optional: true, Fallback: entity,
	},
	{Path: "ComposioToolSet().get_entity", Kind: rules.Call, Params: []string{"id"}, User: []string{"id"}, Optional: true, Inherits: true},
	{
		Path: "ComposioToolSet().execute_action", Kind: rules.Call, Params: []string{"action", "params", "metadata", "entity_id", "connected_account_id"},
		User: []string{"entity_id"}, Instead: []string{"connected_account_id"}, Optional: true, Inherits: true,
	},
	{
		Path: "ComposioToolSet().initiate_connection", Kind: rules.Call, Params: []string{"integration_id", "app", "labels", "entity_id"},
		User: []string{"entity_id"}, Optional: true, Inherits: true,
	},
}

// pythonLegacyClient is the client of that SDK where it can be told from the
// newer one, by the module it comes from.
var pythonLegacyClient = SDK{
	Name:     "composio-core",
	Language: Python,
	Imports:  []string{"composio.client"},
	Checked:  []string{"0.6.0", "0.7.22"},
	Calls: []Call{
		pythonEntity.at("Composio().get_entity", "", ""),
		pythonConnect.at("Composio().connected_accounts.initiate", "", ""),
		pythonAction.at("Composio().actions.execute", "", ""),
		{Path: "Composio().connected_accounts.get", Kind: rules.Call, Params: []string{"connection_id"}, User: []string{"entity_ids"}, Instead: []string{"connection_id"}, Optional: true, Lists: true},
		{Path: "Entity", Kind: rules.Call, Params: []string{"client", "id"}, User: []string{"id"}, Optional: true, Fallback: entity},
	},
	Same: map[string]string{"Composio.get_latest()": "Composio()"},
}

// pythonToolSets are the calls that only the packages for one framework add to
// the tool set.
var pythonToolSets = slices.Concat(
	pythonTools.below("ComposioToolSet()", "", "", "handle_tool_calls", "execute_tool_call", "handle_assistant_tool_calls"),
	[]Call{
		{
			Path: "ComposioToolSet().wait_and_handle_assistant_tool_calls", Kind: rules.Call,
			Params: []string{"client", "run", "thread", "entity_id"}, User: []string{"entity_id"}, Optional: true, Inherits: true,
		},
		// In some of these packages only; by keyword in practice.
		{Path: "ComposioToolSet().get_tools", Kind: rules.Call, Params: []string{"actions", "apps", "tags", "entity_id"}, User: []string{"entity_id"}, Optional: true, Inherits: true},
	},
)
