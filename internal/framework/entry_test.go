package framework

import (
	"testing"

	"github.com/composiolint/composiolint/rules"
)

// first is what the first parameter of a function is.
func (e Entry) first() What {
	if len(e.Params) == 0 {
		return Nothing
	}
	return e.Params[0]
}

func TestRegisters(t *testing.T) {
	for _, c := range []struct {
		language    Language
		path, first string
		want        What
		ok          bool
	}{
		{ECMA, "app.get", "/users", Request, true},
		{ECMA, "router.post", "*", Request, true},
		{ECMA, "server.get", `/^\/x/`, Request, true},
		{ECMA, "app.use", "", Request, true},
		{ECMA, "x.use", "", Nothing, false},
		{ECMA, "express().get", "ROUTES.users", Request, true},
		{ECMA, "express.Router().route().post", "", Request, true},
		{ECMA, "express.Router().use", "", Request, true},
		{ECMA, "fastify().post", "/x", Request, true},
		{ECMA, "fastify().addHook", "preHandler", Request, true},
		{ECMA, "fastify().addHook", "onClose", Nothing, false},
		{ECMA, "hono.Hono().get", "/x", Context, true},
		{ECMA, "hono.Hono().basePath().post", "/x", Context, true},
		{ECMA, "@koa/router().get", "/x", Context, true},
		{ECMA, "koa().use", "", Context, true},
		{ECMA, "elysia.Elysia().post", "/x", Context, true},
		{ECMA, "node:http.createServer", "", Request, true},
		{ECMA, "Deno.serve", "", Request, true},
		{ECMA, "https://deno.land/std@0.168.0/http/server.ts.serve", "", Request, true},
		{ECMA, "publicProcedure.query", "", Context, true},
		{ECMA, "t.procedure.input().mutation", "", Context, true},
		{ECMA, "protectedProcedure.input().output().query", "", Context, true},
		{ECMA, "db.query", "", Nothing, false},
		{ECMA, "authActionClient.schema().action", "", Context, true},
		{ECMA, "@tanstack/react-start.createServerFn().validator().handler", "", Context, true},
		{ECMA, "@modelcontextprotocol/sdk/server/mcp.js.McpServer().tool", "search", Payload, true},
		{ECMA, "server.registerTool", "search", Payload, true},
		{ECMA, "discord.js.Client().on", "discord.js.Events.InteractionCreate", Event, true},
		{ECMA, "discord.js.Client().once", "ready", Nothing, false},
		{ECMA, "client.on", "messageCreate", Event, true},
		{ECMA, "client.on", "message", Event, true},
		{ECMA, "telegraf.Telegraf().command", "start", Event, true},
		{ECMA, "bot.on", "message", Event, true},
		{ECMA, "bot.on", "polling_error", Nothing, false},
		{ECMA, "@slack/bolt.App().message", "", Event, true},
		{ECMA, "socket.on", "chat", Payload, true},
		{ECMA, "socket.on", "close", Nothing, false},
		{ECMA, "inngest.Inngest().createFunction", "", Nothing, true},
		{ECMA, "bullmq.Worker", "jobs", Nothing, true},
		{ECMA, "./_generated/server.action", "", Context, true},
		{ECMA, "@upstash/workflow/nextjs.serve", "", Nothing, true},
		{ECMA, "nitro/h3.defineHandler", "", Context, true},

		{ECMA, "cache.get", "user", Nothing, false},
		{ECMA, "cache.get", "", Nothing, false},
		{ECMA, "http.get", "/x", Nothing, false},
		{ECMA, "msw.http.get", "/x", Nothing, false},
		{ECMA, "$.post", "/x", Nothing, false},
		{ECMA, "page.route", "**/*", Nothing, false},
		{ECMA, "process.on", "SIGTERM", Nothing, false},
		{ECMA, "child.on", "message", Nothing, false},
		{ECMA, "list.map", "", Nothing, false},
		{ECMA, "@hono/node-server.serve", "", Nothing, false},

		{Python, "django.urls.path", "users/", Request, true},
		{Python, "telegram.ext.CommandHandler", "start", Event, true},
		{Python, "starlette.routing.Route", "/x", Request, true},
		{Python, "app.router.add_post", "/x", Request, true},
		{Python, "aiohttp.web.get", "/x", Request, true},
		{Python, "fastapi.APIRouter().add_api_route", "/x", Nothing, true},
		{Python, "gradio.ChatInterface", "", Nothing, true},
		{Python, "gradio.Button().click", "", Nothing, true},
		{Python, "app.get", "/x", Nothing, false},
		{Python, "executor.submit", "", Nothing, false},
		{Python, "page.click", "", Nothing, false},
	} {
		got, ok := Registers(c.language, c.path, c.first)
		if ok != c.ok || ok && got.first() != c.want {
			t.Errorf("Registers(%d, %q, %q) = %+v %v", c.language, c.path, c.first, got, ok)
		}
	}
}

