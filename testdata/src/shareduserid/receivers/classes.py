"""Ways to get at a client in a class."""

import os
from functools import cached_property
from typing import Optional

from composio import Composio
from composio_openai import OpenAIProvider


class Field:
    def __init__(self):
        self.composio = Composio(provider=OpenAIProvider())

    def open(self):
        return self.composio.create(user_id="default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`

    def open_for(self, user_id: str):
        return self.composio.create(user_id=user_id, toolkits=["gmail"])


class Injected:
    def __init__(self, client: Composio) -> None:
        self._sdk = client

    def open(self):
        return self._sdk.create(user_id="guest", toolkits=["gmail"])  # want `shareduserid: user id "guest" is shared`


class Lazy:
    def __init__(self, api_key: Optional[str] = None):
        self._api_key = api_key or os.environ["COMPOSIO_API_KEY"]
        self._composio: Optional[Composio] = None

    def _client(self) -> Composio:
        if self._composio is None:
            self._composio = Composio(api_key=self._api_key)
        return self._composio

    def open(self):
        return self._client().create(user_id="public", toolkits=["gmail"])  # want `shareduserid: user id "public" is shared`

    def open_for(self, user_id: str):
        return self._client().create(user_id=user_id, toolkits=["gmail"])


class Property:
    @property
    def composio(self):
        return Composio()

    @cached_property
    def kept(self):
        return Composio()

    def open(self):
        return self.composio.create(user_id="shared", toolkits=["gmail"])  # want `shareduserid: user id "shared" is shared`

    def open_kept(self):
        return self.kept.tool_router.create(user_id="global", toolkits=["gmail"])  # want `shareduserid: user id "global" is shared`


class Shared:
    client = Composio()

    @classmethod
    def open(cls):
        return cls.client.create(user_id="everyone", toolkits=["gmail"])  # want `shareduserid: user id "everyone" is shared`

    @staticmethod
    def open_static():
        return Shared.client.create(user_id="all", toolkits=["gmail"])  # want `shareduserid: user id "all" is shared`


class Inherited(Field):
    def open_more(self):
        return self.composio.create(user_id="anon", toolkits=["gmail"])  # want `shareduserid: user id "anon" is shared`
