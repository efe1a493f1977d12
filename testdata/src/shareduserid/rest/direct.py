"""Talks to the API without a client library."""

import json
import os

import httpx
import requests

HOST = "https://backend.composio.dev"
SESSION_PATH = "/api/v3.1/tool_router/session"

HEADERS = {"x-api-key": os.environ["COMPOSIO_API_KEY"]}


def reporting():
    response = requests.post(
        HOST + SESSION_PATH,
        headers=HEADERS,
        json={
            "user_id": "system",  # want `shareduserid: user id "system" is shared`
            "toolkits": {"enable": ["googlesheets"]},
        },
        timeout=30,
    )
    return response.json()


def personal(user_id: str):
    payload = {"user_id": user_id, "toolkits": {"enable": ["googlesheets"]}}
    response = requests.post(f"{HOST}{SESSION_PATH}", headers=HEADERS, json=payload, timeout=30)
    return response.json()


def quarterly():
    return personal("all")  # want `shareduserid: user id "all" is shared`


def raw():
    """Encodes the body itself."""
    body = json.dumps({"user_id": "default", "toolkits": {"enable": ["gmail"]}})  # want `shareduserid: user id "default" is shared`
    return requests.request("POST", HOST + SESSION_PATH, data=body, headers=HEADERS, timeout=30).json()


async def asynchronous():
    async with httpx.AsyncClient(headers=HEADERS) as client:
        response = await client.post(
            "https://backend.composio.dev/api/v3/tool_router/session",
            json={"user_id": "root", "toolkits": {"enable": ["github"]}},  # want `shareduserid: user id "root" is shared`
        )
    return response.json()


async def asynchronous_for(user_id: str):
    async with httpx.AsyncClient(headers=HEADERS) as client:
        response = await client.post(
            "https://backend.composio.dev/api/v3/tool_router/session",
            json={"user_id": user_id, "toolkits": {"enable": ["github"]}},
        )
    return response.json()


def execute(session_id: str, text: str):
    """A stored session names its user by itself."""
    return requests.post(
        f"{HOST}{SESSION_PATH}/{session_id}/execute",
        headers=HEADERS,
        json={"tool_slug": "SLACK_SEND_MESSAGE", "arguments": {"text": text, "user_id": "me"}},
        timeout=30,
    ).json()
