"""Has one function for all requests, which adds to the options of its callers."""

import requests

BASE = "https://backend.composio.dev/api/v3.1"


def request(method: str, path: str, **options):
    response = requests.request(method, f"{BASE}{path}", timeout=30, **options)
    response.raise_for_status()
    return response.json()


def mail(user_id: str) -> str:
    body = {"user_id": user_id, "toolkits": {"enable": ["gmail"]}}
    return request("POST", "/tool_router/session", json=body)["session_id"]


def anything(user_id: str) -> str:
    return request("POST", "/tool_router/session", json={"user_id": user_id})["session_id"]  # want `unscopedtoolkits: session names no toolkits`


def everybody() -> str:
    body = {
        "user_id": "default",  # want `shareduserid: user id "default" is shared`
        "toolkits": {"enable": ["gmail"]},
    }
    return request("POST", "/tool_router/session", json=body)["session_id"]
