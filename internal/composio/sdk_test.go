package composio

import (
	"strings"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

// follow goes from a package along steps that are written as in a program.
func follow(language Language, chain string) Handle {
	name, path, _ := strings.Cut(chain, "#")
	h := Package(language, name)
	for step := range strings.SplitSeq(path, ".") {
		h = h.Member(strings.ReplaceAll(step, "()", ""))
		for range strings.Count(step, "()") {
			h = h.Result()
		}
	}
	return h
}

func TestCalls(t *testing.T) {
	for _, test := range []struct {
		language Language
		chain    string
		want     string
		kind     rules.Kind
	}{
		{ECMA, "@composio/core#Composio().create", "create", rules.Session},
		{ECMA, "@composio/core#Composio().sessions.create", "sessions.create", rules.Session},
		{ECMA, "@composio/core#Composio().toolRouter.create", "toolRouter.create", rules.Session},
		{ECMA, "@composio/slim#Composio().experimental.create", "create", rules.Session},
		{ECMA, "@composio/core#Composio().experimental.toolRouter.createSession", "experimental.toolRouter.createSession", rules.Session},
		{ECMA, "@composio/core#Composio().createSession().createSession().create", "create", rules.Session},
		{ECMA, "@composio/core#Composio().getClient().toolRouter.session.create", "toolRouter.session.create", rules.Session},
		{ECMA, "@composio/core#Sessions().create", "sessions.create", rules.Session},
		{ECMA, "@composio/core#Composio().use", "use", rules.Resume},
		{ECMA, "@composio/core#Composio().sessions.delete", "sessions.delete", rules.Resume},
		{ECMA, "@composio/core#Composio().tools.execute", "tools.execute", rules.Call},
		{ECMA, "@composio/core#Composio().triggers.create", "triggers.create", rules.Call},
		{ECMA, "@composio/core#Composio().mcp.create().generate", "mcp.create.generate", rules.Call},
		{ECMA, "@composio/core#Composio().deprecated.mcp.getServer", "deprecated.mcp.getServer", rules.Call},
		{ECMA, "@composio/core#Composio().provider.handleToolCalls", "provider.handleToolCalls", rules.Call},
		{ECMA, "@composio/anthropic#AnthropicProvider().handleToolCalls", "provider.handleToolCalls", rules.Call},
		{ECMA, "@composio/client#default().toolRouter.session.create", "toolRouter.session.create", rules.Session},
		{ECMA, "@composio/client#Composio().withOptions().link.create", "link.create", rules.Call},
		{ECMA, "@composio/client#Composio().toolRouter.session.retrieve", "toolRouter.session.retrieve", rules.Resume},
		{ECMA, "composio-core#OpenAIToolSet", "OpenAIToolSet", rules.Call},
		{ECMA, "composio-core#OpenAIToolSet().getTools", "getTools", rules.Call},
		{ECMA, "composio-core#VercelAIToolSet().client.getEntity", "getEntity", rules.Call},
		{Python, "composio#Composio().create", "create", rules.Session},
		{Python, "composio.sdk#Composio().sessions.create", "sessions.create", rules.Session},
		{Python, "composio#sdk.Composio().tool_router.create", "tool_router.create", rules.Session},
		{Python, "composio#Composio().experimental.tool_router.create_session", "experimental.tool_router.create_session", rules.Session},
		{Python, "composio#Composio().client.with_raw_response.tool_router.session.create", "tool_router.session.create", rules.Session},
		{Python, "composio_client#AsyncComposio().tool_router.session.with_raw_response.create", "tool_router.session.create", rules.Session},
		{Python, "composio_client#Composio().with_options().tool_router.create_session", "tool_router.create_session", rules.Session},
		{Python, "composio#Composio().use", "use", rules.Resume},
		{Python, "composio#Composio().mcp.create().generate", "mcp.create.generate", rules.Call},
		{Python, "composio_openai#OpenAIProvider().handle_tool_calls", "provider.handle_tool_calls", rules.Call},
		{Python, "composio_langchain#ComposioToolSet", "ComposioToolSet", rules.Call},
		{Python, "composio#ComposioToolSet().execute_action", "execute_action", rules.Call},
		{Python, "composio.tools.toolset#ComposioToolSet().client.connected_accounts.initiate", "connected_accounts.initiate", rules.Call},
		{Python, "composio.client#Composio().get_entity", "get_entity", rules.Call},
		{Python, "composio#client.Composio().actions.execute", "actions.execute", rules.Call},
	} {
		c := follow(test.language, test.chain).Call()
		switch {
		case c == nil:
			t.Errorf("%s leads nowhere, want %s", test.chain, test.want)
		case c.Name() != test.want || c.Kind != test.kind:
			t.Errorf("%s is %s, a %s, want %s, a %s", test.chain, c.Name(), c.Kind, test.want, test.kind)
		}
	}
}

func TestNoCalls(t *testing.T) {
	for _, test := range []struct {
		language Language
		chain    string
	}{
		{ECMA, "@composio/core#Composio"},
		{ECMA, "@composio/core#Composio().createSession"}, // a clone with other headers
		{ECMA, "@composio/core#Composio().sessions"},
		{ECMA, "@composio/core#Composio().authConfigs.create"},
		{ECMA, "@composio/core#Composio().mcp.create"},
		{ECMA, "@composio/core#Composio().sessionConfigs.get"},
		{ECMA, "@composio/core#Composio().webhooks.endpoints.create"},
		{ECMA, "@composio/client#Composio().cli.createSession"},
		{ECMA, "@composio/core#createSession"},
		{ECMA, "@composio/corepack#Composio().create"},
		{ECMA, "openai#Composio().create"},
		{ECMA, "composio#Composio().create"},
		{Python, "@composio/core#Composio().create"},
		{Python, "composio_helper#Composio().create"},
		{Python, "composio#Composio().auth_configs.create"},
		{Python, "composio#Composio().mcp.create"},
		{Python, "composio#Composio()"},
		{Python, "#"},
	} {
		if c := follow(test.language, test.chain).Call(); c != nil {
			t.Errorf("%s is %s, want no call", test.chain, c.Name())
		}
	}
}

func TestClient(t *testing.T) {
	for language, want := range map[Language]Handle{ECMA: "@composio/core#Composio()", Python: "composio#Composio()"} {
		if got := Client(language); got != want {
			t.Errorf("Client(%d) is %s, want %s", language, got, want)
		}
	}
}

// TestShared compares calls that two SDKs of one import name have.
func TestShared(t *testing.T) {
	c := follow(Python, "composio#Composio().connected_accounts.initiate").Call()
	if got := strings.Join(c.User, " "); got != "user_id entity_id" {
		t.Errorf("connected_accounts.initiate takes %q, want the user id of the newer SDK and then the entity of the older", got)
	}
	if c = follow(Python, "composio.client#Composio().connected_accounts.initiate").Call(); len(c.User) != 1 {
		t.Errorf("connected_accounts.initiate of the older SDK takes %q, want one", c.User)
	}
}

// TestData looks for what cannot be meant in the catalogue.
func TestData(t *testing.T) {
	roots := map[Handle]Language{}
	for _, sdk := range SDKs() {
		if language, ok := roots[sdk.root()]; ok && language != sdk.Language {
			t.Errorf("%s begins the handles of two languages", sdk.root())
		}
		roots[sdk.root()] = sdk.Language
		paths := map[string]bool{}
		for _, c := range sdk.Calls {
			if paths[c.Path] {
				t.Errorf("%s has %s twice", sdk.Name, c.Path)
			}
			paths[c.Path] = true
			if (c.Kind == rules.Resume) != (len(c.Session) > 0) || (c.Kind == rules.Resume) == (len(c.User) > 0) {
				t.Errorf("%s of %s: a call takes a user, and what resumes a session its id", c.Path, sdk.Name)
			}
			if got := follow(sdk.Language, sdk.Imports[0]+"#"+c.Path).Call(); got == nil || got.Path != c.Path {
				t.Errorf("%s of %s cannot be reached", c.Path, sdk.Name)
			}
		}
		for path, same := range sdk.Same {
			if paths[path] {
				t.Errorf("%s of %s is a call, and stands for %s as well", path, sdk.Name, same)
			}
			if !strings.Contains(same, "#") {
				same = string(sdk.root()) + same
			}
			if known().nodes[Handle(same)] == nil {
				t.Errorf("%s of %s stands for %s, which leads nowhere", path, sdk.Name, same)
			}
		}
	}
}

func BenchmarkFollow(b *testing.B) {
	for b.Loop() {
		Client(ECMA).Member("sessions").Member("create").Call()
	}
}
