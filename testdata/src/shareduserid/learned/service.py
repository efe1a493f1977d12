"""Opens sessions for the handlers of this folder."""

from composio import Composio


class SessionService:
    def __init__(self, composio: Composio):
        self._composio = composio

    def open(self, user_id: str):
        return self._composio.create(user_id=user_id, toolkits=["slack"])
