"""Libraries of test doubles are told what to answer with in place of Composio."""

import httpx
import requests
import requests_mock
import responses
import respx
from aioresponses import aioresponses

ADDRESS = "https://backend.composio.dev/api/v3/tool_router/session"


def answers(httpx_mock):
    responses.add(responses.POST, ADDRESS, json={"session_id": "trs_1", "user_id": "default"})
    respx.post(ADDRESS, json={"user_id": "default"}).mock(return_value=httpx.Response(201))
    httpx_mock.add_response(method="POST", url=ADDRESS, json={"user_id": "default"})
    with requests_mock.Mocker() as mocker:
        mocker.post(ADDRESS, json={"session_id": "trs_1", "user_id": "default"})
    with aioresponses() as mocker, responses.RequestsMock() as rest:
        mocker.post(ADDRESS, payload={"session_id": "trs_1", "user_id": "default"})
        rest.post(ADDRESS, json={"session_id": "trs_1", "user_id": "default"})


def more_answers(mocker: requests_mock.Mocker, router: respx.MockRouter):
    mocker.post(ADDRESS, json={"session_id": "trs_1", "user_id": "default"})
    router.post(ADDRESS, json={"user_id": "default"}).respond(201)


def compares(post):
    post.assert_called_once_with(ADDRESS, json={"user_id": "default"})


def sends(user_id: str):
    return requests.post(ADDRESS, json={"user_id": user_id, "toolkits": {"enable": ["gmail"]}})


def sends_for_all():
    return requests.post(ADDRESS, json={"user_id": "default", "toolkits": {"enable": ["gmail"]}})  # want `shareduserid: user id "default" is shared`
