"""The program's own module, which only has the name of an SDK."""

from composio import Composio


class Desk:
    def __init__(self):
        self.composio = Composio()

    def open(self, user_id: str) -> str:
        session = self.composio.create(user_id=user_id, toolkits=["gmail"])
        return session.session_id


desk = Desk()