func TestRegistersKeyword(t *testing.T) {
	for _, c := range []struct {
		language      Language
		path, keyword string
		ok            bool
	}{
		{ECMA, "Bun.serve", "fetch", true},
		{ECMA, "Bun.serve", "routes./users.GET", true},
		{ECMA, "Bun.serve", "error", false},
		{ECMA, "fastify().route", "handler", true},
		{ECMA, "@trigger.dev/sdk/v3.task", "run", true},
		{ECMA, "@trigger.dev/sdk.schemaTask", "run", true},
		{ECMA, "./_generated/server.mutation", "handler", true},
		{ECMA, "./_generated/server.mutation", "args", false},
		{ECMA, "ai.tool", "execute", false},
		{Python, "gradio.Interface", "fn", true},
		{Python, "streamlit.button", "on_click", true},
		{Python, "streamlit.button", "key", false},
		{Python, "app.add_url_rule", "view_func", true},
		{Python, "button.clicked", "fn", false},
	} {
		if got, ok := RegistersKeyword(c.language, c.path, c.keyword); ok != c.ok {
			t.Errorf("RegistersKeyword(%d, %q, %q) = %+v %v", c.language, c.path, c.keyword, got, ok)
		}
	}
}

func TestDecorated(t *testing.T) {
	for _, c := range []struct {
		language Language
		path     string
		want     What
		ok       bool
	}{
		{Python, "fastapi.FastAPI().post", Nothing, true},
		{Python, "router.get", Nothing, true},
		{Python, "router.patch", Nothing, true},
		{Python, "app.websocket", Nothing, true},
		{Python, "flask.Blueprint().route", Nothing, true},
		{Python, "unittest.mock.patch", Nothing, false},
		{Python, "mock.patch", Nothing, false},
		{Python, "ninja.NinjaAPI().post", Request, true},
		{Python, "aiohttp.web.RouteTableDef().get", Request, true},
		{Python, "rest_framework.decorators.api_view()", Request, true},
		{Python, "celery.shared_task", Nothing, true},
		{Python, "app.task", Nothing, true},
		{Python, "bot.event", Event, true},
		{Python, "bot.tree.command", Event, true},
		{Python, "chainlit.on_message", Event, true},
		{Python, "chainlit.on_chat_start", Nothing, true},
		{Python, "mcp.tool", Nothing, true},
		{Python, "langchain_core.tools.tool", Nothing, false},
		{Python, "functools.lru_cache", Nothing, false},
		{Python, "pytest.fixture", Nothing, false},
		{Python, "pydantic.field_validator", Nothing, false},
		{ECMA, "@nestjs/common.Get", Nothing, true},
		{ECMA, "@nestjs/common.Injectable", Nothing, false},
		{ECMA, "typeorm.Column", Nothing, false},
	} {
		got, ok := Decorated(c.language, c.path)
		if ok != c.ok || ok && (got.first() != c.want || got.Setting != rules.Request) {
			t.Errorf("Decorated(%d, %q) = %+v %v", c.language, c.path, got, ok)
		}
	}
	if e, ok := Decorated(Python, "click.command()"); !ok || e.Setting != rules.Script || e.Rest != Environment {
		t.Errorf("a command of click is %+v", e)
	}
	if e, ok := Decorated(Python, "app.on_event"); !ok || e.Setting != rules.Script {
		t.Errorf("what runs on startup is %+v", e)
	}
}

