"""Ways to get at a client without a class."""

import functools
import importlib
from typing import TYPE_CHECKING, Any, cast

import composio as sdk
from composio import Composio
from fastapi import Depends, FastAPI

if TYPE_CHECKING:
    from composio_client import Composio as ApiClient

app = FastAPI()
_client: Composio | None = None


def get_composio() -> Composio:
    global _client
    if _client is None:
        _client = Composio()
    return _client


@functools.lru_cache(maxsize=1)
def cached_composio():
    return Composio()


def getter():
    return get_composio().create(user_id="default", toolkits=["slack"])  # want `shareduserid: user id "default" is shared`


def cached():
    return cached_composio().create(user_id="guest", toolkits=["slack"])  # want `shareduserid: user id "guest" is shared`


def inline():
    return Composio().create(user_id="shared", toolkits=["slack"])  # want `shareduserid: user id "shared" is shared`


def namespace():
    return sdk.Composio().create(user_id="global", toolkits=["slack"])  # want `shareduserid: user id "global" is shared`


def late():
    from composio import Composio as Client

    client = Client()
    return client.tool_router.create(user_id="public", toolkits=["slack"])  # want `shareduserid: user id "public" is shared`


def imported():
    module = importlib.import_module("composio")
    client = module.Composio()
    return client.create(user_id="everyone", toolkits=["slack"])  # want `shareduserid: user id "everyone" is shared`


def looked_up():
    client_class = getattr(__import__("composio"), "Composio")
    return client_class().create(user_id="all", toolkits=["slack"])  # want `shareduserid: user id "all" is shared`


def cast_any():
    client = cast(Any, get_composio())
    return client.create(user_id="anon", toolkits=["slack"])  # want `shareduserid: user id "anon" is shared`


def low_level():
    return get_composio().client.tool_router.session.create(
        user_id="admin",  # want `shareduserid: user id "admin" is shared`
        toolkits={"enable": ["slack"]},
    )


def typed_client(api: "ApiClient"):
    return api.tool_router.session.create(
        user_id="service",  # want `shareduserid: user id "service" is shared`
        toolkits={"enable": ["slack"]},
    )


def parameter(composio):
    return composio.create(user_id="system", toolkits=["slack"])  # want `shareduserid: user id "system" is shared`


def optional(client: Composio | None = None):
    client = client or get_composio()
    return client.create(user_id="root", toolkits=["slack"])  # want `shareduserid: user id "root" is shared`


@app.post("/sessions")
def injected(client: Composio = Depends(get_composio)):
    session = client.create(user_id="bot", toolkits=["slack"])  # want `shareduserid: user id "bot" is shared`
    return {"session": session.session_id}


def every_way(user_id: str):
    return [
        get_composio().create(user_id=user_id, toolkits=["slack"]),
        cached_composio().tool_router.create(user_id=user_id, toolkits=["slack"]),
        importlib.import_module("composio").Composio().create(user_id=user_id, toolkits=["slack"]),
        get_composio().client.tool_router.session.create(user_id=user_id, toolkits={"enable": ["slack"]}),
    ]
