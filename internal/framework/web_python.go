package framework

import "github.com/composiolint/composiolint/rules"

// inView is the entry of a method of a handler class.
var inView = Entry{Setting: rules.Request, Rest: Payload, Self: Context}

// decoratorsPython are the decorators of views.
var decoratorsPython = []row[Entry]{
	// As a decorator a member of this name is a route, whatever it is a member of.
	{"*.{get,post,put,delete,head,route,api_route,websocket,websocket_route,api_operation}", "", endpoint()},
	// All but this one: a test patches as well.
	{"{app,router,api,*_router,*_app,*router}.patch", "", endpoint()},
	{"fastapi.{FastAPI,APIRouter}().{get,post,put,patch,delete,head,options,trace,route,api_route,websocket}", "", endpoint()},
	{"{fastapi.FastAPI(),starlette.applications.Starlette(),app}.middleware", "", serves(Request)},
	{"*.exception_handler", "", serves(Request)},
	{"*.{on_event,on_startup,before_serving,before_first_request}", "", Entry{Setting: rules.Script}},
	{"*.{before_request,before_app_request,after_request,teardown_request,errorhandler,user_loader,request_loader}", "", serves()},

	{"flask.{Flask,Blueprint}().{get,post,put,patch,delete,route}", "", endpoint()},
	{"flask_login.login_required", "", endpoint()},
	{"quart.{Quart,Blueprint}().{get,post,put,patch,delete,route,websocket}", "", endpoint()},
	{"aiohttp.web.RouteTableDef().{get,post,put,patch,delete,head,view,route}", "", serves(Request)},
	{"aiohttp.web.middleware", "", serves(Request)},
	{"sanic.{Sanic,Blueprint}().{get,post,put,patch,delete,route,websocket,on_request,middleware}", "", endpoint(Request)},
	{"ninja.{NinjaAPI,Router}().{get,post,put,patch,delete,api_operation}", "", endpoint(Request)},
	{"rest_framework.decorators.{api_view,action,permission_classes,authentication_classes}", "", endpoint(Request)},
	{"django.contrib.auth.decorators.{login_required,permission_required,user_passes_test}", "", endpoint(Request)},
	{"django.views.decorators.csrf.{csrf_exempt,csrf_protect,ensure_csrf_cookie}", "", endpoint(Request)},
	{"django.views.decorators.http.{require_POST,require_GET,require_safe,require_http_methods}", "", endpoint(Request)},
	{"django.views.decorators.cache.never_cache", "", endpoint(Request)},
	{"litestar.{get,post,put,patch,delete,route,websocket}", "", endpoint()},
	{"litestar.handlers.{get,post,put,patch,delete,websocket}", "", endpoint()},
	{"bottle.{get,post,put,delete,route,Bottle().get,Bottle().post,Bottle().route}", "", endpoint()},
	{"{robyn.Robyn(),falcon.App()}.{get,post,put,patch,delete}", "", serves(Request)},
	{"pyramid.view.view_config", "", serves(Request)},
	{"strawberry.{mutation,subscription}", "", endpoint()},
	{"{ariadne.QueryType(),ariadne.MutationType()}.field", "", serves(Nothing, Context)},
	{"{flask_socketio.SocketIO(),socketio}.{on,event}", "", endpoint()},
	{"{socketio.AsyncServer(),socketio.Server(),sio}.{on,event}", "", Entry{Setting: rules.Request, Params: []What{Nothing}, Rest: Payload}},
	{"functions_framework.{http,cloud_event}", "", serves(Request)},
	{"firebase_functions.https_fn.{on_request,on_call}", "", serves(Request)},
	{"azure.functions.FunctionApp().{route,function_name,queue_trigger}", "", serves(Request)},
	{"aws_lambda_powertools.event_handler*().{get,post,put,patch,delete}", "", endpoint()},
	{"{dash,dash.Dash(),app}.callback", "", endpoint()},
	{"nicegui.ui.page", "", endpoint()},
	{"fasthtml.{common.,}fast_app().*", "", endpoint()},

	// MCP servers.
	{"{mcp.server.fastmcp.FastMCP(),mcp.server.FastMCP(),fastmcp.FastMCP(),mcp,*_mcp,mcp_server}.{tool,resource,prompt}", "", endpoint()},
	{"{mcp.server.Server(),mcp.server.lowlevel.Server(),server,app}.call_tool", "", serves(Nothing, Payload)},
}

// webPython are the calls that hand views to a router.
var webPython = []row[Entry]{
	{"django.urls.{path,re_path}", "", endpoint(Request)},
	{"django.conf.urls.url", "", endpoint(Request)},
	{"starlette.routing.{Route,WebSocketRoute}", "", serves(Request)},
	{"aiohttp.web.{get,post,put,patch,delete,head,route,view}", "", serves(Request)},
	{"*.router.{add_get,add_post,add_put,add_patch,add_delete,add_route,add_view}", "", serves(Request)},
	{"*.{add_api_route,add_api_websocket_route}", "", endpoint()},
	{"*.{add_route,add_websocket_route}", aRoute, serves(Request)},
	{"*.add_url_rule", aRoute, endpoint()},
	{"{django.contrib.auth.decorators.login_required,django.views.decorators.csrf.csrf_exempt}", "", endpoint(Request)},
	{"{websockets.serve,websockets.*.serve}", "", serves(Request)},
	{"{flask_socketio.SocketIO(),socketio}.on_event", "", endpoint()},
}

