package framework

import (
	"testing"

	"github.com/composiolint/composiolint/rules"
)

func TestValue(t *testing.T) {
	for _, c := range []struct {
		language Language
		path     string
		want     rules.Origin
		name     string
	}{
		{ECMA, "process.env.COMPOSIO_USER_ID", rules.Env, "COMPOSIO_USER_ID"},
		{ECMA, "process.env.COMPOSIO_USER_ID.trim()", rules.Env, "COMPOSIO_USER_ID"},
		{ECMA, "import.meta.env.VITE_USER", rules.Env, "VITE_USER"},
		{ECMA, "$env/dynamic/private.env.USER", rules.Env, "USER"},
		{ECMA, "$env/static/private.USER", rules.Env, "USER"},
		{ECMA, "process.argv.2", rules.Env, "2"},
		{ECMA, "next-auth.getServerSession()", rules.Auth, ""},
		{ECMA, "next-auth.getServerSession().user.id", rules.Auth, ""},
		{ECMA, "next-auth.getServerSession().user.email", rules.Mutable, "email"},
		{ECMA, "@clerk/nextjs/server.auth().userId", rules.Auth, ""},
		{ECMA, "@clerk/express.getAuth().userId", rules.Auth, ""},
		{ECMA, "supabase.auth.getUser().data.user.id", rules.Auth, ""},
		{ECMA, "./supabase/server.createClient().auth.getUser().data.user.phone", rules.Mutable, "phone"},
		{ECMA, "supabase.auth.getUser().error", rules.Unknown, ""},
		{ECMA, "auth.api.getSession().user.id", rules.Auth, ""},
		{ECMA, "next-auth().auth()", rules.Auth, ""},
		{ECMA, "@/lib/auth.auth().user.id", rules.Auth, ""},
		{ECMA, "jose.jwtVerify().payload.sub", rules.Auth, ""},
		{ECMA, "jsonwebtoken.verify().email", rules.Mutable, "email"},
		{ECMA, "jsonwebtoken.decode().sub", rules.Unknown, ""},
		{ECMA, "firebase-admin/auth.getAuth().verifyIdToken().uid", rules.Auth, ""},
		{ECMA, "@convex-dev/auth/server.getAuthUserId()", rules.Auth, ""},
		{ECMA, "next/headers.cookies().get().value", rules.Client, ""},
		{ECMA, "Astro.request.headers", rules.Client, ""},
		{ECMA, "crypto.randomUUID()", rules.Random, ""},
		{ECMA, "node:crypto.randomUUID()", rules.Random, ""},
		{ECMA, "uuid.v4()", rules.Random, ""},
		{ECMA, "nanoid.nanoid().slice()", rules.Random, ""},
		{ECMA, "crypto.randomUUID", rules.Unknown, ""},
		{ECMA, "mongodb.ObjectId()", rules.Unknown, ""},
		// Names that prove nothing.
		{ECMA, "session.user.id", rules.Unknown, ""},
		{ECMA, "user.id", rules.Unknown, ""},
		{ECMA, "request.body", rules.Unknown, ""},
		{ECMA, "auth.getUserName()", rules.Unknown, ""},
		{ECMA, "this.authService.getUser()", rules.Unknown, ""},
		{ECMA, "", rules.Unknown, ""},

		{Python, "os.environ.USER_ID", rules.Env, "USER_ID"},
		{Python, "os.environ.get()", rules.Env, ""},
		{Python, "django.conf.settings.USER_ID", rules.Env, "USER_ID"},
		{Python, "argparse.ArgumentParser().parse_args().user", rules.Env, "user"},
		{Python, "flask.request.json.user_id", rules.Client, ""},
		{Python, "flask.request.get_json().user_id", rules.Client, ""},
		{Python, "flask.request.args.get()", rules.Client, ""},
		{Python, "flask.request.json.user.email", rules.Client, ""},
		{Python, "flask.request.method", rules.Unknown, ""},
		{Python, "flask.request", rules.Unknown, ""},
		{Python, "flask.session.user_id", rules.Auth, ""},
		{Python, "flask.g.user.id", rules.Auth, ""},
		{Python, "flask.g.db", rules.Unknown, ""},
		{Python, "flask_login.current_user.id", rules.Auth, ""},
		{Python, "flask_login.current_user.email", rules.Mutable, "email"},
		{Python, "jwt.decode().sub", rules.Auth, ""},
		{Python, "firebase_admin.auth.verify_id_token().uid", rules.Auth, ""},
		{Python, "supabase.auth.get_user().user.id", rules.Auth, ""},
		{Python, "fastapi_users.FastAPIUsers().current_user()().id", rules.Auth, ""},
		{Python, "streamlit.text_input()", rules.Client, ""},
		{Python, "streamlit.sidebar.text_input()", rules.Client, ""},
		{Python, "streamlit.session_state.user_id", rules.Unknown, ""},
		{Python, "uuid.uuid4().hex", rules.Random, ""},
		{Python, "uuid.uuid5()", rules.Unknown, ""},
		{Python, "request.user.id", rules.Unknown, ""},
		{Python, "session.user_id", rules.Unknown, ""},
	} {
		what, name, ok := Value(c.language, c.path)
		if what.Origin() != c.want || name != c.name || ok != (what != Nothing) {
			t.Errorf("Value(%d, %q) = %v %q %v, want %v %q", c.language, c.path, what.Origin(), name, ok, c.want, c.name)
		}
	}
}

