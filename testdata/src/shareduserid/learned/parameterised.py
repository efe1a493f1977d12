"""Makes a client and a desk with their type arguments."""

from typing import Generic, TypeVar

from composio import Composio
from composio_openai import OpenAIProvider

Tool = TypeVar("Tool")
Client = Composio[OpenAIProvider]


class Desk(Generic[Tool]):
    def __init__(self, owner: str):
        self.owner = owner

    def tools(self):
        return Client().tools.get(self.owner, toolkits=["gmail"])


def client():
    return Composio[OpenAIProvider]().tools.get("default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


def named():
    return Client().tools.get("default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


def desk():
    return Desk[dict]("default").tools()  # want `shareduserid: user id "default" is shared`


def own(user_id: str):
    Composio[OpenAIProvider]().tools.get(user_id, toolkits=["gmail"])
    return Desk[dict](user_id).tools()