// webKeywordsPython are the keywords that hold views.
var webKeywordsPython = []row[Entry]{
	{"*.{add_api_route,add_api_websocket_route}", "endpoint", endpoint()},
	{"starlette.routing.{Route,WebSocketRoute}", "endpoint", serves(Request)},
	{"*.add_url_rule", "view_func", endpoint()},
	{"django.urls.{path,re_path}", "view", endpoint(Request)},
	{"*.router.{add_get,add_post,add_put,add_patch,add_delete,add_route}", "handler", serves(Request)},
	{"fastapi.FastAPI", "{on_startup,on_shutdown,lifespan}", Entry{Setting: rules.Script}},
}

// basesPython are the classes whose methods serve requests.
var basesPython = []row[Entry]{
	{"django.views.{,generic.,generic.base.}{View,TemplateView,RedirectView,FormView,ListView,DetailView,CreateView,UpdateView,DeleteView}", "{get,post,put,patch,delete,head,options,dispatch}", viewed(Request)},
	{"{django.views.*View,rest_framework.*}", "{form_valid,get_context_data,get_queryset,get_object,perform_create,perform_update,perform_destroy}", inView},
	{"rest_framework.*View", "{get,post,put,patch,delete,list,create,retrieve,update,destroy}", viewed(Request)},
	{"rest_framework.viewsets.*", "{list,create,retrieve,update,partial_update,destroy}", viewed(Request)},
	{"{flask.views.MethodView,flask_restful.Resource,flask_restx.Resource,flask_smorest.*}", "{get,post,put,patch,delete}", inView},
	{"tornado.web.RequestHandler", "{get,post,put,patch,delete,prepare}", inView},
	{"tornado.websocket.WebSocketHandler", "{open,on_message}", inView},
	{"http.server.{BaseHTTPRequestHandler,SimpleHTTPRequestHandler}", "do_*", inView},
	{"socketserver.{BaseRequestHandler,StreamRequestHandler}", "handle", inView},
	{"starlette.endpoints.HTTPEndpoint", "{get,post,put,patch,delete}", viewed(Request)},
	{"starlette.endpoints.WebSocketEndpoint", "{on_connect,on_receive}", serves(Request, Payload)},
	{"starlette.middleware.base.BaseHTTPMiddleware", "dispatch", serves(Request)},
	{"aiohttp.web.View", "{get,post,put,patch,delete}", inView},
	{"channels.generic.websocket.*Consumer", "{connect,receive,receive_json}", inView},
	{"django.core.management.base.BaseCommand", "handle", command()},
	{"discord.{Client,AutoShardedClient}", "on_{message,message_edit,reaction_add,interaction,member_join}", serves(Event)},
	{"discord.ext.commands.{Bot,AutoShardedBot,Cog}", "on_{message,message_edit,reaction_add,interaction,member_join}", serves(Event)},
	{"discord.ui.{View,Modal,Button,Select}", "{on_submit,callback,interaction_check}", serves(Event)},
	{"botbuilder.*Handler", "{on_message_activity,on_turn,on_members_added_activity}", serves(Event)},
	{"{a2a.*.AgentExecutor,a2a.AgentExecutor}", "execute", serves(Nothing)},
}

// viewed is the entry of a method of a handler class that takes the parameters.
func viewed(params ...What) Entry {
	e := inView
	e.Params = params
	return e
}

// injectionsPython are the calls that stand as a parameter's default.
var injectionsPython = []row[Injection]{
	{"fastapi.{,params.,param_functions.}{Body,Query,Header,Cookie,Path,Form,File}", "", Injection{What: Payload, DefaultKeyword: "default"}},
	{"fastapi.{,params.,param_functions.}{Depends,Security}", "", Injection{Depends: true, Default: -1}},
	{"ninja.{,params.}{Body,Query,Header,Cookie,Path,Form,File,BodyEx}", "", Injection{What: Payload, DefaultKeyword: "default"}},
	{"litestar.params.{Body,Parameter}", "", Injection{What: Payload, Default: -1, DefaultKeyword: "default"}},
	{"typer.{Option,Argument}", "", Injection{What: Environment, DefaultKeyword: "default"}},
	{"fast_depends.Depends", "", Injection{Depends: true, Default: -1}},
	{"{fastmcp.dependencies.,fastmcp.server.dependencies.,docket.}Depends", "", Injection{Depends: true, Default: -1}},
	{"faststream.Depends", "", Injection{Depends: true, Default: -1}},
}

// settingsPython are the classes that the environment fills in.
var settingsPython = []row[bool]{
	{"{pydantic_settings,pydantic,pydantic.v1,pydantic.env_settings,pydantic_settings.main}.BaseSettings", "", true},
	{"{starlette.config.,environs.,environ.}Env", "", true},
}