// What is a member of a request's body is the client's, whatever its name.
func TestMember(t *testing.T) {
	for _, c := range []struct {
		language Language
		of       What
		names    []string
		want     What
	}{
		{ECMA, Request, []string{"user", "id"}, Principal},
		{ECMA, Request, []string{"user", "email"}, Contact},
		{ECMA, Request, []string{"user", "email", "toLowerCase"}, Contact},
		{ECMA, Request, []string{"body", "user", "email"}, Payload},
		{ECMA, Request, []string{"headers", "get"}, Payload},
		{ECMA, Request, []string{"nextUrl", "searchParams", "get"}, Payload},
		{ECMA, Request, []string{"json", "userId"}, Payload},
		{ECMA, Request, []string{"get"}, Nothing},
		{ECMA, Request, []string{"log"}, Nothing},
		{ECMA, Context, []string{"req", "param"}, Payload},
		{ECMA, Context, []string{"req", "valid"}, Payload},
		{ECMA, Context, []string{"request", "json"}, Payload},
		{ECMA, Context, []string{"get"}, Principal},
		{ECMA, Context, []string{"var", "user", "id"}, Principal},
		{ECMA, Context, []string{"env", "USER"}, Environment},
		{ECMA, Context, []string{"ctx", "session", "user", "id"}, Principal},
		{ECMA, Context, []string{"input", "userId"}, Payload},
		{ECMA, Context, []string{"locals", "user", "id"}, Principal},
		{ECMA, Context, []string{"db"}, Nothing},
		{ECMA, Event, []string{"author", "id"}, Principal},
		{ECMA, Event, []string{"message", "from", "first_name"}, Contact},
		{ECMA, Event, []string{"options", "getString"}, Payload},
		{Python, Event, []string{"effective_user", "id"}, Principal},
		{Python, Event, []string{"message", "text"}, Payload},
		{Python, Event, []string{"channel", "id"}, Nothing},
		{Python, Request, []string{"state", "user_id"}, Principal},
		{Python, Request, []string{"query_params", "get"}, Payload},
		{Python, Request, []string{"POST", "user"}, Payload},
		{Python, Request, []string{"app"}, Nothing},
		{Python, Context, []string{"request", "user", "id"}, Principal},
		{Python, Context, []string{"get_argument"}, Payload},
	} {
		got := c.of
		for _, name := range c.names {
			got, _ = got.Member(c.language, name)
		}
		if got != c.want {
			t.Errorf("%d %v of %v = %v, want %v", c.language, c.names, c.of, got, c.want)
		}
	}
}

func TestGetter(t *testing.T) {
	for _, c := range []struct {
		language   Language
		path       string
		name, deft int
		ok         bool
	}{
		{Python, "os.getenv", 0, 1, true},
		{Python, "os.environ.get", 0, 1, true},
		{Python, "decouple.config", 0, 1, true},
		{Python, "starlette.config.Config()", 0, 2, true},
		{Python, "flask.current_app.config.get", 0, 1, true},
		{Python, "streamlit.secrets.get", 0, 1, true},
		{Python, "config.get", 0, 0, false},
		{Python, "d.get", 0, 0, false},
		{ECMA, "Deno.env.get", 0, -1, true},
		{ECMA, "this.configService.get", 0, 1, true},
		{ECMA, "configService.get", 0, 1, true},
		{ECMA, "cache.get", 0, 0, false},
	} {
		got, ok := Getter(c.language, c.path)
		if ok != c.ok || ok && (got.Name != c.name || got.Default != c.deft || got.What != Environment) {
			t.Errorf("Getter(%d, %q) = %+v %v", c.language, c.path, got, ok)
		}
	}
}

