"""Opens sessions ahead of time."""

import asyncio
import logging

from composio import Composio

GMAIL = ["gmail"]


class Pool:
    def __init__(self, composio: Composio):
        self.composio = composio
        self.sessions: dict[str, str] = {}

    def warm(self, user_id: str):
        """Does not look at what it gets."""
        self.composio.create(user_id=user_id, toolkits=GMAIL)  # want `discardedsession: session id is thrown away: the session cannot be resumed or ended, and every call leaves one more behind`

    def check(self, user_id: str) -> bool:
        """Only wants to know whether it works."""
        try:
            self.composio.create(  # want `discardedsession: session id is thrown away`
                user_id=user_id,
                toolkits=["gmail"],
            )
        except RuntimeError:
            return False
        return True

    def check_all(self, user_ids: list[str]):
        """Does so for several people."""
        for user_id in user_ids:
            session = self.composio.create(user_id=user_id, toolkits=GMAIL)  # want `discardedsession: session id is thrown away`

    def neither(self, user_id: str):
        """Says that it does not care."""
        _ = self.composio.create(user_id=user_id, toolkits=GMAIL)  # want `discardedsession: session id is thrown away`

    async def soon(self, user_id: str):
        """Leaves it to a thread."""
        await asyncio.to_thread(self.composio.create, user_id=user_id, toolkits=GMAIL)  # want `discardedsession: session id is thrown away`

    def address(self, user_id: str) -> str:
        """Uses the session, and keeps only its address."""
        session = self.composio.create(user_id=user_id, toolkits=GMAIL)
        return session.mcp.url

    def log(self, user_id: str):
        """Logs the id."""
        session = self.composio.create(user_id=user_id, toolkits=GMAIL)
        logging.info("opened session %s", session.session_id)

    def fill(self, user_id: str):
        """Stores it."""
        session = self.composio.create(user_id=user_id, toolkits=GMAIL)
        self.sessions[user_id] = session.session_id

    def open(self, user_id: str):
        """Returns the session."""
        return self.composio.create(user_id=user_id, toolkits=GMAIL)
