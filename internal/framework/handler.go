package framework

import "strings"

// handlersECMA are the types of functions that serve requests.
var handlersECMA = []row[Entry]{
	{"{express,express-serve-static-core}.{RequestHandler,RequestParamHandler}", "", express},
	{"{express,express-serve-static-core}.ErrorRequestHandler", "", serves(Nothing, Request)},
	{"fastify.{RouteHandler,RouteHandlerMethod,onRequestHookHandler,preHandlerHookHandler,preValidationHookHandler}", "", express},
	{"hono{,/types}.{Handler,MiddlewareHandler,NotFoundHandler}", "", hono},
	{"{koa,@koa/router,koa-router}.{Middleware,IMiddleware}", "", hono},
	{"next.NextApiHandler", "", express},
	{"next.GetServerSideProps", "", serves(Context)},
	{"next/server.NextMiddleware", "", express},
	{"@sveltejs/kit.{RequestHandler,Handle,ServerLoad,Action}", "", hono},
	{"{@remix-run/*,react-router}.{LoaderFunction,ActionFunction}", "", hono},
	{"astro.{APIRoute,MiddlewareHandler}", "", hono},

	// Functions of the clouds. What queues and timers bring nobody has sent.
	{"aws-lambda.{APIGateway,ALB,AppSync,CloudFront,LambdaFunctionURL}*Handler*", "", serves(Context, Nothing)},
	{"aws-lambda.*Handler", "", serves()},
	{"@netlify/functions.{Handler,StreamingHandler}", "", serves(Context, Nothing)},
	{"@vercel/node.VercelApiHandler", "", express},
	{"@azure/functions.HttpHandler", "", express},
	{"@azure/functions.AzureFunction", "", serves(Context, Request)},
	{"@google-cloud/functions-framework.HttpFunction", "", express},
	{"@google-cloud/functions-framework.CloudEventFunction", "", serves()},
	{"{,@cloudflare/workers-types.}PagesFunction", "", hono},
	{"bullmq.Processor", "", serves()},
}

// basesECMA are the classes whose methods serve requests in those that derive from them.
var basesECMA = []row[Entry]{
	{"cloudflare:workers.WorkflowEntrypoint", "run", serves()},
	{"cloudflare:workers.{WorkerEntrypoint,DurableObject}", "fetch", express},
	{"cloudflare:workers.WorkerEntrypoint", "{queue,scheduled}", serves()},
	{"cloudflare:workers.DurableObject", "{alarm,webSocketMessage}", serves()},
}

// TypedFunction tells whether a function serves requests that has the type, as a path.
func TypedFunction(language Language, typ string) (Entry, bool) {
	if i := strings.IndexAny(typ, "<["); i > 0 {
		typ = typ[:i]
	}
	return entry(known[language]().handlers.find(typ, ""))
}
