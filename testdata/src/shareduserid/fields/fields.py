"""Clients that know whom they work for."""

import os

from composio import Composio

composio = Composio()


class Agent:
    def __init__(self):
        self.user_id = "default"

    def session(self):
        return composio.create(user_id=self.user_id, toolkits=["linear"])  # want `shareduserid: user id "default" is shared`


class Reader:
    USER = "shared"

    def session(self):
        return composio.create(user_id=self.USER, toolkits=["gmail"])  # want `shareduserid: user id "shared" is shared`


class Mailer:
    """Works for whoever its maker says."""

    def __init__(self, client: Composio, user_id: str):
        self._client = client
        self._user_id = user_id

    def session(self):
        return self._client.create(user_id=self._user_id, toolkits=["gmail"])


def team():
    return Mailer(composio, "everyone")  # want `shareduserid: user id "everyone" is shared`


def person(account_id: str):
    return Mailer(composio, user_id=account_id)


class Runner:
    """Is told by the environment, and only by it."""

    def __init__(self):
        self.user_id = os.environ["COMPOSIO_USER_ID"]

    def run(self, text: str):
        return composio.tools.execute("SLACK_SEND_MESSAGE", {"text": text}, user_id=self.user_id)
