package framework

// clientECMA are the calls and values that give a request, or what came with it,
// without being a parameter.
var clientECMA = []row[What]{
	{"next/headers.{cookies,headers,draftMode}()", "", Payload},
	{"next/navigation.{useSearchParams,useParams,usePathname}()", "", Payload},
	{"next/router.useRouter().query", "", Payload},
	{"{react-router,react-router-dom,@remix-run/react}.{useParams,useSearchParams}()", "", Payload},
	{"{@tanstack/react-router,expo-router,wouter}.{useParams,useSearch,useLocalSearchParams,useGlobalSearchParams}()", "", Payload},
	{"@tanstack/*.{getRequestHeader,getRequestHeaders,getCookie,getHeaders}()", "", Payload},
	{"@tanstack/*.{getRequest,getWebRequest}()", "", Request},
	{"{h3.,nitro/h3.,#imports.,nitropack/runtime.,}{readBody,readValidatedBody,readRawBody,readFormData,readMultipartFormData,getRouterParam,getRouterParams,getValidatedRouterParams,getValidatedQuery,getRequestHeader,getRequestHeaders,getRequestURL,parseCookies}()", "", Payload},
	{"{h3,nitro/h3,#imports,nitropack/runtime}.{getQuery,getCookie,getHeader,getHeaders}()", "", Payload},
	{"{raw-body,co-body,body-parser}()", "", Payload},
	{"micro.{json,text,buffer}()", "", Payload},
	{"{cookie,cookies-next,js-cookie}.{parse,getCookie,get}()", "", Payload},
	{"Astro.{params,url,cookies}", "", Payload},
	{"Astro.request", "", Request},
	{"Astro.locals", "", Principal},
	{"$app/stores.page.{url,params}", "", Payload},
	{"$app/server.getRequestEvent()", "", Context},
	{"{window,document,globalThis}.location", "", Payload},
	{"hono/cookie.getCookie()", "", Payload},
	{"hono/cookie.getSignedCookie()", "", Principal},
	{"hono/context-storage.getContext()", "", Context},
}

// clientPython are the same in Python.
var clientPython = []row[What]{
	{"{flask,quart,sanic,bottle,flask.globals,starlette_context}.request", "", Request},
	{"sanic.Sanic.get_current_request()", "", Request},
	{"quart.websocket", "", Request},
	{"webob.Request()", "", Request},
	{"streamlit.query_params", "", Payload},
	{"streamlit.experimental_get_query_params()", "", Payload},
	{"streamlit.{,sidebar.}{text_input,text_area,chat_input,selectbox,radio,multiselect,number_input,file_uploader,slider}()", "", Payload},
	{"streamlit.context.{headers,cookies}", "", Payload},
	{"chainlit.AskUserMessage().send()", "", Payload},
	{"cgi.FieldStorage()", "", Payload},
	{"nicegui.ui.{input,textarea,select}()", "", Payload},
	{"fastmcp.server.dependencies.{get_http_request,get_context}()", "", Request},
	{"fastmcp.server.dependencies.get_http_headers()", "", Payload},
}
