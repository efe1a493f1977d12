"""Uses the client below the SDK, and the API below that."""

import os

import requests
from composio_client import AsyncComposio, Composio

client = Composio()
asynchronous = AsyncComposio()


def anything(user_id: str):
    session = client.tool_router.session.create(user_id=user_id)  # want `unscopedtoolkits: session names no toolkits`
    return session.session_id


async def mail(user_id: str):
    session = await asynchronous.tool_router.session.create(user_id=user_id, toolkits={"enable": ["gmail"]})
    return session.session_id


def post(body: dict) -> str:
    response = requests.post(
        "https://backend.composio.dev/api/v3.1/tool_router/session",
        headers={"x-api-key": os.environ["COMPOSIO_API_KEY"]},
        json=body,
        timeout=30,
    )
    return response.json()["session_id"]


def anything_posted(user_id: str):
    return post({"user_id": user_id})  # want `unscopedtoolkits: session names no toolkits`


def mail_posted(user_id: str):
    return post({"user_id": user_id, "toolkits": {"enable": ["gmail"]}})
