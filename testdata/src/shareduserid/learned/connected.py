"""Connects first, and opens sessions later."""

from typing import Optional

from composio import Composio


class Mailbox:
    def __init__(self) -> None:
        self._client: Optional[Composio] = None

    def connect(self, api_key: str) -> None:
        self._client = Composio(api_key=api_key)

    def everybody(self):
        assert self._client is not None
        return self._client.create(user_id="default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`

    def somebody(self, user_id: str):
        assert self._client is not None
        return self._client.create(user_id=user_id, toolkits=["gmail"])


class Calendar:
    """Says of its field nothing but that there is one."""

    def __init__(self, api_key):
        self.api_key = api_key
        self._client = None

    def connect(self):
        if self._client is None:
            self._client = Composio(api_key=self.api_key)

    def everybody(self):
        self.connect()
        assert self._client is not None, "connect first"
        session = self._client.create(user_id="everyone", toolkits=["googlecalendar"])  # want `shareduserid: user id "everyone" is shared`
        return session.session_id

    def everybody_else(self):
        if not self._client:
            raise RuntimeError("connect first")
        return self._client.create(user_id="all", toolkits=["googlecalendar"])  # want `shareduserid: user id "all" is shared`
