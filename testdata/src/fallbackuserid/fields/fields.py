"""Clients that are told whom they work for when they are made."""

import os

from composio import Composio

composio = Composio()


class Runner:
    def __init__(self):
        self.entity = os.getenv("COMPOSIO_ENTITY_ID", "default")

    def run(self, tool: str):
        return composio.tools.execute(
            tool,
            {},
            user_id=self.entity,  # want `fallbackuserid: user id falls back to "default"`
        )


class Reporter:
    def __init__(self, user_id: str | None = None):
        self.user_id = user_id or "acme-agent"

    def session(self):
        return composio.create(user_id=self.user_id, toolkits=["googlesheets"])  # want `fallbackuserid: user id falls back to "acme-agent"`


class Poster:
    def __init__(self, author: str):
        self._author = author

    def post(self, text: str):
        return composio.tools.execute("LINKEDIN_CREATE_POST", {"text": text}, user_id=self._author)


def posters(author: str | None, colleague: str):
    return [
        Poster(author or "default"),  # want `fallbackuserid: user id falls back to "default"`
        Poster(colleague),
    ]