func TestExported(t *testing.T) {
	for _, c := range []struct {
		file, name string
		want       What
		ok         bool
	}{
		{"app/api/chat/route.ts", "POST", Request, true},
		{"/home/me/web/src/app/api/route.js", "GET", Request, true},
		{"app/api/chat/route.ts", "helper", Nothing, false},
		{"src/app/page.tsx", "default", Context, true},
		{"src/app/users/[id]/layout.tsx", "generateMetadata", Context, true},
		{"src/components/page.tsx", "default", Nothing, false},
		{"pages/api/users.ts", "default", Request, true},
		{"src/pages/index.tsx", "getServerSideProps", Context, true},
		{"src/pages/index.tsx", "default", Nothing, false},
		{"middleware.ts", "middleware", Request, true},
		{"src/routes/api/+server.ts", "POST", Context, true},
		{"src/routes/+page.server.ts", "load", Context, true},
		{"src/routes/+page.server.ts", "actions.save", Context, true},
		{"app/routes/users.tsx", "loader", Context, true},
		{"src/pages/api/chat.ts", "POST", Context, true},
		{"server/api/users.get.ts", "default", Context, true},
		{"functions/api/x.ts", "onRequestPost", Context, true},
		{"api/chat.ts", "default", Request, true},
		{"src/api/client.ts", "default", Nothing, false},
		{"src/index.ts", "default.fetch", Request, true},
		{"src/index.ts", "default.scheduled", Nothing, false},
		{"src/lambda.mjs", "handler", Context, true},
		{"commands/ping.js", "execute", Event, true},
		{"lib/tool.ts", "execute", Nothing, false},
		{"fn/main.py", "lambda_handler", Context, true},
		{"fn/main.py", "GET", Nothing, false},
		{"main.go", "handler", Nothing, false},
		{"route.d.ts", "GET", Nothing, false},
	} {
		got, ok := Exported(c.file, c.name)
		if ok != c.ok || got.first() != c.want {
			t.Errorf("Exported(%q, %q) = %+v %v", c.file, c.name, got, ok)
		}
	}
	if e, _ := Exported("worker.ts", "default.fetch"); e.Param(ECMA, 1, "env", true) != Environment {
		t.Errorf("the second parameter of a worker is %v", e)
	}
	if e, _ := Exported("src/instrumentation.ts", "register"); e.Setting != rules.Script {
		t.Errorf("register is %v", e)
	}
}

func TestDirective(t *testing.T) {
	if e, ok := Directive("use server"); !ok || e.Setting != rules.Request {
		t.Errorf("use server = %v %v", e, ok)
	}
	for _, text := range []string{"use client", "use strict", ""} {
		if _, ok := Directive(text); ok {
			t.Errorf("%q is an entry", text)
		}
	}
}

