package framework

// doublesECMA are the calls that tell a library of test doubles what to answer with in
// place of a server, and those that compare what was asked for.
var doublesECMA = []row[bool]{
	{"nock{,.default}()*.{" + verbs + ",intercept}", "", true},
	{"{fetch-mock,fetch-mock-jest,@fetch-mock/*,fetchMock}{,.*}.{" + verbs + ",mock,route,once,catch,*Once}", "", true},
	{"{axios-mock-adapter,*MockAdapter}{,.default}()*.on{Get,Post,Put,Patch,Delete,Head,Options,Any}", "", true},
	{"moxios.{stubRequest,stubOnce}", "", true},
	{"msw{,/*}.{http,rest}." + verbs, "", true},
	{"{undici.,}MockAgent()*.intercept", "", true},
	{"{cy,page,context,*Page,*.page}.{intercept,route}", "", true},
	{"expect()*.*", "", true},
}

// doublesPython are the same in Python.
var doublesPython = []row[bool]{
	{"{responses,responses.RequestsMock(),rsps,mocked_responses}.{" + verbs + ",add,add_callback,upsert,replace,remove,Response,CallbackResponse}", "", true},
	{"{respx{,.*},respx_mock}.{" + verbs + ",request,route,add}", "", true},
	{"requests_mock{,.*}.{" + verbs + ",request,register_uri}", "", true},
	{"aioresponses{,.*}.{" + verbs + ",add}", "", true},
	{"{httpx_mock,pytest_httpx.HTTPXMock()}.{add_response,add_callback,add_exception}", "", true},
	{"httpretty.{,HTTPretty.}register_uri", "", true},
	{"{httpserver,pytest_httpserver.HTTPServer()}.{expect_request,expect_ordered_request,expect_oneshot_request}", "", true},
	{"pook{,.*}." + verbs, "", true},
	{"*.assert_{called_with,called_once_with,any_call,awaited_with,awaited_once_with,any_await}", "", true},
}
