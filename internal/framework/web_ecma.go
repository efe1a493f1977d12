package framework

import "github.com/composiolint/composiolint/rules"

// express is what a handler gets that takes request and response, hono one that
// takes a context.
var (
	express = serves(Request)
	hono    = serves(Context)
)

// verbs are the methods by which routers take handlers.
const verbs = "{get,post,put,patch,delete,del,all,any,options,head}"

// webECMA are the calls that hand handlers to a router.
var webECMA = []row[Entry]{
	// A router that nothing is known of, such as a parameter, has to name a route.
	{"*." + verbs, aRoute, express},
	{"*.use", aRoute, express},
	{"{$,jQuery,jquery,http,https,node:http,node:https,msw.http,msw.rest,*axios,got,*nock()*,cy,*fetchMock,fetch-mock,page}.{get,post,put,patch,delete,all,options,head}", "", Entry{}},

	{"express{,.Router}()*.{" + verbs + ",use,param}", "", express},
	{"{express-promise-router,polka,connect,restify.createServer,restana,0http,find-my-way,router}()*.{" + verbs + ",use,on}", "", express},
	{"{app,router,server,api,apiRouter,fastify}.use", "", express},
	{"express-async-handler", "", express},
	{"{asyncHandler,*.asyncHandler,catchAsync,*.catchAsync}", "", express},

	{"{fastify,fastify.fastify,fastify.Fastify}()*.{" + verbs + ",route}", "", express},
	{"{fastify,fastify.fastify,app,server,instance}{,()*}.addHook", "{onRequest,preHandler,preValidation,preParsing,preSerialization}", express},

	{"hono*.{Hono,OpenAPIHono}()*.{" + verbs + ",use,on,openapi,notFound,onError}", "", hono},
	{"@hono/zod-openapi.OpenAPIHono()*.{" + verbs + ",use,openapi}", "", hono},
	{"*.openapi", "", hono},
	{"hono/factory.{createMiddleware,createFactory()*.createHandlers,createFactory()*.createMiddleware}", "", hono},

	{"{koa,@koa/router,koa-router}{,.default,.Router}()*.{" + verbs + ",use,register}", "", hono},
	{"{elysia,elysia.Elysia,*.Elysia}()*.{" + verbs + ",ws,derive,resolve,onBeforeHandle}", "", hono},
	{"itty-router*.{Router,AutoRouter,IttyRouter}()*.{" + verbs + "}", "", express},
	{"{@oak/oak,*/oak/mod.ts}.Router()*.{" + verbs + "}", "", hono},

	{"{{h3,nitro,nitro/h3,nitropack/runtime,#imports}.,}{defineEventHandler,eventHandler,defineHandler,cachedEventHandler,defineCachedEventHandler,defineWebSocketHandler}", "", hono},
	{"{h3,nitro/h3}.{H3,createApp,createRouter}()*.{" + verbs + ",use}", "", hono},

	{"*_generated/server.{query,mutation,action}", "", serves(Context, Payload)},
	{"*_generated/server.httpAction", "", serves(Context, Request)},
	{"{convex/server.,}httpActionGeneric", "", serves(Context, Request)},
}

// serversECMA are the calls that start a server, and wrap a handler of one.
var serversECMA = []row[Entry]{
	{"{http,https,http2,node:http,node:https,node:http2}.{createServer,createSecureServer}", "", express},
	{"{http,https,node:http,node:https}.{createServer,createSecureServer}().on", "request", express},
	{"{server,httpServer,app}.on", "request", express},
	{"Deno.serve", "", express},
	{"*/http/server.ts.serve", "", express},
	{"addEventListener", "fetch", hono},

	{"{next-auth,next-auth.default,@auth/*}().auth", "", express},
	{"{@/auth,*/auth}.auth", "", express},
	{"next-auth/middleware.withAuth", "", express},
	{"@clerk/nextjs/server.{clerkMiddleware,authMiddleware}", "", serves(Principal, Request)},
	{"@auth0/nextjs-auth0*.{withApiAuthRequired,withPageAuthRequired}", "", express},
	{"@kinde-oss/kinde-auth-nextjs/*.withAuth", "", express},
	{"{@supabase/auth-helpers-nextjs.,}{withApiAuth,withPageAuth}", "", express},
	{"iron-session/next.{withIronSessionApiRoute,withIronSessionSsr}", "", express},
	{"@upstash/qstash/*.{verifySignatureAppRouter,verifySignature}", "", express},
	{"mcp-handler.withMcpAuth", "", express},

	{"{@middy/core,@middy/core.middy,middy}", "", serves(Context, Nothing)},
	{"*.streamifyResponse", "", serves(Context, Nothing)},
	{"firebase-functions*.onRequest", "", express},
	{"firebase-functions*.onCall", "", serves(Context, Context)},
	{"firebase-functions{,/v1}.https.onCall", "", serves(Payload, Context)},
	{"functions.https.onRequest", "", express},
	{"functions.https.onCall", "", serves(Payload, Context)},
	{"@google-cloud/functions-framework.http", "", express},
	{"@google-cloud/functions-framework.cloudEvent", "", serves(Nothing)},
	{"@azure/functions.app.{get,post,put,patch,deleteRequest}", "", express},

	{"{ws.,}{WebSocketServer,Server}().on", "connection", serves(Nothing, Request)},
	{"ws.default.Server().on", "connection", serves(Nothing, Request)},
	{"{wss,wsServer,webSocketServer,io}.on", "{connection,connect}", serves(Nothing, Request)},
	{"socket.io.Server()*.{on,use}", "", serves(Nothing)},
}

