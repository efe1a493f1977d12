package framework

import "testing"

func TestAnswers(t *testing.T) {
	for _, test := range []struct {
		language    Language
		path, first string
		want        Answering
	}{
		{ECMA, "hono.Hono().basePath().post", "/a", AnswersAlways},
		{ECMA, "express.Router().post", "", AnswersAlways},
		{ECMA, "fastify.post", "/a", AnswersAlways},
		{ECMA, "this.app.post", "/a", AnswersAlways},
		{ECMA, "app.post", "https://example.com/a", AnswersNothing},
		{ECMA, "toolRouter.post", "/a", AnswersByHandler},
		{ECMA, "client.post", "/a", AnswersByHandler},
		{ECMA, "client.post", "https://example.com/a", AnswersNothing},
		{ECMA, "axios.post", "/a", AnswersNothing},
		{ECMA, "fetch", "/a", AnswersNothing},
		{ECMA, "nock().persist().post", "/a", AnswersAlways},
		{ECMA, "nock().reply", "/a", AnswersNothing},
		{ECMA, "fetch-mock.postOnce", "https://example.com/a", AnswersAlways},
		{ECMA, "axios-mock-adapter().onPost", "/a", AnswersAlways},
		{ECMA, "msw.http.post", "https://example.com/a", AnswersAlways},
		{ECMA, "undici.MockAgent().get().intercept", "", AnswersAlways},
		{ECMA, "page.route", "/a", AnswersAlways},
		{ECMA, "page.request.post", "https://example.com/a", AnswersNothing},
		{ECMA, "cy.request", "POST", AnswersNothing},
		{Python, "responses.add", "responses.POST", AnswersAlways},
		{Python, "responses.append", "", AnswersNothing},
		{Python, "respx.mock().post", "https://example.com/a", AnswersAlways},
		{Python, "requests_mock.Mocker().post", "https://example.com/a", AnswersAlways},
		{Python, "aioresponses.aioresponses().post", "https://example.com/a", AnswersAlways},
		{Python, "httpx_mock.add_response", "", AnswersAlways},
		{Python, "httpx.post", "https://example.com/a", AnswersNothing},
		{Python, "send.assert_called_once_with", "", AnswersAlways},
		{Python, "aiohttp.web.post", "/a", AnswersAlways},
		{Python, "fastapi.FastAPI().post", "/a", AnswersAlways},
		{Python, "app.router.add_post", "/a", AnswersAlways},
		{Python, "requests.post", "/a", AnswersNothing},
		{Python, "client.post", "/a", AnswersNothing},
	} {
		if got := Answers(test.language, test.path, test.first); got != test.want {
			t.Errorf("Answers(%d, %q, %q) = %d, want %d", test.language, test.path, test.first, got, test.want)
		}
	}
}
