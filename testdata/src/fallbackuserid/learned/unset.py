"""Declares fields that nobody has set yet."""

from composio import Composio

composio = Composio()


class Mailbox:
    owner: str | None = None

    def __init__(self, account):
        self.owner = account.id

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])


class Calendar:
    owner = None

    def connect(self, account):
        self.owner = account.id

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["googlecalendar"])


class Notes:
    owner = None

    def connect(self, account):
        self.owner = account.id or "guest"

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["notion"])  # want `fallbackuserid: user id falls back to "guest"`


class Files:
    owner = None

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["googledrive"])  # want `shareduserid: user id is missing`