func TestInjected(t *testing.T) {
	for _, c := range []struct {
		language Language
		path     string
		want     What
		depends  bool
		ok       bool
	}{
		{Python, "fastapi.Body", Payload, false, true},
		{Python, "fastapi.Header", Payload, false, true},
		{Python, "fastapi.params.Query", Payload, false, true},
		{Python, "fastapi.Depends", Nothing, true, true},
		{Python, "fastapi.Security()", Nothing, true, true},
		{Python, "pydantic.Field", Nothing, false, false},
		{ECMA, "@nestjs/common.Body", Payload, false, true},
		{ECMA, "@nestjs/common.Req()", Request, false, true},
		{ECMA, "../auth/current-user.decorator.CurrentUser", Principal, false, true},
		{ECMA, "CurrentUser", Principal, false, true},
		{ECMA, "@nestjs/common.Inject", Nothing, false, false},
	} {
		got, ok := Injected(c.language, c.path)
		if ok != c.ok || got.What != c.want || got.Depends != c.depends {
			t.Errorf("Injected(%d, %q) = %+v %v", c.language, c.path, got, ok)
		}
	}
	if body, _ := Injected(Python, "fastapi.Body"); body.Default != 0 || body.DefaultKeyword != "default" {
		t.Errorf("default of Body = %+v", body)
	}
	if depends, _ := Injected(Python, "fastapi.Depends"); depends.Default != -1 {
		t.Errorf("default of Depends = %+v", depends)
	}
}

func TestPasses(t *testing.T) {
	for _, c := range []struct {
		language Language
		path     string
		want     PassKind
		function int
		args     int
	}{
		{Python, "asyncio.to_thread", Runs, 0, 1},
		{Python, "loop.run_in_executor", Runs, 1, 2},
		{Python, "asyncio.run", Gives, 0, -1},
		{Python, "asyncio.wait_for", Gives, 0, -1},
		{Python, "asyncio.gather", Collects, 0, 0},
		{Python, "functools.partial", Binds, 0, 1},
		{Python, "threading.Thread", Runs, 1, -1},
		{Python, "send_mail.delay", Runs, Receiver, 0},
		{Python, "background_tasks.add_task", Runs, 0, 1},
		{Python, "progress.add_task", 0, 0, 0},
		{Python, "page.submit", 0, 0, 0},
		{ECMA, "Promise.all", Gives, 0, -1},
		{ECMA, "setTimeout", Runs, 0, 2},
		{ECMA, "react.cache", Gives, 0, -1},
		{ECMA, "handler.bind", Binds, Receiver, 1},
		{ECMA, "list.map", 0, 0, 0},
	} {
		got, ok := Passes(c.language, c.path)
		if ok != (c.want != 0) || got.Kind != c.want || got.Func != c.function || got.Args != c.args {
			t.Errorf("Passes(%d, %q) = %+v %v", c.language, c.path, got, ok)
		}
	}
}

func TestKeeps(t *testing.T) {
	for _, c := range []struct {
		language Language
		path     string
		want     int
		ok       bool
	}{
		{ECMA, "String", 0, true},
		{ECMA, "JSON.stringify", 0, true},
		{ECMA, "schema.parse", 0, true},
		{ECMA, "valibot.parse", 1, true},
		{ECMA, "String.raw", 0, false},
		{ECMA, "hash", 0, false},
		{Python, "str", 0, true},
		{Python, "typing.cast", 1, true},
		{Python, "ChatRequest.model_validate", 0, true},
		{Python, "hashlib.sha256", 0, false},
		{Python, "len", 0, false},
	} {
		if got, ok := Keeps(c.language, c.path); got != c.want || ok != c.ok {
			t.Errorf("Keeps(%d, %q) = %d %v", c.language, c.path, got, ok)
		}
	}
	for name, want := range map[string]bool{"trim": true, "toString": true, "split": false, "strip": false} {
		if KeepsMethod(ECMA, name) != want {
			t.Errorf("KeepsMethod(ECMA, %q) = %v", name, !want)
		}
	}
	for name, want := range map[string]bool{"strip": true, "model_dump": true, "split": false, "hexdigest": false} {
		if KeepsMethod(Python, name) != want {
			t.Errorf("KeepsMethod(Python, %q) = %v", name, !want)
		}
	}
	for base, want := range map[string]bool{"pydantic_settings.BaseSettings": true, "pydantic.BaseModel": false} {
		if Settings(Python, base) != want {
			t.Errorf("Settings(%q) = %v", base, !want)
		}
	}
}
