"""Writes its own requests."""

import os

import httpx

BASE = "https://backend.composio.dev/api/v3.1"
HEADERS = {"x-api-key": os.environ["COMPOSIO_API_KEY"]}


def post(path: str, body: dict) -> dict:
    return httpx.post(BASE + path, headers=HEADERS, json=body).json()


def board(user_id: str | None):
    return post(
        "/tool_router/session",
        {
            "user_id": user_id or "guest",  # want `fallbackuserid: user id falls back to "guest"`
            "toolkits": {"enable": ["trello"]},
        },
    )


def overwritten(user_id: str):
    """The user is written twice, and the second time always."""
    body = {"user_id": "default", "toolkits": {"enable": ["trello"]}}
    body["user_id"] = user_id
    return post("/tool_router/session", body)


def accounts(user_id: str | None):
    return httpx.get(
        f"{BASE}/connected_accounts",
        headers=HEADERS,
        params={"user_ids": user_id or "default"},  # want `fallbackuserid: user id falls back to "default"`
    ).json()


def accounts_of(user_id: str):
    return httpx.get(f"{BASE}/connected_accounts", headers=HEADERS, params={"user_ids": [user_id]}).json()
