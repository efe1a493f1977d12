package composio

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// What the calls of the SDK for Python have in common.
var (
	// sessions.create takes keywords only; what is given by position is meant
	// for the user id.
	pythonCreate = Call{
		Kind: rules.Session, Params: []string{"user_id"}, User: []string{"user_id"},
		Toolkits: "toolkits", Tools: "tools", Saved: "experimental.session_config_id",
	}
	pythonUse  = Call{Kind: rules.Resume, Params: []string{"session_id"}, Session: []string{"session_id"}}
	pythonUser = Call{Kind: rules.Call, Params: []string{"user_id"}, User: []string{"user_id"}}
	// Keywords only, without a default.
	pythonKeyword = Call{Kind: rules.Call, User: []string{"user_id"}}
	pythonRun     = Call{Kind: rules.Call, Params: []string{"user_id"}, User: []string{"user_id"}, Instead: []string{"session"}}
)

// python is the SDK for Python. Its sessions are named sessions.create from
// 0.17.0 on, and the older names still work.
var python = SDK{
	Name:     "composio",
	Language: Python,
	Imports:  []string{"composio", "composio.*"},
	Checked:  []string{"0.8.0", "0.9.4", "0.10.0", "0.17.0", "0.30.0"},
	Client:   "Composio()",
	Calls:    slices.Concat(pythonSessions, pythonUsers, pythonHelpers),
	Same: map[string]string{
		"sdk":                                    "composio#",
		"Composio().client":                      "composio_client#Composio()",
		"Composio()._client":                     "composio_client#Composio()",
		"Composio().toolkits.connected_accounts": "Composio().connected_accounts",
		"Composio()._sessions":                   "Composio().sessions",
		"Composio().experimental.create":         "Composio().create",
		"Composio().experimental.use":            "Composio().use",
		"OpenAIProvider()":                       "Composio().provider",
	},
}

var pythonSessions = []Call{
	pythonCreate.at("Composio().create", "0.10.0", ""),
	pythonCreate.at("Composio().sessions.create", "0.17.0", ""),
	pythonCreate.at("Composio().tool_router.create", "0.10.0", ""),
	{
		Path: "Composio().experimental.tool_router.create_session", Kind: rules.Session, Since: "0.8.16", Until: "0.9.4",
		Params: []string{"user_id", "toolkits"}, User: []string{"user_id"}, Toolkits: "toolkits", EmptyIsOpen: true,
	},
	pythonUse.at("Composio().use", "0.10.0", ""),
	pythonUse.at("Composio().sessions.use", "0.17.0", ""),
	pythonUse.at("Composio().tool_router.use", "0.10.0", ""),
	pythonUse.at("Composio().sessions.delete", "0.17.1", ""),
	pythonUse.at("Composio().tool_router.delete", "0.17.1", ""),
}

var pythonUsers = []Call{
	{Path: "Composio().tools.get", Kind: rules.Call, Params: []string{"user_id"}, User: []string{"user_id"}, Toolkits: "toolkits"},
	{
		Path: "Composio().tools.execute", Kind: rules.Call, Params: []string{"slug", "arguments"}, User: []string{"user_id"},
		Instead: []string{"connected_account_id"}, Optional: true,
	},
	{
		Path: "Composio().tools.proxy", Kind: rules.Call, Since: "0.28.0",
		Params: []string{"endpoint", "method", "body", "connected_account_id", "parameters", "custom_connection_data", "user_id"},
		User:   []string{"user_id"}, Instead: []string{"connected_account_id"}, Optional: true,
	},
	pythonKeyword.at("Composio().toolkits.authorize", "", ""),
	pythonUser.at("Composio().connected_accounts.initiate", "", ""),
	pythonUser.at("Composio().connected_accounts.link", "0.8.11", ""),
	pythonKeyword.at("Composio().connected_accounts.complete_auth", "0.25.0", ""),
	{Path: "Composio().connected_accounts.list", Kind: rules.Call, User: []string{"user_ids"}, Optional: true, Lists: true},
	{Path: "Composio().triggers.create", Kind: rules.Call, Params: []string{"slug"}, User: []string{"user_id"}, Instead: []string{"connected_account_id"}},
	pythonUser.at("Composio().mcp.generate", "0.8.16", ""),
	pythonUser.at("Composio().mcp.create().generate", "0.8.16", ""),
}

// pythonHelpers run the tools that a model asked for. A session can stand in for
// the user id in later versions.
var pythonHelpers = slices.Concat(
	pythonRun.below("Composio().provider", "", "", "execute_tool_call", "handle_tool_calls"),
	pythonUser.below("Composio().provider", "", "0.20.0", "handle_assistant_tool_calls", "wait_and_handle_assistant_tool_calls"),
)

// pythonProviders are the packages that give the SDK another provider. Those of
// the same name before 0.8 gave a tool set.
var pythonProviders = SDK{
	Name:     "composio-openai",
	Language: Python,
	Imports: []string{
		"composio", "composio_agno", "composio_anthropic", "composio_autogen", "composio_camel", "composio_claude",
		"composio_crewai", "composio_gemini", "composio_google", "composio_google_adk", "composio_griptape",
		"composio_julep", "composio_langchain", "composio_langgraph", "composio_llamaindex", "composio_lyzr",
		"composio_openai", "composio_openai_agents", "composio_phidata", "composio_praisonai", "composio_pydanticai",
		"composio_smol",
	},
	Calls: slices.Concat([]Call{pythonUser.at("Composio().provider.handle_response", "", "")}, pythonToolSets),
	Same: map[string]string{
		"OpenAIResponsesProvider()": "Composio().provider",
		"AnthropicProvider()":       "Composio().provider",
		"GeminiProvider()":          "Composio().provider",
		"GoogleProvider()":          "Composio().provider",
	},
}