func TestTyped(t *testing.T) {
	for _, c := range []struct {
		language Language
		typ      string
		want     What
		setting  rules.Setting
		ok       bool
	}{
		{ECMA, "NextRequest", Request, rules.Request, true},
		{ECMA, "next/server.NextRequest", Request, rules.Request, true},
		{ECMA, "Request", Request, rules.Request, true},
		{ECMA, "express.Request<Params, any>", Request, rules.Request, true},
		{ECMA, "hono.Context<{ Bindings: Env }>", Context, rules.Request, true},
		{ECMA, "APIGatewayProxyEventV2", Context, rules.Request, true},
		{ECMA, "FormData", Payload, rules.Library, true},
		{ECMA, "express.Response", Nothing, rules.Library, true},
		{ECMA, "Context", Nothing, rules.Library, false},
		{ECMA, "GenerationRequest", Nothing, rules.Library, false},
		{ECMA, "ToolContext", Nothing, rules.Library, false},
		{Python, "fastapi.Request", Request, rules.Request, true},
		{Python, "starlette.websockets.WebSocket", Request, rules.Request, true},
		{Python, "django.http.HttpRequest", Request, rules.Request, true},
		{Python, "discord.Interaction[Bot]", Event, rules.Request, true},
		{Python, "telegram.Update", Event, rules.Request, true},
		{Python, "fastapi.BackgroundTasks", Nothing, rules.Library, true},
		{Python, "httpx.Request", Nothing, rules.Library, false},
		{Python, "urllib.request.Request", Nothing, rules.Library, false},
		{Python, "Request", Nothing, rules.Library, false},
		{Python, "click.Context", Nothing, rules.Library, false},
	} {
		what, setting, ok := Typed(c.language, c.typ)
		if what != c.want || setting != c.setting || ok != c.ok {
			t.Errorf("Typed(%d, %q) = %v %v %v", c.language, c.typ, what, setting, ok)
		}
	}
}

func TestInherits(t *testing.T) {
	for _, c := range []struct {
		base, method string
		want         What
		ok           bool
	}{
		{"django.views.View", "post", Request, true},
		{"django.views.generic.TemplateView", "get", Request, true},
		{"rest_framework.views.APIView", "post", Request, true},
		{"rest_framework.viewsets.ModelViewSet", "create", Request, true},
		{"rest_framework.viewsets.ModelViewSet", "perform_create", Nothing, true},
		{"rest_framework.views.APIView", "helper", Nothing, false},
		{"tornado.web.RequestHandler", "get", Nothing, true},
		{"http.server.BaseHTTPRequestHandler", "do_POST", Nothing, true},
		{"discord.Client", "on_message", Event, true},
		{"discord.Client", "on_ready", Nothing, false},
		{"pydantic.BaseModel", "get", Nothing, false},
	} {
		got, ok := Inherits(Python, c.base, c.method)
		if ok != c.ok || got.first() != c.want {
			t.Errorf("Inherits(%q, %q) = %+v %v", c.base, c.method, got, ok)
		}
	}
	for path, first := range map[string]string{"express().listen": "", "node:http.createServer().on": "listening", "defineNitroPlugin": ""} {
		if e, ok := Registers(ECMA, path, first); !ok || e.Setting != rules.Script {
			t.Errorf("what %s takes runs once: %+v %v", path, e, ok)
		}
	}
	if e, ok := Inherits(ECMA, "cloudflare:workers.DurableObject", "fetch"); !ok || e.first() != Request {
		t.Errorf("fetch of an object is %+v %v", e, ok)
	}
	if _, ok := Inherits(ECMA, "cloudflare:workers.WorkflowEntrypoint", "prepare"); ok {
		t.Error("a workflow has one method that is called")
	}
	if e, _ := Inherits(Python, "tornado.web.RequestHandler", "get"); e.Self != Context {
		t.Errorf("self of a handler is %v", e.Self)
	}
}

func TestParam(t *testing.T) {
	fastapi, _ := Decorated(Python, "fastapi.FastAPI().post")
	bolt, _ := Decorated(Python, "slack_bolt.App().message")
	tool, _ := Registers(ECMA, "server.tool", "x")
	for _, c := range []struct {
		language Language
		entry    Entry
		position int
		name     string
		typed    bool
		want     What
	}{
		{Python, fastapi, 0, "user_id", true, Payload},
		{Python, fastapi, 0, "request", true, Payload}, // a model of the program's own
		{Python, fastapi, 1, "request", false, Request},
		{Python, bolt, 0, "message", false, Event},
		{Python, bolt, 1, "say", false, Nothing},
		{ECMA, tool, 0, "args", false, Payload},
		{ECMA, tool, 1, "extra", false, Context},
		{ECMA, tool, 2, "more", false, Nothing},
	} {
		if got := c.entry.Param(c.language, c.position, c.name, c.typed); got != c.want {
			t.Errorf("%q at %d = %v, want %v", c.name, c.position, got, c.want)
		}
	}
}
