package composio

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// entity is the user that the SDKs before sessions put in where none is named.
const entity = "default"

// What the calls of the SDK for JavaScript before sessions have in common.
var (
	legacyToolSet = Call{
		Kind: rules.Call, Params: []string{"config"}, User: []string{"config.entityId"}, Optional: true, Fallback: entity,
	}
	legacyRun = Call{
		Kind: rules.Call, Params: []string{"tool", "entityId"}, User: []string{"entityId"}, Optional: true, Inherits: true,
	}
	legacyWait = Call{
		Kind: rules.Call, Params: []string{"client", "run", "thread", "entityId"}, User: []string{"entityId"}, Optional: true, Inherits: true,
	}
)

// legacyCore is the SDK for JavaScript before sessions, up to 0.5.39. A tool set
// works for one entity, and for "default" where it is told none.
var legacyCore = SDK{
	Name:     "composio-core",
	Language: ECMA,
	Imports:  []string{"composio-core", "composio-core/*"},
	Checked:  []string{"0.5.39"},
	Client:   "Composio()",
	Calls:    slices.Concat(legacyToolSets, legacyClient),
	Same: map[string]string{
		"CloudflareToolSet()":                 "ComposioToolSet()",
		"LangchainToolSet()":                  "ComposioToolSet()",
		"LangGraphToolSet()":                  "ComposioToolSet()",
		"OpenAIToolSet()":                     "ComposioToolSet()",
		"VercelAIToolSet()":                   "ComposioToolSet()",
		"ComposioToolSet().client":            "Composio()",
		"ComposioToolSet().connectedAccounts": "Composio().connectedAccounts",
		"ComposioToolSet().triggers":          "Composio().triggers",
	},
}

var legacyToolSets = []Call{
	legacyToolSet.at("ComposioToolSet", "", ""),
	legacyToolSet.at("CloudflareToolSet", "", ""),
	legacyToolSet.at("LangchainToolSet", "", ""),
	legacyToolSet.at("LangGraphToolSet", "", ""),
	legacyToolSet.at("OpenAIToolSet", "", ""),
	legacyToolSet.at("VercelAIToolSet", "", ""),
	{
		Path: "ComposioToolSet().executeAction", Kind: rules.Call, Params: []string{"functionParams"}, User: []string{"functionParams.entityId"},
		Instead: []string{"functionParams.connectedAccountId"}, Optional: true, Inherits: true,
	},
	{Path: "ComposioToolSet().getEntity", Kind: rules.Call, Params: []string{"entityId"}, User: []string{"entityId"}},
	legacyRun.at("ComposioToolSet().getTools", "", ""),
	legacyRun.at("ComposioToolSet().executeToolCall", "", ""),
	legacyRun.at("ComposioToolSet().handleToolCall", "", ""),
	legacyRun.at("ComposioToolSet().handleAssistantMessage", "", ""),
	legacyWait.at("ComposioToolSet().waitAndHandleAssistantToolCalls", "", ""),
	legacyWait.at("ComposioToolSet().waitAndHandleAssistantStreamToolCalls", "", ""),
}

var legacyClient = []Call{
	{Path: "Composio().getEntity", Kind: rules.Call, Params: []string{"id"}, User: []string{"id"}, Optional: true, Fallback: entity},
	{Path: "Entity", Kind: rules.Call, Params: []string{"backendClient", "id"}, User: []string{"id"}, Optional: true, Fallback: entity},
	{Path: "Composio().connectedAccounts.initiate", Kind: rules.Call, Params: []string{"payload"}, User: []string{"payload.entityId"}, Optional: true},
	{Path: "Composio().getExpectedParamsForUser", Kind: rules.Call, Params: []string{"params"}, User: []string{"params.entityId"}, Optional: true},
	{Path: "Composio().connectedAccounts.list", Kind: rules.Call, Params: []string{"data"}, User: []string{"data.entityId"}, Optional: true, Lists: true},
	{Path: "Composio().triggers.subscribe", Kind: rules.Call, Params: []string{"fn", "filters"}, User: []string{"filters.entityId"}, Optional: true, Lists: true},
}