// once is the entry of a function that runs when a server starts.
var once = Entry{Setting: rules.Script}

// startsECMA are the calls that hand such functions over.
var startsECMA = []row[Entry]{
	{"{express,fastify,fastify.fastify,fastify.Fastify,koa,polka,elysia.Elysia,restify.createServer}()*.listen", "", once},
	{"{http,https,http2,node:http,node:https,node:http2}.{createServer,createSecureServer}().listen", "", once},
	{"{http,https,http2,node:http,node:https,node:http2}.{createServer,createSecureServer}().{on,once}", "listening", once},
	{"{app,server,httpServer,fastify}.listen", "", once},
	{"{server,httpServer}.{on,once}", "listening", once},
	{"{fastify,fastify.fastify,fastify.Fastify,app,server,instance}{,()*}.addHook", "{onReady,onListen}", once},
	{"{{nitro,nitropack/runtime,#imports}.,}defineNitroPlugin", "", once},
	{"nitro.definePlugin", "", once},
}

// webKeywordsECMA are the options that hold handlers.
var webKeywordsECMA = []row[Entry]{
	{"Bun.serve", "{fetch,websocket.message,websocket.open}", express},
	{"Bun.serve", "{routes,static}.*", express},
	{"Deno.serve", "{handler,fetch}", express},
	{"*.route", "{handler,preHandler,onRequest}", express},
	{"{fastify,fastify.fastify}()*." + verbs, "{handler,preHandler,onRequest,preValidation}", express},
	{"@mastra/core/server.registerApiRoute", "handler", hono},
	{"@tanstack/*.{createFileRoute,createServerFileRoute,createAPIFileRoute,createRootRoute}{,()*}", "server.handlers.*", hono},
	{"@tanstack/*.{createServerFileRoute,createAPIFileRoute}()*{,.methods}", "{GET,POST,PUT,PATCH,DELETE}", hono},
	{"*_generated/server.{query,mutation,action}", "handler", serves(Context, Payload)},
	{"*_generated/server.httpAction", "handler", serves(Context, Request)},
	{"Meteor.{methods,publish}", "*", Entry{Setting: rules.Request, Rest: Payload, Self: Context}},
	{"@azure/functions.app.http", "handler", express},
	{"astro:actions.defineAction", "handler", serves(Payload, Context)},
	{"defineAction", "handler", serves(Payload, Context)},
	{"nuxt*.defineEventHandler", "handler", hono},
	{"fastmcp.FastMCP().{addTool,addPrompt,addResource}", "{execute,load}", serves(Payload, Context)},
}

// decoratorsECMA are those of controllers and resolvers.
var decoratorsECMA = []row[Entry]{
	{"@nestjs/common.{Get,Post,Put,Patch,Delete,All,Options,Head,Search,Sse}", "", serves()},
	{"@nestjs/graphql.{Query,Mutation,Subscription,ResolveField}", "", serves()},
	{"@nestjs/microservices.{MessagePattern,EventPattern,GrpcMethod,GrpcStreamMethod}", "", serves(Payload)},
	{"@nestjs/websockets.SubscribeMessage", "", serves()},
	{"@nestjs/{bull,bullmq}.{Process,OnQueueActive}", "", serves()},
	{"{routing-controllers,tsoa,@tsoa/runtime,@loopback/rest}.{Get,Post,Put,Patch,Delete,All}", "", serves()},
	{"@loopback/rest.{get,post,put,patch,del}", "", endpoint()},
	{"type-graphql.{Query,Mutation,Subscription,FieldResolver}", "", serves()},
	{"{discordx.,}{Slash,On,ButtonComponent}", "", serves(Event)},
	{"@rekog/mcp-nest.{Tool,Prompt,Resource}", "", serves(Payload, Context, Request)},
}

// injectionsECMA are the decorators of parameters.
var injectionsECMA = []row[Injection]{
	{"@nestjs/common.{Body,Query,Param,Headers,HostParam,UploadedFile,UploadedFiles,RawBody}", "", given(Payload)},
	{"@nestjs/common.{Req,Request}", "", given(Request)},
	{"@nestjs/common.{Session}", "", given(Principal)},
	{"@nestjs/graphql.Args", "", given(Payload)},
	{"@nestjs/graphql.Context", "", given(Context)},
	{"@nestjs/websockets.MessageBody", "", given(Payload)},
	{"@nestjs/microservices.Payload", "", given(Payload)},
	{"{routing-controllers,tsoa,@tsoa/runtime}.{Body,BodyParam,QueryParam,QueryParams,Query,Queries,Param,Params,Path,Header,HeaderParam,HeaderParams,CookieParam,FormField,BodyProp}", "", given(Payload)},
	{"{routing-controllers,tsoa,@tsoa/runtime}.{Req,Request}", "", given(Request)},
	{"@loopback/rest.{requestBody,param,param.path.string,param.query.string,param.header.string}", "", given(Payload)},
	{"type-graphql.{Arg,Args}", "", given(Payload)},
	{"type-graphql.Ctx", "", given(Context)},
	// Decorators of the program's own, by the names that they have everywhere.
	{"{,*.}{CurrentUser,CurrentUserId,User,UserId,GetUser,GetUserId,GetCurrentUser,GetCurrentUserId,AuthUser,ActiveUser,ReqUser,AuthenticatedUser,UserSession}", "", given(Principal)},
	{"@thallesp/nestjs-better-auth.Session", "", given(Principal)},
}

// given is a parameter that a framework fills in, without a default.
func given(what What) Injection { return Injection{What: what, Default: -1} }
