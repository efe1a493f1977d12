"""Has a class for each job, and the client in the class below them all."""

import os

from composio import Composio


class Worker:
    def __init__(self, api_key: str):
        self.composio = Composio(api_key=api_key)

    def start(self, user_id: str, toolkit: str):
        return self.composio.create(user_id=user_id, toolkits=[toolkit])


class Librarian(Worker):
    def shelve(self):
        return self.composio.create(user_id="system", toolkits=["notion"])  # want `shareduserid: user id "system" is shared`

    def lend(self, user_id: str):
        session = self.start(user_id, "notion")
        return session.tools()


class Porter(Worker):
    def __init__(self):
        super().__init__(os.environ["COMPOSIO_API_KEY"])

    def open(self):
        session = self.start("guest", "slack")  # want `shareduserid: user id "guest" is shared`
        return session.tools()
