"""Opens sessions for the handlers of this folder."""

from composio import Composio


class SessionService:
    def __init__(self, composio: Composio):
        self._composio = composio

    def open(self, user_id: str):
        return self._composio.create(user_id=user_id, toolkits=["slack"])

    def post(self, user_id: str):
        return self._composio.tools.execute("SLACK_SEND_MESSAGE", user_id=user_id, arguments={})


class Rehearsal:
    """Has the same methods, and goes nowhere."""

    def open(self, user_id: str):
        return {"session_id": f"rehearsal-{user_id}"}

    def post(self, user_id: str):
        print(user_id)
