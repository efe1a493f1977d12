package composio

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// What the calls of the SDK for TypeScript and JavaScript have in common.
var (
	ecmaCreate = Call{
		Kind: rules.Session, Params: []string{"userId", "config"}, User: []string{"userId"},
		Toolkits: "config.toolkits", Tools: "config.tools", Saved: "config.experimental.sessionConfigId",
	}
	ecmaUse  = Call{Kind: rules.Resume, Params: []string{"id"}, Session: []string{"id"}}
	ecmaUser = Call{Kind: rules.Call, Params: []string{"userId"}, User: []string{"userId"}}

	ecmaExecute = Call{
		Kind: rules.Call, Params: []string{"slug", "body"}, User: []string{"body.userId"},
		Instead: []string{"body.connectedAccountId"}, Optional: true,
	}
)

// core is the SDK for TypeScript and JavaScript. Its sessions are named
// sessions.create from 0.13.0 on, and the older names still work.
var core = SDK{
	Name:     "@composio/core",
	Language: ECMA,
	Imports:  []string{"@composio/core", "@composio/slim"},
	Checked:  []string{"0.1.13", "0.1.50", "0.1.53", "0.2.6", "0.2.7-alpha.4", "0.13.0", "0.13.1", "0.21.0"},
	Client:   "Composio()",
	Calls:    slices.Concat(coreSessions, coreUsers, coreMCP, coreHelpers),
	Same: map[string]string{
		"default":                        "Composio",
		"Composio().createSession()":     "Composio()", // a clone with other headers
		"Composio().getClient()":         "@composio/client#Composio()",
		"Composio().client":              "@composio/client#Composio()",
		"Composio().experimental.create": "Composio().create",
		"Composio().experimental.use":    "Composio().use",
		"Sessions()":                     "Composio().sessions",
		"OpenAIProvider()":               "Composio().provider",
		"ComposioProvider()":             "Composio().provider",
	},
}

var coreSessions = []Call{
	ecmaCreate.at("Composio().create", "0.2.7-alpha.4", ""),
	ecmaCreate.at("Composio().sessions.create", "0.13.0", ""),
	ecmaCreate.at("Composio().toolRouter.create", "0.2.7-alpha.4", ""),
	{
		Path: "Composio().experimental.toolRouter.createSession", Kind: rules.Session, Since: "0.1.53", Until: "0.2.6",
		Params: []string{"userId", "routerConfig"}, User: []string{"userId"}, Toolkits: "routerConfig.toolkits", EmptyIsOpen: true,
	},
	ecmaUse.at("Composio().use", "0.2.7-alpha.4", ""),
	ecmaUse.at("Composio().sessions.use", "0.13.0", ""),
	ecmaUse.at("Composio().toolRouter.use", "0.2.7-alpha.4", ""),
	// Deleting reaches a stored session by its id as well.
	ecmaUse.at("Composio().sessions.delete", "0.13.1", ""),
	ecmaUse.at("Composio().toolRouter.delete", "0.13.1", ""),
}

var coreUsers = []Call{
	{Path: "Composio().tools.get", Kind: rules.Call, Params: []string{"userId", "filters"}, User: []string{"userId"}, Toolkits: "filters.toolkits"},
	ecmaExecute.at("Composio().tools.execute", "", ""),
	ecmaUser.at("Composio().tools.getRawComposioTools", "", "0.1.34"),
	// What was (userId, slug) became (slug, options).
	{Path: "Composio().tools.getRawComposioToolBySlug", Kind: rules.Call, Until: "0.1.34", Params: []string{"userId", "slug"}, User: []string{"userId"}, Texts: 2},
	ecmaUser.at("Composio().tools.wrapToolsForProvider", "0.2.7-alpha.4", ""),
	ecmaUser.at("Composio().toolkits.authorize", "", ""),
	ecmaUser.at("Composio().connectedAccounts.initiate", "", ""),
	ecmaUser.at("Composio().connectedAccounts.link", "0.1.51", ""),
	{Path: "Composio().connectedAccounts.list", Kind: rules.Call, Params: []string{"query"}, User: []string{"query.userIds"}, Optional: true, Lists: true},
	{Path: "Composio().connectedAccounts.completeAuth", Kind: rules.Call, Since: "0.20.0", Params: []string{"params"}, User: []string{"params.userId"}},
	// Before 0.1.35 a trigger was created by its slug alone.
	ecmaUser.at("Composio().triggers.create", "0.1.35", ""),
	{Path: "Composio().triggers.subscribe", Kind: rules.Call, Params: []string{"fn", "filters"}, User: []string{"filters.userId"}, Optional: true, Lists: true},
}

// coreMCP are the calls around MCP servers. What composio.mcp was up to 0.1.52
// became composio.deprecated.mcp.
var coreMCP = slices.Concat(
	[]Call{
		ecmaUser.at("Composio().mcp.generate", "0.1.53", ""),
		ecmaUser.at("Composio().mcp.create().generate", "0.1.53", ""),
	},
	oldMCP("Composio().mcp", "0.1.37", "0.1.52"),
	oldMCP("Composio().deprecated.mcp", "0.1.53", "0.2.6"),
)

func oldMCP(path, since, until string) []Call {
	server := Call{Kind: rules.Call, Params: []string{"serverId", "userId"}, User: []string{"userId"}}
	address := Call{Kind: rules.Call, Params: []string{"serverId", "params"}, User: []string{"params.userIds"}, Instead: []string{"params.connectedAccountIds"}, Optional: true}
	return []Call{
		ecmaUser.at(path+".authorize", since, until),
		ecmaUser.at(path+".getUserConnectionStatus", since, until),
		server.at(path+".getServer", since, until),
		address.at(path+".generateUrl", since, until),
	}
}

// coreHelpers run the tools that a model asked for.
var coreHelpers = append(
	ecmaUser.below("Composio().provider", "", "", "executeToolCall", "handleToolCalls", "handleAssistantMessage",
		"waitAndHandleAssistantToolCalls", "waitAndHandleAssistantStreamToolCalls"),
	ecmaExecute.at("Composio().provider.executeTool", "", ""),
)

// coreProviders are the packages that give the SDK another provider.
var coreProviders = SDK{
	Name:     "@composio/openai",
	Language: ECMA,
	Imports:  []string{"@composio/core", "@composio/openai", "@composio/anthropic", "@composio/google", "@composio/cloudflare"},
	Calls:    []Call{ecmaUser.at("Composio().provider.handleResponse", "", "")},
	Same: map[string]string{
		"OpenAIResponsesProvider()": "Composio().provider",
		"AnthropicProvider()":       "Composio().provider",
		"GoogleProvider()":          "Composio().provider",
		"CloudflareProvider()":      "Composio().provider",
	},
}
