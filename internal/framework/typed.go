package framework

// typesECMA are the types of parameters by which a handler is known. The first
// parameter of the entry is the one that has the type.
var typesECMA = []row[Entry]{
	{"Request", "", serves(Request)},
	{"{,*.}{NextRequest,NextApiRequest,FastifyRequest,VercelRequest,NextFetchEvent}", "", serves(Request)},
	{"{express,express-serve-static-core,@types/express,restify,polka,itty-router}.{Request,IRequest}", "", serves(Request)},
	{"firebase-functions*.Request", "", serves(Request)},
	{"@google-cloud/functions-framework.Request", "", serves(Request)},
	{"@azure/functions.{HttpRequest,Request}", "", serves(Request)},
	{"@hapi/hapi.Request", "", serves(Request)},
	{"{koa.{Context,ParameterizedContext,ExtendableContext,DefaultContext},@koa/router.RouterContext,koa-router.IRouterContext}", "", serves(Context)},
	{"{hono.Context,@hono/*.Context,elysia.Context,@oak/oak.Context}", "", serves(Context)},
	{"hono.HonoRequest", "", serves(Request)},
	{"{,*.}{RequestEvent,ServerLoadEvent,LoaderFunctionArgs,ActionFunctionArgs,LoaderArgs,ActionArgs,DataFunctionArgs,APIContext,H3Event,GetServerSidePropsContext,CallableRequest}", "", serves(Context)},
	{"{,*.}{APIGatewayProxyEvent,APIGatewayProxyEventV2,APIGatewayEvent,APIGatewayProxyEventV2WithJWTAuthorizer,APIGatewayProxyEventV2WithLambdaAuthorizer,APIGatewayProxyWithCognitoAuthorizerEvent,APIGatewayProxyWebsocketEventV2,LambdaFunctionURLEvent,ALBEvent,AppSyncResolverEvent,CloudFrontRequestEvent}", "", serves(Context)},
	{"{,*.}{SQSEvent,SNSEvent,S3Event,DynamoDBStreamEvent,KinesisStreamEvent,EventBridgeEvent}", "", serves(Nothing)},

	{"{,*.}{ChatInputCommandInteraction,CommandInteraction,ButtonInteraction,ModalSubmitInteraction,StringSelectMenuInteraction,MessageComponentInteraction,AutocompleteInteraction}", "", serves(Event)},
	{"discord.js.{Interaction,Message,OmitPartialGroupDMChannel,PartialMessage}", "", serves(Event)},
	{"{grammy.Context,telegraf.Context,telegraf.NarrowedContext,grammy.CommandContext,grammy.Filter}", "", serves(Event)},
	{"{node-telegram-bot-api,TelegramBot}.{Message,CallbackQuery}", "", serves(Event)},
	{"{,*.}{SlackEventMiddlewareArgs,SlackCommandMiddlewareArgs,SlackActionMiddlewareArgs,AllMiddlewareArgs}", "", serves(Event)},
	{"whatsapp-web.js.Message", "", serves(Event)},
	{"botbuilder.TurnContext", "", serves(Event)},
	{"bullmq.Job", "", serves(Nothing)},

	// A response of another server has this type as well, and so has a form that
	// a page reads: the function need not serve requests.
	{"{http.,node:http.,}IncomingMessage", "", receives(Request)},
	{"FormData", "", receives(Payload)},
	{"{next-auth,@auth/core/types}.Session", "", receives(Principal)},
	{"next-auth/jwt.JWT", "", receives(Principal)},
	{"@supabase/supabase-js.{User,Session}", "", receives(Principal)},
	{"firebase-admin/auth.DecodedIdToken", "", receives(Principal)},
	{"jose.JWTPayload", "", receives(Principal)},
	{"jsonwebtoken.JwtPayload", "", receives(Principal)},
	{"{express,@types/express,express-serve-static-core}.{Response,NextFunction}", "", Entry{}},
	{"{,*.}{NextApiResponse,FastifyReply,VercelResponse,ServerResponse,FastifyInstance}", "", Entry{}},
}

// typesPython are the same in Python.
var typesPython = []row[Entry]{
	{"{fastapi,fastapi.requests,starlette.requests,sanic,sanic.request,litestar,aiohttp.web,aiohttp.web_request,rest_framework.request,quart,robyn}.Request", "", serves(Request)},
	{"{fastapi,fastapi.websockets,starlette.websockets,litestar}.WebSocket", "", serves(Request)},
	{"aiohttp.web.BaseRequest", "", serves(Request)},
	{"starlette.requests.HTTPConnection", "", serves(Request)},
	{"fastapi.requests.HTTPConnection", "", serves(Request)},
	{"django.http.{HttpRequest,request.HttpRequest}", "", serves(Request)},
	{"django.core.handlers.{wsgi.WSGIRequest,asgi.ASGIRequest}", "", serves(Request)},
	{"{azure.functions.HttpRequest,firebase_functions.https_fn.Request,firebase_functions.https_fn.CallableRequest,flask.Request,flask.wrappers.Request,werkzeug.Request,gradio.Request}", "", serves(Request)},
	{"websockets.*.{ServerConnection,WebSocketServerProtocol}", "", serves(Request)},
	{"fastapi.UploadFile", "", receives(Payload)},
	{"starlette.datastructures.UploadFile", "", receives(Payload)},

	{"discord.{Interaction,Message,ApplicationContext,Reaction,RawReactionActionEvent}", "", serves(Event)},
	{"discord.{interactions.Interaction,message.Message}", "", serves(Event)},
	{"discord.{Member,User}", "", receives(Principal)},
	{"{discord.ext.commands.Context,discord.ext.commands.context.Context}", "", serves(Event)},
	{"{telegram.Update,telegram._update.Update}", "", serves(Event)},
	{"telegram.ext.{CallbackContext,ContextTypes.DEFAULT_TYPE}", "", serves(Event)},
	{"aiogram.types.{Message,CallbackQuery,InlineQuery,Update}", "", serves(Event)},
	{"telebot.types.{Message,CallbackQuery}", "", serves(Event)},
	{"{pyrogram.types.Message,telethon.events.NewMessage.Event}", "", serves(Event)},
	{"slack_bolt.{BoltContext,BoltRequest,context.BoltContext}", "", serves(Event)},
	{"slack_bolt.context.{context.BoltContext,async_context.AsyncBoltContext}", "", serves(Event)},
	{"chainlit.{Message,Action}", "", receives(Event)},
	{"botbuilder.core.TurnContext", "", serves(Event)},
	{"livekit.agents.{JobContext,RunContext}", "", serves(Nothing)},
	{"{fastmcp.Context,mcp.server.fastmcp.Context,fastmcp.server.context.Context}", "", serves(Context)},

	// What FastAPI and its like fill in, and what is no data of the client's.
	{"fastapi.{BackgroundTasks,Response,SecurityScopes,background.BackgroundTasks,security.SecurityScopes,responses.Response}", "", Entry{}},
	{"starlette.{background.BackgroundTasks,responses.Response}", "", Entry{}},
	{"{sqlalchemy.orm,sqlalchemy.ext.asyncio,sqlmodel,sqlmodel.ext.asyncio.session}.{Session,AsyncSession}", "", Entry{}},
	{"gradio.{Progress,EventData,SelectData,LikeData}", "", Entry{}},
	{"gradio.OAuthProfile", "", receives(Principal)},
	{"slack_bolt.{Say,Ack,Respond}", "", Entry{}},
	{"slack_sdk.{WebClient,web.async_client.AsyncWebClient}", "", Entry{}},
}
